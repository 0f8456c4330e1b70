import { createRequire } from 'node:module';
import type * as Module from '../../audit/public-key';
import { defineCommand } from '../../frame/command';
import { type OptionValues } from '../../frame/options/option';
import { rootKey } from '../../keys/root-key.option';

const options = {
  key: rootKey,
};

/** What the command was asked for. */
export type AuditPublicKeyOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian audit public-key`: the public key of the log. */
export const auditPublicKey = defineCommand({
  name: 'audit public-key',
  summary: 'Prints the public key with which checkpoints are checked.',
  options,
  run: (given, io) => (load('../../audit/public-key') as typeof Module).publicKey(given, io),
});
