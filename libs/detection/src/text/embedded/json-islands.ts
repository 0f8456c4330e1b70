import { type Span } from '../text-view';
import { codeOf, type Embedded, hexNumber, isControl } from './island';
import { decodeStretches, type Escape, type Escapes } from './stretches';

const BACKSLASH = codeOf('\\');
const QUOTE = codeOf('"');
const SLASH = codeOf('/');
const COLON = codeOf(':');

/** What the letter after a backslash stands for. */
const LETTERS: ReadonlyMap<number, number> = new Map(
  Object.entries({
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    '"': '"',
    "'": "'",
    '/': '/',
    '\\': '\\',
  }).map(([letter, character]) => [codeOf(letter), codeOf(character)]),
);

/** How many hexadecimal digits follow `\u` and `\x`. */
const NUMBERS: ReadonlyMap<number, number> = new Map([
  [codeOf('u'), 4],
  [codeOf('x'), 2],
]);

/** An island weighs so much at least; one escaped letter is enough, of escaped quotes and slashes there must be two. */
const FEWEST = 2;

interface Weighed extends Escape {
  /** How much it says that there is something to decode. */
  readonly weight: number;
}

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code >= 0xaa;

function weightOf(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 2);
  if (code === QUOTE) return 1;
  if (code === SLASH) return text.charCodeAt(at - 1) === COLON ? FEWEST : 1;
  if (code === BACKSLASH) {
    return next === codeOf('u') && hexNumber(text, at + 3, 4) >= 0 ? FEWEST : 0;
  }
  // A line break is in the way only of a word that it would be read as the first letter of.
  return code < 32 && isWord(next) ? FEWEST : 0;
}

function read(text: string, at: number): Weighed | undefined {
  const kind = text.charCodeAt(at + 1);
  const code = LETTERS.get(kind);
  if (code !== undefined) return { point: code, end: at + 2, weight: weightOf(text, at, code) };
  const count = NUMBERS.get(kind);
  if (count === undefined) return undefined;
  const number = hexNumber(text, at + 2, count);
  // Bytes beyond ASCII are no characters yet.
  if (number < 0 || (count === 2 && number > 0x7f)) return undefined;
  return { point: number, end: at + 2 + count, weight: isControl(number) ? 0 : FEWEST };
}

const endsStretch = (code: number): boolean => code === QUOTE || code === 10 || code === 13;

/** Reads a stretch from its first escape to where it ends: at a quote, a line break, or what is no escape. */
function stretch(text: string, start: number, first: number): { weight: number; end: number; next: number } {
  let weight = 0;
  let at = first;
  while (at < text.length && !endsStretch(text.charCodeAt(at))) {
    if (text.charCodeAt(at) !== BACKSLASH) {
      at++;
      continue;
    }
    const escape = read(text, at);
    if (!escape) return { weight, end: at, next: at + 1 };
    weight += escape.weight;
    at = escape.end;
  }
  return { weight, end: at, next: at };
}

const ESCAPES: Escapes = { encoding: 'json', mark: '\\', read };

/** The stretches with escapes of JSON strings (`{\"name\":\"Ren\u00e9e\"}`) of a text. */
export function jsonIslands(text: string): Embedded[] {
  const stretches: Span[] = [];
  let last = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', last)) {
    let start = at;
    while (start > last && !endsStretch(text.charCodeAt(start - 1))) start--;
    const { weight, end, next } = stretch(text, start, at);
    if (weight >= FEWEST) stretches.push({ start, end });
    last = next;
  }
  return decodeStretches(text, stretches, ESCAPES);
}
