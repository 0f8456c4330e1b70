import { type Span, type TextView } from '../text-view';

/** How a piece of a text is encoded. */
export type Encoding = 'base64' | 'hex' | 'percent' | 'html' | 'json';

/** A piece of a text that says something else when it is decoded. */
export interface Embedded extends Span {
  /** How it is encoded. */
  readonly encoding: Encoding;
  /** What it says; of base64 and hexadecimal every part stands for the whole piece. */
  readonly view: TextView;
}

/** The shortest run that is looked at as base64 or hexadecimal, in characters. */
export const SHORTEST_RUN = 16;
/** The longest run that is decoded as base64 or hexadecimal, in characters; of a longer one the beginning. */
export const LONGEST_RUN = 65_536;

/** The code of an ASCII character. */
export const codeOf = (character: string): number => character.charCodeAt(0);

/** Control characters other than tab, line feed and carriage return: what no text holds. */
export const isControl = (point: number): boolean =>
  (point < 32 && point !== 9 && point !== 10 && point !== 13) || (point >= 127 && point < 160);

const digits = new Int8Array(128).fill(-1);
Array.from('0123456789abcdef').forEach((digit, value) => {
  digits[codeOf(digit)] = digits[codeOf(digit.toUpperCase())] = value;
});

/** The value of a hexadecimal digit, -1 for everything else. */
export const hexDigit = (code: number): number => (code < 128 ? digits[code]! : -1);

/** The number that `count` hexadecimal digits at `at` stand for, -1 when they are not there. */
export function hexNumber(text: string, at: number, count: number): number {
  if (at + count > text.length) return -1;
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = hexDigit(text.charCodeAt(index));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
