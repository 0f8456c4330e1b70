import { createRequire } from 'node:module';
import type * as Module from '../../audit/export';
import { defineCommand } from '../../frame/command';
import { defaulting, optional, type OptionValues } from '../../frame/options/option';
import { text, wholeNumber } from '../../frame/options/value-kinds';

const options = {
  tenant: optional(text('<tenant>'), 'the chain to print'),
  from: defaulting(wholeNumber(1, 999_999_999), 'the place of the first record', 1),
};

/** What the command was asked for. */
export type AuditExportOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian audit export`: records as they were hashed. */
export const auditExport = defineCommand({
  name: 'audit export',
  summary: 'Prints records of the audit log as NDJSON.',
  options,
  run: (given, io) => (load('../../audit/export') as typeof Module).exportLog(given, io),
});
