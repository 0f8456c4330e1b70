/** Neither letter, digit nor mark. */
export const OTHER = 0;
/** A letter of a script that parts its words. */
export const LETTER = 1;
/** A decimal digit. */
export const DIGIT = 2;
/** A mark that is used for a letter: `@`, `$`, `!`. */
export const MARK = 3;
/** A character of a script without spaces: Han, kana, Hangul, Thai. */
export const IDEOGRAPH = 4;

/** First and last code, and what they are. */
const RANGES: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x30, 0x39, DIGIT],
  [0x61, 0x7a, LETTER],
  [0xdf, 0x24f, LETTER],
  [0x250, 0x2af, LETTER],
  [0x370, 0x5ff, LETTER],
  [0x620, 0x6ff, LETTER],
  [0x900, 0xdff, LETTER],
  [0xe01, 0xe7f, IDEOGRAPH],
  [0x10a0, 0x10ff, LETTER],
  [0x1e00, 0x1fff, LETTER],
  [0x3041, 0x30ff, IDEOGRAPH],
  [0x3400, 0x9fff, IDEOGRAPH],
  [0xac00, 0xd7a3, IDEOGRAPH],
];

/** What each UTF-16 code unit of a normalised text is. */
export const KINDS: Readonly<Uint8Array> = (() => {
  const kinds = new Uint8Array(0x10000);
  for (const [first, last, kind] of RANGES) kinds.fill(kind, first, last + 1);
  for (const mark of '@$!|+€£') kinds[mark.charCodeAt(0)] = MARK;
  return kinds;
})();

/** Whether a code unit is a letter of a script that parts its words. */
export const isLetter = (code: number): boolean => KINDS[code] === LETTER;
