import { opaqueView, type TextView } from '../../../text/text-view';
import { textOf } from '../../../text/embedded/utf8';
import { MOST_TRANSFORMED } from '../pieces';

const OPEN = '<~';
const CLOSE = '~>';
const ZERO = 33;
const LAST = 117;
const GROUP = 5;

/** The bytes of a group of up to five digits; the missing ones count as the last digit. */
function bytesOf(group: readonly number[]): number[] {
  let value = 0;
  for (let at = 0; at < GROUP; at++) value = value * 85 + (group[at] ?? 84);
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
  return bytes.slice(0, group.length - 1);
}

function decode(encoded: string): string | undefined {
  const bytes: number[] = [];
  let group: number[] = [];
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at);
    if (encoded[at] === 'z' && group.length === 0) bytes.push(0, 0, 0, 0);
    if (code < ZERO || code > LAST) continue;
    group.push(code - ZERO);
    if (group.length < GROUP) continue;
    bytes.push(...bytesOf(group));
    group = [];
  }
  if (group.length > 1) bytes.push(...bytesOf(group));
  return textOf(Uint8Array.from(bytes));
}

/** What is written in Ascii85 (`<~…~>`) in a text. */
export function ascii85Texts(text: string): TextView[] {
  const views: TextView[] = [];
  let left = MOST_TRANSFORMED;
  for (let start = text.indexOf(OPEN); start >= 0 && left > 0;) {
    const close = text.indexOf(CLOSE, start);
    if (close < 0) break;
    const encoded = text.slice(start + OPEN.length, Math.min(close, start + left));
    left -= encoded.length;
    const decoded = decode(encoded);
    if (decoded) views.push(opaqueView(decoded, { start, end: close + CLOSE.length }));
    start = text.indexOf(OPEN, close);
  }
  return views;
}
