import { evalInjection } from './commands/eval-injection.command';
import { keysCreate } from './commands/keys-create.command';
import { keysList } from './commands/keys-list.command';
import { keysRevoke } from './commands/keys-revoke.command';
import { policiesMatrix } from './commands/policies-matrix.command';
import { policiesReplay } from './commands/policies-replay.command';
import { type Command } from './frame/command';

/** Every command, in the order of the help page. */
export const CATALOGUE: readonly Command[] = [
  evalInjection,
  keysCreate,
  keysList,
  keysRevoke,
  policiesMatrix,
  policiesReplay,
];
