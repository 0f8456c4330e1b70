import { KeyedDraw } from './keyed-draw';
import { GIVEN_NAMES, LAST_NAMES, PLACE_WORDS } from './names';
import { type SurrogateMaker, type SurrogateSource } from './surrogate-maker';

const LETTERS = 'ABCDEFGHIJKLMNOPRSTVW';
/** How many words are tried for one word before the whole value is. */
const TRIES = 8;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;
const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u;
/** Titles, and words that belong to the form of an address. */
const KEPT = new Set(
  (
    'mr mrs ms dr prof sir herr frau madame monsieur señor señora sig dhr pan pani jr sr street st road rd avenue ' +
    'ave lane drive court square place rue via calle rua plaza piazza ulica box apt suite floor strasse straße gmbh ' +
    'inc ltd llc corp ag sa bv'
  ).split(' '),
);

const isUpper = (word: string): boolean => word.toLowerCase() !== word && word.toUpperCase() === word;

const inCaseOf = (model: string, word: string): string => (isUpper(model) ? word.toUpperCase() : word);

/** One word always becomes the same word, whatever stands beside it, and none that the prompt has already. */
function wordFor(word: string, list: readonly string[], { vault, words, round }: SurrogateSource) {
  const draw = new KeyedDraw(vault, ['word', word.toLowerCase(), String(round)]);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const choice = inCaseOf(word, draw.of(list));
    if (!words.has(choice)) return choice;
  }
  return undefined;
}

/** Replaces the words that carry the meaning; small words, titles and forms of address stay. */
function replaceWords(
  value: string,
  source: SurrogateSource,
  listOf: (index: number, count: number) => readonly string[],
): string | undefined {
  const named = [...value.matchAll(WORD)].filter(
    ({ 0: word }) => word !== word.toLowerCase() && !KEPT.has(word.toLowerCase()),
  );
  let [result, at] = ['', 0];
  for (const [index, { index: start, 0: word }] of named.entries()) {
    if (!LATIN.test(word)) return undefined;
    const initial = new KeyedDraw(source.vault, ['initial', word, String(source.round)]);
    const other =
      word.length === 1 ? initial.of([...LETTERS]) : wordFor(word, listOf(index, named.length), source);
    if (other === undefined) return undefined;
    result += value.slice(at, start) + other;
    at = start + word.length;
  }
  // Lower case alone is no name that could be told from other words again.
  return named.length === 0 ? undefined : result + value.slice(at);
}

/** As many words as the name has, in the same case: `Dr. JOHN Smith` becomes `Dr. EMIL Weber`. */
export const person: SurrogateMaker = (value, source) =>
  replaceWords(value, source, (index, count) => (index === count - 1 ? LAST_NAMES : GIVEN_NAMES));

/** Places, organisations and addresses: invented words, other numbers. */
export const place: SurrogateMaker = (value, source) =>
  replaceWords(value, source, () => PLACE_WORDS)?.replace(/\d/g, () => String(1 + source.draw.below(9)));
