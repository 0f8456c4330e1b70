import { createRequire } from 'node:module';
import type * as Module from '../../audit/prove';
import { defineCommand } from '../../frame/command';
import { type OptionValues, required } from '../../frame/options/option';
import { text, wholeNumber } from '../../frame/options/value-kinds';

const options = {
  tenant: required(text('<tenant>'), 'the chain of the record'),
  seq: required(wholeNumber(1, 999_999_999), 'its place in the chain'),
};

/** What the command was asked for. */
export type AuditProveOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian audit prove`: a proof of inclusion. */
export const auditProve = defineCommand({
  name: 'audit prove',
  summary: 'Prints what proves to others that a record is in the audit log.',
  options,
  run: (given, io) => (load('../../audit/prove') as typeof Module).prove(given, io),
});
