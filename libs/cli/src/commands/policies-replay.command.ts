import { createRequire } from 'node:module';
import type * as Replay from '../policies/replay';
import { defineCommand } from '../frame/command';
import { optional, type OptionValues, required } from '../frame/options/option';
import { path } from '../frame/options/value-kinds';

const options = {
  policies: required(path('<policies.js>'), 'the compiled module that exports the policies of today'),
  file: required(
    path('<decisions.jsonl>'),
    'what was decided, with caller and entity, one JSON object a line; - is standard input',
  ),
  key: optional(
    path('<root-key>'),
    'a file with the root key, base64: inputs that are not those of then are told',
  ),
};

/** What the command was asked for. */
export type PoliciesReplayOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no engine; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian policies replay`: which decisions would differ today. */
export const policiesReplay = defineCommand({
  name: 'policies replay',
  summary:
    'Makes recorded decisions again under the policies of today, and says which differ and by which rule.',
  options,
  run: (given, io) => (load('../policies/replay') as typeof Replay).replay(given, io),
});
