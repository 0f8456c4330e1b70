import { createRequire } from 'node:module';
import type * as Module from '../../audit/reanchor';
import { IDENTITY_OPTIONS } from '../../audit/log-identity';
import { defineCommand } from '../../frame/command';
import { type OptionValues, required } from '../../frame/options/option';
import { text } from '../../frame/options/value-kinds';

const options = {
  tenant: required(text('<tenant>'), 'the chain that is broken'),
  reason: required(text('<incident>'), 'the name of the incident under which it was looked into'),
  ...IDENTITY_OPTIONS,
};

/** What the command was asked for. */
export type AuditReanchorOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian audit reanchor`: an operator answers for a break. */
export const auditReanchor = defineCommand({
  name: 'audit reanchor',
  summary: 'Answers for a break of a chain, so that it can go on; nothing is hidden.',
  options,
  run: (given, io) => (load('../../audit/reanchor') as typeof Module).answer(given, io),
});
