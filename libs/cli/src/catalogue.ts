import { auditExport } from './commands/audit/audit-export.command';
import { auditProve } from './commands/audit/audit-prove.command';
import { auditPublicKey } from './commands/audit/audit-public-key.command';
import { auditReanchor } from './commands/audit/audit-reanchor.command';
import { auditTail } from './commands/audit/audit-tail.command';
import { auditVerify } from './commands/audit/audit-verify.command';
import { evalInjection } from './commands/eval-injection.command';
import { keysCreate } from './commands/keys-create.command';
import { keysList } from './commands/keys-list.command';
import { keysRevoke } from './commands/keys-revoke.command';
import { policiesMatrix } from './commands/policies-matrix.command';
import { policiesReplay } from './commands/policies-replay.command';
import { type Command } from './frame/command';

/** Every command, in the order of the help page. */
export const CATALOGUE: readonly Command[] = [
  auditExport,
  auditProve,
  auditPublicKey,
  auditReanchor,
  auditTail,
  auditVerify,
  evalInjection,
  keysCreate,
  keysList,
  keysRevoke,
  policiesMatrix,
  policiesReplay,
];
