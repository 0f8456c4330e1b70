import { createRequire } from 'node:module';
import type * as Matrix from '../policies/matrix';
import { defineCommand } from '../frame/command';
import { type OptionValues, required } from '../frame/options/option';
import { path } from '../frame/options/value-kinds';

const options = {
  policies: required(path('<policies.js>'), 'the compiled module that exports the policies'),
};

/** What the command was asked for. */
export type PoliciesMatrixOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no engine; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian policies matrix`: role × action × resource. */
export const policiesMatrix = defineCommand({
  name: 'policies matrix',
  summary: 'Prints what each role may do to which resource: yes, no, or if conditions hold.',
  options,
  run: (given, io) => (load('../policies/matrix') as typeof Matrix).matrix(given, io),
});
