import { type Span } from '../../../text/text-view';
import { opaqueView, type TextView } from '../../../text/text-view';
import { textOf } from '../../../text/embedded/utf8';
import { readingScore } from '../words/reading-score';
import { MOST_TRANSFORMED } from '../pieces';

/** A number of a list: `105`, `0x69`, `\x69`, `%69`, `=69`, `u+0069`, `01101001`. */
const NUMBER =
  /(0x|\\x|\\u\{?|u\+|&#x?|%u?|=|\\|#|0b)?([0-9a-f]{1,8})[}h;]?([ \n]?[,;:|/_.-]?[ \n]?(?:["'][,]?)?)/y;
/** Shorter lists say nothing. */
const SHORTEST = 6;

interface Code {
  readonly prefix: string;
  readonly digits: string;
  readonly gap: string;
}

type Decode = (codes: readonly Code[]) => string | undefined;

const every = (codes: readonly Code[], pattern: RegExp): boolean =>
  codes.every(({ digits }) => pattern.test(digits));

/** Codes of a base as bytes in UTF-8, or as code points when one is none. */
function textInBase(codes: readonly Code[], base: number): string | undefined {
  const numbers = codes.map(({ digits }) => parseInt(digits, base));
  if (numbers.some((number) => number < 9 || number > 0x10ffff)) return undefined;
  if (numbers.every((number) => number < 256)) return textOf(Uint8Array.from(numbers));
  return numbers.some((number) => number >= 0xd800 && number <= 0xdfff) && base !== 16
    ? undefined
    : numbers
        .map((number) => (number > 0xffff ? String.fromCodePoint(number) : String.fromCharCode(number)))
        .join('');
}

/** The gap after most numbers. */
function usualGap(codes: readonly Code[]): string {
  const counts = new Map<string, number>();
  for (const { gap } of codes.slice(0, -1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Numbers of letters in the alphabet: `9-7-14-15-18-5`; another gap ends a word. */
function textOfOrdinals(codes: readonly Code[]): string | undefined {
  if (codes.some(({ digits }) => Number(digits) < 1 || Number(digits) > 26)) return undefined;
  const usual = usualGap(codes);
  return codes
    .map(({ digits, gap }) => String.fromCharCode(96 + Number(digits)) + (gap === usual ? '' : ' '))
    .join('')
    .trim();
}

/** The ways to read numbers, by what their digits must look like. */
const DECODERS: readonly (readonly [digits: RegExp, decode: Decode])[] = [
  [/^[01]{7,8}$/, (codes) => textInBase(codes, 2)],
  [/^\d{2,6}$/, (codes) => textInBase(codes, 10)],
  [/^[0-7]{2,3}$/, (codes) => textInBase(codes, 8)],
  [/^(?:[2-7a-f][0-9a-f]|0[9ad]|[0-9a-f]{2,6})$/, (codes) => textInBase(codes, 16)],
  [/^\d{1,2}$/, textOfOrdinals],
];

function decodeList(codes: readonly Code[]): string | undefined {
  const texts = DECODERS.flatMap(([digits, decode]) => (every(codes, digits) ? (decode(codes) ?? []) : []));
  const scored = texts.map((text) => ({ text, score: readingScore(text.toLowerCase()) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.text;
}

/** Whether a number can belong to a list: it has a prefix like the others, or a gap around it. */
const belongs = (code: Code, first: Code | undefined): boolean =>
  (first === undefined || code.prefix === first.prefix) &&
  (code.prefix !== '' || code.gap !== '' || code.digits.length >= 7);

/** Bits need nothing between them. */
const OCTET = /^[01]{8}$/;
const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Where the next number may begin: not within a word. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return Math.max(at, from);
}

interface List extends Span {
  readonly codes: readonly Code[];
}

/** The list of numbers that begins at `start`. */
function listAt(text: string, start: number): List {
  const codes: Code[] = [];
  let at = start;
  for (; at < text.length;) {
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (!match) break;
    const [, prefix = '', digits = '', gap = ''] = match;
    if (!OCTET.test(digits) && isWordCode(text.charCodeAt(at + prefix.length + digits.length))) break;
    const code = { prefix, digits, gap };
    if (!belongs(code, codes[0]) && NUMBER.lastIndex < text.length) break;
    codes.push(code);
    at = NUMBER.lastIndex;
  }
  return { start, end: at, codes };
}

/** What lists of at least six numbers in a normalised text say: binary, octal, decimal or hexadecimal codes of characters. */
export function codeLists(text: string): TextView[] {
  const views: TextView[] = [];
  const last = Math.min(text.length, MOST_TRANSFORMED);
  for (let at = 0; at < last;) {
    const { start, end, codes } = listAt(text, at);
    const decoded = codes.length >= SHORTEST ? decodeList(codes) : undefined;
    if (decoded) views.push(opaqueView(decoded, { start, end }));
    at = codes.length > 0 ? end : nextStart(text, at + 1);
  }
  return views;
}
