import { createRequire } from 'node:module';
import type * as Keys from '../keys/keys';
import { defineCommand } from '../frame/command';
import { defaulting, type OptionValues, required } from '../frame/options/option';
import { names, text, wholeNumber } from '../frame/options/value-kinds';
import { rootKey } from '../keys/root-key.option';

const options = {
  tenant: required(text('<tenant>'), 'the tenant in which it acts'),
  client: required(text('<name>'), 'the machine that holds it'),
  scopes: required(names('<scope,…>'), 'what it may be used for'),
  roles: defaulting(names('<role,…>'), 'roles that are granted to it', []),
  days: defaulting(wholeNumber(1, 365), 'how long it holds, in days', 90),
  key: rootKey,
};

/** What the command was asked for. */
export type KeysCreateOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no database; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian keys create`: a static key for a machine. */
export const keysCreate = defineCommand({
  name: 'keys create',
  summary: 'Gives a static key to a machine, and prints it once.',
  options,
  run: (given, io) => (load('../keys/keys') as typeof Keys).create(given, io),
});
