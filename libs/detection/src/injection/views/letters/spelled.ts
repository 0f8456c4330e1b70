import { type TextView } from '../../../text/text-view';
import { ViewBuilder } from '../../../text/view-builder';
import { MOST_TRANSFORMED, partsOf, Pieces } from '../pieces';
import { SPELLING_ALPHABET } from '../words/english.words';
import { fromPigLatin } from '../words/pig-latin';
import { readsBetter } from '../words/reading-score';
import { type Reader } from './reader';
import { segment } from './segment';

const FIRST = 97;
const SPACE = ' ';

const letters = new Map(
  SPELLING_ALPHABET.flatMap((names, at) =>
    names.split(',').map((name): [string, string] => [name, String.fromCharCode(FIRST + at)]),
  ),
);
const NAME = /x-ray|[a-z]+/g;
/** Fewer names in a row are names. */
const SHORTEST = 4;

interface Name {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/** Whether what stands between two names ends a word: more than a blank, comma or hyphen. */
const endsWord = (gap: string): boolean => /[^ ,-]/.test(gap) || gap.length > 2;

function readNames(text: string, names: readonly Name[]): TextView {
  const builder = new ViewBuilder(2 * names.length);
  const gaps = names.map(({ end }, at) => endsWord(text.slice(end, names[at + 1]?.start ?? end)));
  const ends = new Set(gaps.includes(true) ? [] : segment(names.map(({ letter }) => letter).join('')));
  names.forEach(({ letter, start, end }, at) => {
    builder.put(letter.charCodeAt(0), start, end);
    if (gaps[at] || ends.has(at + 1)) builder.put(SPACE.charCodeAt(0), end, end);
  });
  return builder.done({ start: names[0]!.start, end: names.at(-1)!.end });
}

/** Words that only part the names of letters. */
const FILLERS: ReadonlySet<string> = new Set(['space', 'stop', 'and']);

/** Reads the spelling alphabet of telephone and radio: `india golf november`. */
export const readSpelled: Reader = ({ text }, { spells }) => {
  if (spells < SHORTEST) return undefined;
  const pieces = new Pieces(text);
  let names: Name[] = [];
  const finish = (): void => {
    if (names.length >= SHORTEST) {
      const view = readNames(text, names);
      if (readsBetter(view.text, '') || names.length >= 4 * SHORTEST) pieces.add(view);
    }
    names = [];
  };
  for (const { 0: name, index } of text.slice(0, MOST_TRANSFORMED).matchAll(NAME)) {
    const letter = letters.get(name);
    if (letter) names.push({ letter, start: index, end: index + name.length });
    else if (!FILLERS.has(name)) finish();
  }
  finish();
  return pieces.done();
};

const WORD = /[a-z]+/g;
/** Fewer frequent words may be chance. */
const FEWEST_PIG_LATIN = 3;

const fromPig = (word: string): string => fromPigLatin(word) ?? word;

/** Reads pig latin: `ignoreway allway eviouspray`. */
export const readPigLatin: Reader = ({ text }, { pigLatin, turnedRound }) => {
  if (pigLatin < FEWEST_PIG_LATIN) return undefined;
  const pieces = new Pieces(text);
  for (const { start, end } of partsOf(turnedRound)) {
    const part = text.slice(start, end);
    if (!readsBetter(part.replace(WORD, fromPig), part)) continue;
    pieces.begin(start);
    let copied = start;
    for (const { 0: word, index } of part.matchAll(WORD)) {
      pieces.copy(copied, start + index);
      copied = start + index + word.length;
      pieces.put(fromPig(word), start + index, copied);
    }
    pieces.copy(copied, end);
  }
  return pieces.done();
};
