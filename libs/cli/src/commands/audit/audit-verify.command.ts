import { createRequire } from 'node:module';
import type * as Module from '../../audit/verify';
import { IDENTITY_OPTIONS } from '../../audit/log-identity';
import { defineCommand } from '../../frame/command';
import { optional, type OptionValues } from '../../frame/options/option';
import { text } from '../../frame/options/value-kinds';

const options = {
  tenant: optional(text('<tenant>'), 'the chain to check; - is that of callers who are not known'),
  ...IDENTITY_OPTIONS,
};

/** What the command was asked for. */
export type AuditVerifyOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian audit verify`: whether the log was rewritten. */
export const auditVerify = defineCommand({
  name: 'audit verify',
  summary: 'Checks the audit log, and says where it breaks.',
  options,
  run: (given, io) => (load('../../audit/verify') as typeof Module).verify(given, io),
});
