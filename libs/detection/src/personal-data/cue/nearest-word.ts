import { CONTEXT_LENGTH } from '../recognizer';
import { isDigit } from '../prefixes';
import { type CueIndex } from './cue-index';
import { foldedLetter, isIdeographic } from './fold';
import { beginsWord, readWord, wordRead } from './words-of';

/**
 * Whether a cue may stand before an index with no other word between, by the one word that stands there. Most words are
 * no part of a cue, and to see that is quicker than to read all that a cue may stand in.
 */
export function mayFollowCue(index: CueIndex, text: string, at: number): boolean {
  const first = Math.max(0, at - CONTEXT_LENGTH);
  let end = at;
  while (end > first && foldedLetter(text.charCodeAt(end - 1)) === 0) end--;
  if (end === first) return false;
  let start = end - 1;
  while (start > first && foldedLetter(text.charCodeAt(start - 1)) !== 0 && !beginsWord(text, start)) start--;
  // Letters that touch a digit are part of a code, which stands between a cue and its value like a filler.
  const isPartOfCode = isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end));
  if (isPartOfCode || isIdeographic(text.charCodeAt(start))) return true;
  readWord(text, start, end);
  return index.mayEnd(wordRead.hash) || index.isFiller(wordRead.hash);
}
