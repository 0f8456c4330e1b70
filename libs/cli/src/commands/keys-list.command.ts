import { createRequire } from 'node:module';
import type * as Keys from '../keys/keys';
import { defineCommand } from '../frame/command';
import { optional, type OptionValues } from '../frame/options/option';
import { text } from '../frame/options/value-kinds';

const options = {
  tenant: optional(text('<tenant>'), 'only those of this tenant'),
};

/** What the command was asked for. */
export type KeysListOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian keys list`: which static keys there are. */
export const keysList = defineCommand({
  name: 'keys list',
  summary: 'Prints the static keys: for whom, for what, until when and when last used.',
  options,
  run: (given, io) => (load('../keys/keys') as typeof Keys).list(given, io),
});
