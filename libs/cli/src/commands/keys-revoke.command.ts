import { createRequire } from 'node:module';
import type * as Keys from '../keys/keys';
import { defineCommand } from '../frame/command';
import { type OptionValues, required } from '../frame/options/option';
import { text } from '../frame/options/value-kinds';
import { rootKey } from '../keys/root-key.option';

const options = {
  id: required(text('<id>'), 'the id of the key'),
  key: rootKey,
};

/** What the command was asked for. */
export type KeysRevokeOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian keys revoke`: ends a static key in every process. */
export const keysRevoke = defineCommand({
  name: 'keys revoke',
  summary: 'Withdraws a static key: no process of the service takes it any more.',
  options,
  run: (given, io) => (load('../keys/keys') as typeof Keys).revoke(given, io),
});
