import { type Span } from '../../../text/text-view';
import { MOST_TRANSFORMED, Pieces } from '../pieces';
import { readingScore, readsBetter, TELLING_GAIN } from '../words/reading-score';
import { WORD_WEIGHTS } from '../words/word-table';
import { type Reader } from './reader';

/** Letters drawn with several marks, the longest first. */
const DRAWN: readonly (readonly [drawing: string, letter: string])[] = [
  ['/\\/\\', 'm'],
  ['\\/\\/', 'w'],
  ['|\\/|', 'm'],
  ['|\\|', 'n'],
  ['|-|', 'h'],
  ['|_|', 'u'],
  ['/\\', 'a'],
  ['\\/', 'v'],
  ['()', 'o'],
  ['[]', 'o'],
  ['|)', 'd'],
  ['|<', 'k'],
  ['|3', 'b'],
  ['|2', 'r'],
  ['><', 'x'],
];
/** The letters that digits and marks stand for; of two the likelier first. */
const LEET: ReadonlyMap<string, string> = new Map([
  ...Array.from('034579@$+€(<', (mark, at): [string, string] => [mark, 'oeastgastecc'[at]!]),
  ['1', 'il'],
  ['!', 'il'],
  ['|', 'li'],
  ['6', 'gb'],
  ['8', 'b'],
  ['2', 'z'],
  ['£', 'l'],
]);
/** Two letters that together look like one. */
const DOUBLED: readonly (readonly [pair: string, letter: string])[] = [
  ['vv', 'w'],
  ['rn', 'm'],
  ['cl', 'd'],
];
/** So many readings of a word are tried. */
const MOST_READINGS = 16;
/** Longer tokens are no words. */
const LONGEST_TOKEN = 40;
/** A text is read in stretches of so many characters. */
const STRETCH = 512;
const SPACE = 32;

const isWord = (word: string): boolean => (WORD_WEIGHTS.get(word) ?? 0) > 0;

/** The readings of a token, the likeliest first. */
function readings(token: string): string[] {
  let results = [''];
  for (const character of token) {
    const letters = LEET.get(character) ?? character;
    const first = results.map((reading) => reading + letters[0]!);
    const isOpen = letters.length > 1 && results.length < MOST_READINGS;
    results = isOpen ? [...first, ...results.map((reading) => reading + letters[1]!)] : first;
  }
  return results;
}

const REPEATED = /(.)\1{2,}/g;

/** What to try of a token: as it is, with letters that stand three times taken for one or two, with doubled look-alikes. */
function variants(word: string): string[] {
  if (isWord(word)) return [word];
  const single = word.replace(REPEATED, '$1');
  const double = word.replace(REPEATED, '$1$1');
  return [
    single,
    double,
    ...DOUBLED.filter(([pair]) => word.includes(pair)).map(([pair, letter]) => word.replaceAll(pair, letter)),
  ];
}

const HAS_DRAWING = /[\\|<([]/;
const undrawn = (token: string): string =>
  HAS_DRAWING.test(token)
    ? DRAWN.reduce((text, [drawing, letter]) => text.replaceAll(drawing, letter), token)
    : token;

const hasLetter = (text: string): boolean => /[a-z]/.test(text);

/** What a token without the punctuation around it says. */
function readCore(core: string): string {
  const plain = undrawn(core);
  const all = readings(plain).flatMap(variants);
  const known = all.find(isWord);
  if (known) return known;
  return hasLetter(plain) ? all[0]! : core;
}

const CORE = /^[\s"'([{<]*([a-z0-9@$|!+€£(/\\[][^\s]*?)[\s"')\]}>.,;:?!]*$/;
/** Tokens of which nothing needs to be read. */
const PLAIN = /^[a-z]*$/;

function readToken(token: string): string {
  if (token.length > LONGEST_TOKEN) return token;
  const isPlain = PLAIN.test(token);
  if (isPlain)
    return token.length > 2 && !isWord(token) ? (variants(token).find(isWord) ?? variants(token)[0]!) : token;
  const core = CORE.exec(token)?.[1];
  if (core === undefined) return token;
  const at = token.indexOf(core);
  const whole = readCore(core);
  // An exclamation mark at the end may be a letter after all.
  const rest = token.slice(at + core.length);
  const longer =
    rest.startsWith('!') && !isWord(whole)
      ? readings(core + rest.replace(/[^!]/g, '')).find(isWord)
      : undefined;
  return longer ?? token.slice(0, at) + whole + rest;
}

const TOKEN = /[^ \n]+/g;

/** The tokens of a stretch with what they say. */
function readStretch(text: string, { start, end }: Span): (Span & { readonly reading: string })[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: token, index }) => ({
    start: start + index,
    end: start + index + token.length,
    reading: readToken(token),
  }));
}

/** Where a stretch that begins at `start` ends: not within a token. */
function endOfStretch(text: string, start: number): number {
  const end = start + STRETCH;
  if (end >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', end);
  return blank > start ? blank : end;
}

/** The token around a place. */
function tokenAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_TOKEN && text.charCodeAt(start - 1) > SPACE) start--;
  let end = at;
  while (end < text.length && end - at < LONGEST_TOKEN && text.charCodeAt(end) > SPACE) end++;
  return text.slice(start, end);
}

/** Whether the tokens around places make frequent words that they were not. */
function isTelling(text: string, places: readonly number[]): boolean {
  const tokens = new Set(places.map((at) => tokenAround(text, at)));
  let gain = 0;
  for (const token of tokens) {
    gain += readingScore(readToken(token)) - readingScore(token);
    if (gain >= TELLING_GAIN) return true;
  }
  return false;
}

/** Reads digits and marks as the letters for which they stand, and letters that are repeated as one. */
export const readLeet: Reader = ({ text }, { mixed }) => {
  if (mixed.length === 0 || !isTelling(text, mixed)) return undefined;
  const pieces = new Pieces(text);
  const last = Math.min(text.length, MOST_TRANSFORMED);
  for (let start = 0; start < last;) {
    const end = endOfStretch(text, start);
    const tokens = readStretch(text, { start, end });
    const part = text.slice(start, end);
    if (readsBetter(tokens.map(({ reading }) => reading).join(' '), part)) {
      pieces.begin(start);
      tokens.forEach((token, index) => {
        if (index > 0) pieces.copy(token.start - 1, token.start);
        pieces.put(token.reading, token.start, token.end);
      });
    }
    start = end;
  }
  return pieces.done();
};
