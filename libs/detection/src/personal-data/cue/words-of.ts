import { EMPTY_HASH, foldedLetter, hashOf, isCapital } from './fold';

/** Whether a new word begins at a capital letter: `passport|Number`, `IP|Address`. */
export function beginsWord(text: string, at: number): boolean {
  if (!isCapital(text.charCodeAt(at))) return false;
  if (!isCapital(text.charCodeAt(at - 1))) return true;
  const next = text.charCodeAt(at + 1);
  return next === next && foldedLetter(next) !== 0 && !isCapital(next);
}

/** The hash of the word that was read last: letters of one kind, without accents and case. */
export const wordRead = { hash: EMPTY_HASH };

/**
 * Reads the word that begins at `start`, where a letter stands, up to `limit` at most, into `wordRead`; a part of an
 * identifier is a word of its own.
 *
 * @returns The index just after it.
 */
export function readWord(text: string, start: number, limit: number): number {
  let hash = EMPTY_HASH;
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    // Most letters are small ones of ASCII, which are folded already and begin no word.
    if (code >= 97 && code <= 122) {
      hash = hashOf(hash, code);
      continue;
    }
    const letter = foldedLetter(code);
    if (letter === 0 || (at > start && beginsWord(text, at))) break;
    hash = hashOf(hash, letter);
  }
  wordRead.hash = hash;
  return at;
}

/** The hashes of the words of a phrase. */
export function hashesOf(phrase: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < phrase.length;) {
    if (foldedLetter(phrase.charCodeAt(at)) === 0) {
      at++;
      continue;
    }
    at = readWord(phrase, at, phrase.length);
    hashes.push(wordRead.hash);
  }
  return hashes;
}
