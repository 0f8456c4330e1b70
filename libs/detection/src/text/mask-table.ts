import { TWINS } from './look-alikes';

/** What `maskOf` says of characters that are not masked. */
export const NO_MASK = 0;
/** The character is invisible: it is passed over. */
export const INVISIBLE_MASK = 1;
/** The first half of a character beyond the table: see `astralMask`. */
export const ASTRAL_MASK = 2;
/** Set for letters that look like Latin ones; the other bits are the ASCII code of that letter. */
export const TWIN_MASK = 0x80;

/** First and last code of invisible characters. Controls are not among them: they end a value, and logs are full of them. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // grapheme joiner
  [0x061c, 0x061c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5], // Khmer inherent vowels
  [0x180b, 0x180f], // Mongolian variation selectors
  [0x200b, 0x200f], // zero-width and direction marks
  [0x202a, 0x202e], // bidirectional embedding
  [0x2060, 0x206f], // word joiner, invisible operators, bidirectional isolates
  [0x3164, 0x3164], // Hangul filler
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // zero-width no-break space
  [0xffa0, 0xffa0], // half-width Hangul filler
  [0xfff0, 0xfff8], // reserved for such
];

/** First and last code of characters that stand for ASCII ones, and the ASCII character of the first. */
const STAND_INS: readonly (readonly [first: number, last: number, ascii: string])[] = [
  [0xff05, 0xff05, '%'],
  [0xff08, 0xff09, '('],
  [0xff0b, 0xff0b, '+'],
  [0xff0d, 0xff19, '-'], // - . / and digits; not the colon, which prose puts before a value
  [0xff20, 0xff3a, '@'], // @ and capital letters
  [0xff3f, 0xff3f, '_'],
  [0xff41, 0xff5a, 'a'],
  [0xfe6b, 0xfe6b, '@'],
];

/** The zeros of scripts whose digits are read as ASCII ones; the other nine follow. */
const ZEROS: readonly number[] = [
  ...[0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6],
  ...[0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0],
  ...[0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0],
];

/** Letters that mathematical alphabets take from elsewhere. */
const SCRIPT_LETTERS = 'ℂℊℋℌℍℎℐℑℒℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ';

/** Mathematical letters and digits: bold, italic, script, double-struck, monospace. */
const MATHEMATICAL = { first: 0x1d400, last: 0x1d7ff, half: 0xd835 };
/** Tags, and the variation selectors beyond the first 16. */
const TAGS = { first: 0xe0000, last: 0xe0fff, half: 0xdb40, lastHalf: 0xdb43 };

/** The ASCII letter or digit that a compatibility character stands for. */
function asciiOf(code: number): number {
  const plain = String.fromCodePoint(code).normalize('NFKC');
  return /^[A-Za-z0-9]$/.test(plain) ? plain.charCodeAt(0) : NO_MASK;
}

function basicMasks(): Uint8Array {
  const masks = new Uint8Array(0x10000);
  for (const [first, last] of INVISIBLE) masks.fill(INVISIBLE_MASK, first, last + 1);
  const rows = [...STAND_INS, ...ZEROS.map((zero) => [zero, zero + 9, '0'] as const)];
  for (const [first, last, ascii] of rows) {
    for (let code = first; code <= last; code++) masks[code] = ascii.charCodeAt(0) + code - first;
  }
  for (const letter of SCRIPT_LETTERS) masks[letter.charCodeAt(0)] = asciiOf(letter.charCodeAt(0));
  for (const [twin, letter] of TWINS) masks[twin.charCodeAt(0)] = TWIN_MASK | letter.charCodeAt(0);
  masks[MATHEMATICAL.half] = ASTRAL_MASK;
  masks.fill(ASTRAL_MASK, TAGS.half, TAGS.lastHalf + 1);
  return masks;
}

/**
 * What to make of each UTF-16 code unit: `NO_MASK`, `INVISIBLE_MASK`, `ASTRAL_MASK`, the ASCII code that it stands for,
 * or `TWIN_MASK` with the ASCII code of the letter that it looks like.
 */
export const MASKS: Readonly<Uint8Array> = basicMasks();

const mathematical = Uint8Array.from({ length: MATHEMATICAL.last - MATHEMATICAL.first + 1 }, (_, index) =>
  asciiOf(MATHEMATICAL.first + index),
);

/** What to make of a code point beyond the table. */
export function astralMask(point: number): number {
  if (point >= MATHEMATICAL.first && point <= MATHEMATICAL.last) {
    return mathematical[point - MATHEMATICAL.first]!;
  }
  return point >= TAGS.first && point <= TAGS.last ? INVISIBLE_MASK : NO_MASK;
}
