import { type Span } from '../../../text/text-view';
import { Pieces, partsOf } from '../pieces';
import { readsBetter } from '../words/reading-score';
import { type Reader } from './reader';

/** How often each letter of the alphabet comes in a thousand letters of English text. */
const FREQUENCIES = [
  82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1,
];
const LETTERS = 26;
const FIRST = 97;
/** So many of the shifts that fit best are read. */
const MOST_READ = 3;
/** The mean frequency of the letters of texts that are not shifted is greater: of English 65, of shifted English about 40. */
const UNSHIFTED = 54;
/** So many letters are counted. */
const SAMPLE = 512;

/** A letter of the alphabet goes to `sign * letter + shift`: -1 is the alphabet read backwards. */
interface Cipher {
  readonly sign: 1 | -1;
  readonly shift: number;
}

const ATBASH: Cipher = { sign: -1, shift: LETTERS - 1 };
const CIPHERS: readonly Cipher[] = [
  ...Array.from({ length: LETTERS - 1 }, (_, index) => ({ sign: 1 as const, shift: index + 1 })),
  ATBASH,
];

const decipher = (letter: number, { sign, shift }: Cipher): number =>
  (sign * letter + shift + LETTERS) % LETTERS;

/** Whether letters come as often as in English as they stand; most stretches are settled by this. */
function isUnshifted(text: string, { start, end }: Span): boolean {
  const last = Math.min(end, start + SAMPLE);
  let letters = 0;
  let fitting = 0;
  for (let at = start; at < last; at++) {
    const letter = text.charCodeAt(at) - FIRST;
    if (letter < 0 || letter >= LETTERS) continue;
    letters++;
    fitting += FREQUENCIES[letter]!;
  }
  return fitting > UNSHIFTED * letters;
}

function countsOf(text: string): number[] {
  const counts = new Array<number>(LETTERS).fill(0);
  for (let at = 0; at < Math.min(text.length, SAMPLE); at++) {
    const letter = text.charCodeAt(at) - FIRST;
    if (letter >= 0 && letter < LETTERS) counts[letter]!++;
  }
  return counts;
}

const fit = (counts: readonly number[], cipher: Cipher): number =>
  counts.reduce((sum, count, letter) => sum + count * FREQUENCIES[decipher(letter, cipher)]!, 0);

/** The ciphers by which the letters of a text would come as often as in English, the likeliest first. */
function likely(text: string): Cipher[] {
  const counts = countsOf(text);
  const asIs = fit(counts, { sign: 1, shift: 0 });
  return CIPHERS.map((cipher) => ({ cipher, fit: fit(counts, cipher) }))
    .filter((row) => row.fit > asIs * 0.95)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_READ)
    .map((row) => row.cipher);
}

function apply(text: string, cipher: Cipher): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - FIRST;
    const isLetter = letter >= 0 && letter < LETTERS;
    result += isLetter ? String.fromCharCode(FIRST + decipher(letter, cipher)) : text[at]!;
  }
  return result;
}

/** Reads Caesar's shifts (rot13 is one) and Atbash; the shift is told by how often letters come. */
export const readRot: Reader = ({ text }, { unread }) => {
  if (unread.length === 0) return undefined;
  const pieces = new Pieces(text);
  for (const { start, end } of partsOf(unread)) {
    if (isUnshifted(text, { start, end })) continue;
    const part = text.slice(start, end);
    const sample = part.slice(0, SAMPLE);
    const cipher = likely(part).find((candidate) => readsBetter(apply(sample, candidate), sample));
    if (!cipher) continue;
    pieces.begin(start);
    const reading = apply(part, cipher);
    for (let at = 0; at < reading.length; at++) pieces.put(reading[at]!, start + at, start + at + 1);
  }
  return pieces.done();
};
