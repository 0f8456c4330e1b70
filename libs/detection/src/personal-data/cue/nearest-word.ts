import { CONTEXT_LENGTH } from '../recognizer';
import { isDigit } from '../prefixes';
import { type CueIndex } from './cue-index';
import { foldedLetter, isIdeographic } from './fold';
import { beginsWord, readWord, wordRead } from './words-of';

/**
 * Whether a cue may stand before an index with no other word between, by the nearest words alone. Most words are no part
 * of a cue, and to see that is quicker than to read all that a cue may stand in.
 */
export function mayFollowCue(index: CueIndex, text: string, at: number): boolean {
  const first = Math.max(0, at - CONTEXT_LENGTH);
  for (let end = at; ;) {
    while (end > first && foldedLetter(text.charCodeAt(end - 1)) === 0) end--;
    if (end === first) return false;
    let start = end - 1;
    while (start > first && foldedLetter(text.charCodeAt(start - 1)) !== 0 && !beginsWord(text, start))
      start--;
    readWord(text, start, end);
    const { hash } = wordRead;
    if (isIdeographic(text.charCodeAt(start)) || index.mayEnd(hash) || index.isFiller(hash)) return true;
    // Letters that touch a digit are part of a code: no word of its own.
    if (!isDigit(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(end))) return false;
    end = start;
  }
}
