import { normalise } from '../../../text/normalise';
import { IDEOGRAPHIC_ORDERS } from './other.words';
import { IDEOGRAPH, KINDS, LETTER } from './letters';
import { COMMON, hashOn, placeOf, WORD_SIGNS, WORD_WEIGHTS } from './word-table';

/** A view is worth reading when it says so much more than what it was made of. */
export const TELLING_GAIN = 2;
/** Of frequent words one by chance must be expected in so many characters. */
const CHARACTERS_PER_POINT = 40;
/** No frequent word is longer. */
const LONGEST_WORD = 16;

const IDEOGRAMS = new Set(normalise(IDEOGRAPHIC_ORDERS).text.split(' '));
const LENGTHS = [2, 3, 4];

function ideographScore(text: string, at: number): number {
  for (const length of LENGTHS) if (IDEOGRAMS.has(text.slice(at, at + length))) return 1;
  return 0;
}

/**
 * How much the words of a normalised text say that it is language: the sum of the weights of its frequent words, of
 * which those of orders count twice. Time is linear.
 */
export function readingScore(text: string): number {
  let score = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const kind = KINDS[code];
    if (kind === LETTER) {
      if (start < 0) [start, hash] = [at, 0];
      hash = hashOn(hash, code);
      continue;
    }
    if (start >= 0) {
      const isKnown = at - start <= LONGEST_WORD && (WORD_SIGNS[placeOf(hash)]! & COMMON) !== 0;
      if (isKnown) score += WORD_WEIGHTS.get(text.slice(start, at)) ?? 0;
      start = -1;
    }
    if (kind === IDEOGRAPH) score += ideographScore(text, at);
  }
  return score;
}

/** How many of the letters of a normalised text belong to frequent words of at least three letters, 0 to 1, and its words of orders. */
export function readingOf(text: string): { readonly known: number; readonly orders: number } {
  let letters = 0;
  let known = 0;
  let orders = 0;
  for (const word of text.split(/[ \n.,;:!?"']+/)) {
    letters += word.length;
    const weight = WORD_WEIGHTS.get(word);
    if (weight === undefined || word.length < 2) continue;
    known += word.length > 2 ? word.length : word.length / 2;
    if (weight === 2) orders++;
  }
  return { known: letters > 0 ? known / letters : 0, orders };
}

/** Whether a text reads so much better than another that it is worth to be screened. */
export function readsBetter(text: string, than: string): boolean {
  const score = readingScore(text);
  if (score < TELLING_GAIN || score * CHARACTERS_PER_POINT < text.length) return false;
  return score - readingScore(than) >= TELLING_GAIN;
}

/** Fewer letters of other scripts may be names. */
const FEWEST_FOREIGN = 6;

const foreignLetters = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) >= 0x370 && KINDS[text.charCodeAt(at)]! > 0) count++;
  return count;
};

/** Whether a text is written in another script than Latin, and that of which it was made is not: by chance no bytes are. */
export function readsForeign(text: string, than: string): boolean {
  const letters = foreignLetters(text);
  return letters >= FEWEST_FOREIGN && letters * 3 > text.length && foreignLetters(than) * 4 < letters;
}
