import { opaqueView, type Span, type TextView } from '../../../text/text-view';
import { textOf } from '../../../text/embedded/utf8';
import { MOST_TRANSFORMED } from '../pieces';

const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
/** Shorter runs are words, in characters. */
const SHORTEST = 16;

const isDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 50 && code <= 55);

/** The runs of such digits that are long enough, among the first `length` characters. */
function runsOf(text: string, length: number): Span[] {
  const runs: Span[] = [];
  // Every run of that length lies on a multiple of it, so that most characters are never looked at.
  for (let at = SHORTEST - 1, last = 0; at < length; at += SHORTEST) {
    if (at < last || !isDigit(text.charCodeAt(at))) continue;
    let start = at;
    while (start > last && isDigit(text.charCodeAt(start - 1))) start--;
    let end = at;
    while (end < length && isDigit(text.charCodeAt(end))) end++;
    last = end;
    if (end - start >= SHORTEST) runs.push({ start, end });
  }
  return runs;
}

function bytesOf(run: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((run.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let at = 0; at < run.length; at++) {
    bits = ((bits << 5) | DIGITS.indexOf(run[at]!)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes[to++] = (bits >> held) & 0xff;
  }
  return bytes;
}

/** What runs of base32 in a normalised text say; it does not tell large letters from small ones. */
export function base32Texts(text: string): TextView[] {
  const views: TextView[] = [];
  for (const { start, end } of runsOf(text, Math.min(text.length, MOST_TRANSFORMED))) {
    const decoded = textOf(bytesOf(text.slice(start, end)));
    if (decoded) views.push(opaqueView(decoded, { start, end }));
  }
  return views;
}
