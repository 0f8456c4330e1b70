import { type Span } from '../text-view';
import { codeOf, type Embedded, hexNumber, isControl } from './island';
import { decodeStretches, type Escape, type Escapes } from './stretches';
import { BAD, moreBytes, pointAt } from './utf8';

const PERCENT = codeOf('%');
const QUOTES = new Set(Array.from('"\'<>`', codeOf));
/** Signs that are escaped inside values; one of them is reason enough to look. */
const TELLING = new Set(Array.from('@+:', codeOf));
/** Otherwise so many escapes. */
const FEWEST = 2;

/** What addresses and forms are written in: visible ASCII without quotes. */
const isInside = (code: number): boolean => code > 32 && code < 127 && !QUOTES.has(code);

function read(text: string, at: number): Escape | undefined {
  const byteAt = (index: number): number => {
    const from = at + 3 * index;
    return text.charCodeAt(from) === PERCENT ? hexNumber(text, from + 1, 2) : BAD;
  };
  const point = pointAt(byteAt, 0);
  if (point === BAD || isControl(point)) return undefined;
  return { point, end: at + 3 * (moreBytes(byteAt(0)) + 1) };
}

const ESCAPES: Escapes = { encoding: 'percent', mark: '%', read };

/** A sign of values, a letter beyond ASCII, or a percent sign that is itself part of an escape. */
const isTelling = (text: string, { point, end }: Escape): boolean =>
  TELLING.has(point) || point > 127 || (point === PERCENT && hexNumber(text, end, 2) >= 0);

/** How much the escapes from `start` to `end` say that there is something to decode. */
function weigh(text: string, start: number, end: number): number {
  let weight = 0;
  for (let at = start; at < end && weight < FEWEST;) {
    const escape = text.charCodeAt(at) === PERCENT ? read(text, at) : undefined;
    if (escape) weight += isTelling(text, escape) ? FEWEST : 1;
    at = escape ? escape.end : at + 1;
  }
  return weight;
}

/** The words with percent escapes (`ada%40example.com`) of a text. */
export function percentIslands(text: string): Embedded[] {
  const stretches: Span[] = [];
  let last = 0;
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', last)) {
    let start = at;
    while (start > last && isInside(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isInside(text.charCodeAt(end))) end++;
    if (weigh(text, at, end) >= FEWEST) stretches.push({ start, end });
    last = end;
  }
  return decodeStretches(text, stretches, ESCAPES);
}
