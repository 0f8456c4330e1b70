import { encoded } from './encoded.mjs';
import { english } from './english/english.mjs';
import { filled } from './grammar.mjs';
import { languages } from './languages.mjs';
import { record } from './records.mjs';
import { framed, typed } from './surface.mjs';

const ENGLISH = 0.5;
const TRIES = 12;

/** How often each kind is drawn; a language without a section of that name uses the next draw. */
const shares = {
  trigger: 22,
  security: 9,
  assistant: 16,
  prompt: 9,
  fiction: 10,
  documentation: 12,
  policy: 5,
  chat: 7,
  task: 7,
  oddment: 1.5,
  record: 3,
  encoded: 2,
};
const total = Object.values(shares).reduce((sum, share) => sum + share, 0);

/** Kinds in which people type as they please. */
const colloquial = new Set(['trigger', 'security', 'assistant', 'chat', 'task']);

function drawnKind(random) {
  let left = random.next() * total;
  for (const [kind, share] of Object.entries(shares)) if ((left -= share) < 0) return kind;
  return 'trigger';
}

/** Texts that a programme puts together; they are the same in every language and stand under English. */
const made = { record, encoded };

function example(random) {
  const kind = drawnKind(random);
  if (made[kind])
    return { text: made[kind](english, random), lang: 'en', kind, group: `harmless/en/${kind}` };
  const lang = random.next() < ENGLISH ? 'en' : random.pick(Object.keys(languages));
  const sections = lang === 'en' ? english : languages[lang];
  const fragments = sections[kind];
  if (!fragments) return undefined;
  const at = random.below(fragments.length);
  const plain = filled(sections, fragments[at], random);
  const text = colloquial.has(kind)
    ? typed(filled(sections, framed(plain, sections, random), random), random)
    : plain;
  return { text, lang, kind, group: `harmless/${lang}/${kind}/${at}` };
}

/**
 * `count` harmless look-alikes, the same for the same seed; `random` is made by `seeded`.
 * A text comes twice only when a dozen draws in a row brought nothing new.
 */
export function generateHarmless(random, count) {
  const seen = new Set();
  const examples = [];
  for (let tries = 0; examples.length < count;) {
    const drawn = example(random);
    if (!drawn) continue;
    if (seen.has(drawn.text) && ++tries < TRIES) continue;
    tries = 0;
    seen.add(drawn.text);
    examples.push({
      text: drawn.text,
      label: 'benign',
      lang: drawn.lang,
      kind: drawn.kind,
      group: drawn.group,
    });
  }
  return examples;
}
