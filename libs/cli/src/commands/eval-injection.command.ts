import { createRequire } from 'node:module';
import type * as Evaluation from '../injection/evaluate';
import { defineCommand } from '../frame/command';
import { defaulting, flag, optional, type OptionValues, required } from '../frame/options/option';
import { boundOfShare, oneOf, path } from '../frame/options/value-kinds';

const options = {
  file: required(path('<rows.jsonl>'), 'labelled texts, one JSON object a line; - is standard input'),
  sensitivity: defaulting(oneOf(1, 2, 3, 4, 5), 'how easily a text is refused', 3),
  trust: defaulting(oneOf('user', 'untrusted'), 'who wrote the texts that do not say it', 'user'),
  allow: optional(path('<phrases.json>'), 'phrases that are not read: [{ phrase, owner, expires, reason }]'),
  'min-recall': optional(boundOfShare(0), 'fail when a smaller share of the attacks is refused'),
  'max-false-positives': optional(
    boundOfShare(1),
    'fail when a larger share of the harmless texts is refused',
  ),
  explain: flag('score and rules of every mistake; never the text'),
};

/** What the command was asked for. */
export type EvalInjectionOptions = OptionValues<typeof options> & { readonly json: boolean };

// Loaded late, since `guardian --help` needs no screen; a relative `import()` would name a file that only the build has.
const load = createRequire(__filename);

/** `guardian eval injection`: how well the screen does on texts of one's own. */
export const evalInjection = defineCommand({
  name: 'eval injection',
  summary: 'Measures the screen for prompt injection on labelled texts of your own.',
  options,
  run: (given, io) => (load('../injection/evaluate') as typeof Evaluation).evaluate(given, io),
});
