import { EMPTY_HASH, foldedLetter, hashOf, isCapital } from './fold';

/** A word: letters of one kind, without accents and case; a part of an identifier is a word of its own. */
export interface Word {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a new word begins at a capital letter: `passport|Number`, `IP|Address`. */
export function beginsWord(text: string, at: number): boolean {
  if (!isCapital(text.charCodeAt(at))) return false;
  if (!isCapital(text.charCodeAt(at - 1))) return true;
  const next = text.charCodeAt(at + 1);
  return next === next && foldedLetter(next) !== 0 && !isCapital(next);
}

/** Reads the word that begins at `start`, where a letter stands, up to `limit` at most. */
export function wordAt(text: string, start: number, limit = text.length): Word {
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
  return { hash, start, end: at };
}

/** The hashes of the words of a phrase. */
export function hashesOf(phrase: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < phrase.length;) {
    if (foldedLetter(phrase.charCodeAt(at)) === 0) {
      at++;
      continue;
    }
    const word = wordAt(phrase, at);
    hashes.push(word.hash);
    at = word.end;
  }
  return hashes;
}
