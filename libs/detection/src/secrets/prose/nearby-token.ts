import { isSpaceCode, isTokenCode } from '../scan/char-class';
import { type Scan, type Waker, report } from '../scan/scan';
import { isPlaceholder } from '../values/placeholders';
import { isRandom } from '../values/judge-value';
import { shapeOf } from '../values/shape';

const NEARBY_SCORE = 0.6;

/** Words between the value and the word that explains it. */
const WORDS_BEFORE = 7;

/** Longer words between them end the search, in characters. */
const LONGEST_WORD = 24;

/** Shortest and longest value, in characters. */
const SHORTEST = 14;
const LONGEST = 140;

/** "use … to call the API", "log in with … as the token". */
const VERBS =
  /(?:use|using|with|try|paste|send|pass|enter|verwende|nutze|benutze|mit|usa|usar|utilise|utilisez|avec|con|gebruik|użyj|använd):?$/i;

/** Reports a token in front of the word that explains it. */
export function scanNearbyToken(scan: Scan, wordStart: number): void {
  const { text } = scan;
  let end = wordStart;
  for (let count = 0; count < WORDS_BEFORE; count++) {
    while (end > 0 && wordStart - end < LONGEST && text[end - 1] === ' ') end--;
    const start = wordBefore(text, end);
    if (end - start >= SHORTEST && /\d/.test(text.slice(start, end))) return judge(scan, start, end);
    if (start === end || end - start > LONGEST_WORD || '.!?;:'.includes(text.charAt(end - 1))) return;
    end = start;
  }
}

function wordBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST && !isSpaceCode(text.charCodeAt(start - 1))) start--;
  return start;
}

function judge(scan: Scan, wordStart: number, wordEnd: number): void {
  const raw = scan.text.slice(wordStart, wordEnd);
  const value = raw.replace(/^["'`(]|["'`),]$/g, '');
  if (value.length > LONGEST || !isRandom(value, shapeOf(value), SHORTEST) || isPlaceholder(value)) return;
  if (!VERBS.test(scan.text.slice(Math.max(0, wordStart - 14), wordStart).trimEnd())) return;
  const start = wordStart + raw.indexOf(value);
  report(scan, 'secret.nearby', start, start + value.length, NEARBY_SCORE);
}

/** "… to call the API": no name of a secret, but what such a token is for. */
export const API_WAKER: Waker = {
  literal: ' api',
  wake: (scan, at) => {
    if (!isTokenCode(scan.text.charCodeAt(at + 4)) && scan.text.slice(at, at + 4).toLowerCase() === ' api')
      scanNearbyToken(scan, at + 1);
  },
};
