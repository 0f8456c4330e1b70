import { opaqueView } from '../text-view';
import { codeOf, type Embedded, hexDigit, LONGEST_RUN, SHORTEST_RUN } from './island';
import { textOf } from './utf8';

const SEXTETS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Int8Array(128).fill(-1);
Array.from(SEXTETS).forEach((character, value) => (sextets[codeOf(character)] = value));
sextets[codeOf('-')] = 62;
sextets[codeOf('_')] = 63;

const isRun = (code: number): boolean => code < 128 && sextets[code]! >= 0;
const SLASH = codeOf('/');
const EQUALS = codeOf('=');
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** The widths to which base64 is wrapped, in characters. */
const WIDTHS: ReadonlySet<number> = new Set([64, 76]);

/** A first look at so many characters settles most runs. */
const FIRST_LOOK = 24;

/** Where runs are decoded; one for all, because most are short and many. */
const bytes = new Uint8Array(LONGEST_RUN);

/** Fills `bytes` with what base64 stands for, and says how many there are. */
function base64Bytes(text: string, start: number, end: number): number {
  let to = 0;
  let bits = 0;
  let held = 0;
  for (let at = start; at < end; at++) {
    const sextet = sextets[text.charCodeAt(at)]!;
    if (sextet < 0) continue;
    bits = ((bits << 6) | sextet) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[to++] = (bits >> held) & 0xff;
  }
  return to;
}

/** The same for hexadecimal. */
function hexBytes(text: string, start: number, end: number): number {
  let to = 0;
  for (let at = start; at + 1 < end; at += 2) {
    bytes[to++] = hexDigit(text.charCodeAt(at)) * 16 + hexDigit(text.charCodeAt(at + 1));
  }
  return to;
}

/** No number is so long, in digits. */
const BEYOND_NUMBERS = 32;

/** A number is no text, though two digits may stand for a letter: in short hexadecimal text there is an `a` to `f`. */
function isHex(text: string, start: number, end: number): boolean {
  let hasLetter = end - start >= BEYOND_NUMBERS;
  for (let at = start; at < end; at++) {
    const digit = hexDigit(text.charCodeAt(at));
    if (digit < 0) return false;
    if (digit > 9) hasLetter = true;
  }
  return hasLetter && (end - start) % 2 === 0;
}

/** Text in base64 has letters of both cases; numbers and words have not. */
function isMixed(text: string, start: number, end: number): boolean {
  let cases = 0;
  for (let at = start; at < end && cases !== 3; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97) cases |= 1;
    else if (code >= 65 && code <= 90) cases |= 2;
  }
  return cases === 3;
}

function decode(text: string, start: number, end: number): Embedded | undefined {
  const isPrefixed = text.startsWith('0x', start);
  const from = isPrefixed ? start + 2 : start;
  const encoding = isHex(text, from, end) ? 'hex' : 'base64';
  if (encoding === 'base64' && !isMixed(text, start, end)) return undefined;
  const [first, fill] = encoding === 'hex' ? [from, hexBytes] : [start, base64Bytes];
  if (end - first > 2 * FIRST_LOOK && !textOf(bytes, fill(text, first, first + FIRST_LOOK))) return undefined;
  const decoded = textOf(bytes, fill(text, first, end));
  if (!decoded) return undefined;
  const span = { start, end: encoding === 'base64' ? endOfPadding(text, end) : end };
  return { ...span, encoding, view: opaqueView(decoded, span) };
}

/** The index after the signs that fill base64 up. */
function endOfPadding(text: string, end: number): number {
  if (text.charCodeAt(end) !== EQUALS) return end;
  return text.charCodeAt(end + 1) === EQUALS ? end + 2 : end + 1;
}

/** What the whole run says, else what its parts between slashes say: it may be the end of a path. */
function islandsOf(text: string, start: number, end: number, found: Embedded[]): void {
  const whole = decode(text, start, end);
  if (whole) {
    found.push(whole);
    return;
  }
  for (let at = start, part = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== SLASH) continue;
    const isPart = at - part >= SHORTEST_RUN && at - part < end - start;
    const island = isPart ? decode(text, part, at) : undefined;
    if (island) found.push(island);
    part = at + 1;
  }
}

/** Where a run ends; of lines of the same usual width, the last. */
function endOfRun(text: string, start: number): number {
  let line = start;
  for (;;) {
    let end = line;
    while (end < text.length && isRun(text.charCodeAt(end))) end++;
    const next = end + (text.charCodeAt(end) === CARRIAGE_RETURN ? 2 : 1);
    const isWrapped = WIDTHS.has(end - line) && text.charCodeAt(next - 1) === LINE_FEED;
    if (!isWrapped || !isRun(text.charCodeAt(next))) return end;
    line = next;
  }
}

/** The runs of letters and digits that are base64 or hexadecimal of a text. */
export function runIslands(text: string): Embedded[] {
  const found: Embedded[] = [];
  let last = 0;
  // Every run of that length lies on a multiple of it, so that most characters are never looked at.
  for (let at = SHORTEST_RUN - 1; at < text.length; at += SHORTEST_RUN) {
    if (at < last || !isRun(text.charCodeAt(at))) continue;
    let start = at;
    while (start > last && isRun(text.charCodeAt(start - 1))) start--;
    const end = endOfRun(text, start);
    last = end;
    if (end - start >= SHORTEST_RUN) islandsOf(text, start, Math.min(end, start + LONGEST_RUN), found);
  }
  return found;
}
