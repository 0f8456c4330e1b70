import { createRequire } from 'node:module';
import { VERDICT_KINDS } from 'unseen-guardian/kernel';
import type * as Module from '../../audit/tail';
import { defineCommand } from '../../frame/command';
import { defaulting, flag, optional, type OptionValues } from '../../frame/options/option';
import { oneOf, text, wholeNumber } from '../../frame/options/value-kinds';

const options = {
  tenant: optional(text('<tenant>'), 'the one chain; - is that of callers who are not known'),
  type: optional(text('<type>'), 'what happened, such as exchange.settled'),
  endpoint: optional(text('<id>'), 'the endpoint of the exchange'),
  control: optional(text('<name>'), 'a control that ran'),
  verdict: optional(oneOf(...VERDICT_KINDS), 'the verdict of that control, or of any'),
  actor: optional(text('<pseudonym>'), 'the pseudonym of the caller'),
  subject: optional(text('<pseudonym>'), 'the pseudonym of a data subject'),
  last: defaulting(wholeNumber(0, 1_000_000), 'how many records of each chain come first', 10),
  once: flag('ends with what is there'),
};

/** What the command was asked for. */
export type AuditTailOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian audit tail`: the log as it is written. */
export const auditTail = defineCommand({
  name: 'audit tail',
  summary: 'Follows the audit log, a line a record.',
  options,
  run: (given, io) => (load('../../audit/tail') as typeof Module).tail(given, io),
});
