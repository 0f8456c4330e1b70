import { type Span } from '../../../text/text-view';
import { Pieces, partsOf } from '../pieces';
import { IDEOGRAPH, isLetter, KINDS } from '../words/letters';
import { mostTurnedPairs, pairsIn } from '../words/pairs';
import { readingScore, readsBetter } from '../words/reading-score';
import { type Reader } from './reader';

/** A text from its last character to its first. */
export const backwards = (text: string): string => Array.from(text).reverse().join('');

const WORD = /[^\s]+/g;
const eachWordBackwards = (text: string): string => text.replace(WORD, backwards);

/** How many pairs of words more there must be. */
const PAIRS_GAIN = 2;
/** How many pairs stand the wrong way round before one looks closer. */
const FEWEST_WORDS = 3;

/** The words of a part from the last to the first, if they make orders that way. */
function wordsBackwards(text: string, { start, end }: Span): string | undefined {
  if (mostTurnedPairs(text, { start, end }) < PAIRS_GAIN) return undefined;
  const words = text.slice(start, end).match(/[a-z']+/g) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const turned = [...words].reverse();
  const gain = pairsIn(turned) - pairsIn(words);
  return gain >= Math.max(PAIRS_GAIN, words.length / 16) ? turned.join(' ') : undefined;
}

const READINGS: readonly ((text: string) => string)[] = [backwards, eachWordBackwards];

/** The better of the two ways to read a part from its end. */
function lettersBackwards(part: string): string | undefined {
  const scored = READINGS.map((read) => read(part)).filter((reading) => readsBetter(reading, part));
  return scored.sort((a, b) => readingScore(b) - readingScore(a))[0];
}

/** The lines of a text, in parts. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return partsOf(lines);
}

const hasIdeograph = (text: string): boolean => KINDS[text.charCodeAt(text.length >> 1)] === IDEOGRAPH;

/** Stretches widened to whole words. */
function whole(text: string, stretches: readonly Span[]): Span[] {
  return stretches.map(({ start, end }) => {
    let from = start;
    while (from > 0 && from < end && isLetter(text.charCodeAt(from - 1))) from++;
    return { start: from, end };
  });
}

/** Reads letters from the last to the first, in the whole or word by word, and words from the last to the first. */
export const readReversed: Reader = ({ text }, { turnedRound, turnedPairs, ideographs }) => {
  if (turnedRound.length === 0 && turnedPairs < PAIRS_GAIN && ideographs < FEWEST_WORDS) return undefined;
  const pieces = new Pieces(text);
  for (const { start, end } of partsOf(whole(text, turnedRound))) {
    const reading = lettersBackwards(text.slice(start, end));
    if (!reading) continue;
    pieces.begin(start);
    pieces.put(reading, start, end);
  }
  if (pieces.count > 0 || (turnedPairs < PAIRS_GAIN && ideographs < FEWEST_WORDS)) return pieces.done();
  for (const line of linesOf(text)) {
    const part = text.slice(line.start, line.end);
    const reading = hasIdeograph(part) ? lettersBackwards(part) : wordsBackwards(text, line);
    if (!reading) continue;
    pieces.begin(line.start);
    pieces.put(reading, line.start, line.end);
  }
  return pieces.done();
};
