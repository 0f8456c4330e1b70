import { normalise } from '../../../text/normalise';
import { ENGLISH_COMMON, ENGLISH_ORDERS, SPELLING_ALPHABET } from './english.words';
import { OTHER_LANGUAGES } from './other.words';
import { pigLatin } from './pig-latin';

const wordsOf = (words: string): string[] => normalise(words).text.split(/[ \n]+/);

/** How much a word says that a text is language: the longer the more, words of orders twice. */
const weightOf = (word: string, isOrder: boolean): number => {
  if (word.length < 3) return 0;
  return (isOrder ? 2 : 1) * (word.length === 3 ? 0.5 : 1);
};

function wordWeights(): Map<string, number> {
  const weights = new Map<string, number>();
  const languages = [{ common: ENGLISH_COMMON, orders: ENGLISH_ORDERS }, ...OTHER_LANGUAGES];
  for (const { common } of languages)
    for (const word of wordsOf(common)) weights.set(word, weightOf(word, false));
  for (const { orders } of languages)
    for (const word of wordsOf(orders)) weights.set(word, weightOf(word, true));
  weights.delete('');
  return weights;
}

/** What each frequent word says, 0 to 2; words of one or two letters say nothing. */
export const WORD_WEIGHTS: ReadonlyMap<string, number> = wordWeights();

/** The word is a frequent one. */
export const COMMON = 1;
/** It is one when read from its end. */
export const BACKWARDS = 2;
/** It is one in pig latin. */
export const PIG_LATIN = 4;
/** It names a letter on the telephone. */
export const SPELLS = 8;
/** The hash by which the signs of words are kept: start with 0, and add each code unit. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const SIZE_BITS = 16;

/** The place of a hash in the table of signs. */
export const placeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - SIZE_BITS);

/** The hash of a word. */
export function hashOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

const placeOfWord = (word: string): number => placeOf(hashOfWord(word));

const backwards = (word: string): string => Array.from(word).reverse().join('');

/** The signs of each word by the place of its hash; one word in a hundred has the signs of another. */
export const WORD_SIGNS: Readonly<Uint8Array> = (() => {
  const signs = new Uint8Array(1 << SIZE_BITS);
  for (const word of WORD_WEIGHTS.keys()) {
    signs[placeOfWord(word)]! |= COMMON;
    if (word.length < 3) continue;
    if (!WORD_WEIGHTS.has(backwards(word))) signs[placeOfWord(backwards(word))]! |= BACKWARDS;
  }
  for (const word of wordsOf(`${ENGLISH_COMMON} ${ENGLISH_ORDERS}`))
    signs[placeOfWord(pigLatin(word))]! |= PIG_LATIN;
  for (const word of SPELLING_ALPHABET.join(',').split(',')) signs[placeOfWord(word)]! |= SPELLS;
  return signs;
})();
