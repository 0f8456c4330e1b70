import { ENGLISH_COMMON, ENGLISH_ORDERS } from './english.words';

const VOWELS = /[aeiouy]/;

/** A word in pig latin: what is before its first vowel goes to the end, then `ay`; after a vowel `way`. */
export function pigLatin(word: string): string {
  const vowel = word.slice(1).search(VOWELS) + 1;
  if (/^[aeiou]/.test(word) || vowel === 0) return `${word}way`;
  return `${word.slice(vowel)}${word.slice(0, vowel)}ay`;
}

/** Frequent words by what they are in pig latin. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  `${ENGLISH_COMMON} ${ENGLISH_ORDERS}`
    .split(' ')
    .flatMap((word) =>
      [pigLatin(word), `${word}ay`, `${word}yay`].map((turned): [string, string] => [turned, word]),
    )
    .reverse(),
);
const CLUSTER = /([bcdfghjklmnpqrstvwxz]{1,2})$/;

/** The word that a word in pig latin was; undefined when it is none. */
export function fromPigLatin(word: string): string | undefined {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('ay')) return undefined;
  const stem = word.slice(0, -2);
  if (stem.endsWith('w')) return stem.slice(0, -1);
  const cluster = CLUSTER.exec(stem)?.[1] ?? '';
  const head = /^[bcdfgpt][lr]$|^[st]h$|^ch$|^s[ptk]$/.test(cluster) ? cluster : cluster.slice(-1);
  return head + stem.slice(0, stem.length - head.length);
}
