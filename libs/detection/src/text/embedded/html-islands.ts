import { type Span } from '../text-view';
import { entityNamed } from './html-entities';
import { codeOf, type Embedded, hexDigit, isControl } from './island';
import { decodeStretches, type Escape, type Escapes } from './stretches';

/** So far from a reference, in characters, what belongs to it may reach; lines end it. */
const REACH = 64;
/** Quotes, brackets and ampersands are escaped in any page; alone they are no reason to look. */
const ORDINARY = new Set(Array.from('<>"\'&\u00a0', codeOf));

const HASH = codeOf('#');
const SEMICOLON = codeOf(';');
const NAMED = /&([A-Za-z]{2,14});/y;

/** No number of a character has more digits. */
const MOST_DIGITS = 10;

function numberedAt(text: string, at: number): Escape | undefined {
  const isHex = text.charCodeAt(at + 2) === codeOf('x') || text.charCodeAt(at + 2) === codeOf('X');
  const [base, first] = isHex ? [16, at + 3] : [10, at + 2];
  let point = 0;
  let end = first;
  for (; end - first < MOST_DIGITS; end++) {
    const digit = hexDigit(text.charCodeAt(end));
    if (digit < 0 || digit >= base) break;
    point = point * base + digit;
  }
  const isScalar = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  if (end === first || !isScalar || isControl(point)) return undefined;
  return { point, end: text.charCodeAt(end) === SEMICOLON ? end + 1 : end };
}

function entityAt(text: string, at: number): Escape | undefined {
  if (text.charCodeAt(at + 1) === HASH) return numberedAt(text, at);
  NAMED.lastIndex = at;
  const name = NAMED.exec(text)?.[1];
  const character = name ? entityNamed(name) : undefined;
  return character ? { point: character.codePointAt(0)!, end: NAMED.lastIndex } : undefined;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether an entity can hide a value: any that is not ordinary, an ampersand that escapes another, or one inside a word. */
function isTelling(text: string, at: number, { point, end }: Escape): boolean {
  if (!ORDINARY.has(point)) return true;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(end)];
  if (point === 38) return after === HASH || entityAt(`&${text.slice(end, end + 16)}`, 0) !== undefined;
  if (point === 39) return isLetter(before) && isLetter(after);
  return point === 160 && isDigit(before) && isDigit(after);
}

const ESCAPES: Escapes = { encoding: 'html', mark: '&', read: entityAt };

function reachAfter(text: string, at: number): number {
  const last = Math.min(text.length, at + REACH);
  for (let end = at; end < last; end++) if (text.charCodeAt(end) === 10) return end;
  return last;
}

function reachBefore(text: string, at: number): number {
  const first = Math.max(0, at - REACH);
  for (let start = at; start > first; start--) if (text.charCodeAt(start - 1) === 10) return start;
  return first;
}

/** The stretches with character references (`ada&#64;example&period;com`) of a text. */
export function htmlIslands(text: string): Embedded[] {
  const stretches: Span[] = [];
  for (let at = text.indexOf('&'); at >= 0;) {
    const entity = entityAt(text, at);
    if (entity && isTelling(text, at, entity)) {
      stretches.push({ start: reachBefore(text, at), end: reachAfter(text, entity.end) });
    }
    at = text.indexOf('&', entity ? entity.end : at + 1);
  }
  return decodeStretches(text, stretches, ESCAPES);
}
