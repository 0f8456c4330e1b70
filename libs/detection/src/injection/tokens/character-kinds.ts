/** What a UTF-16 code unit is to the tokeniser. */
export const CharacterKind = {
  BLANK: 0,
  LETTER: 1,
  DIGIT: 2,
  APOSTROPHE: 3,
  IDEOGRAPH: 4,
  MARK: 5,
  BREAK: 6,
  SURROGATE: 7,
} as const;

const UNITS = 0x10000;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const FIRST_COMPATIBILITY = 0xf900;

/** Scripts that put no space between words. */
const WITHOUT_SPACES =
  /(?:(?=[\p{L}\p{M}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])+/gu;

/** In order: a later row has the last word. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{White_Space}\p{Cc}]+/gu, CharacterKind.BLANK],
  [/[\p{L}\p{M}]+/gu, CharacterKind.LETTER],
  [/\p{Nd}+/gu, CharacterKind.DIGIT],
  [WITHOUT_SPACES, CharacterKind.IDEOGRAPH],
  [/'/gu, CharacterKind.APOSTROPHE],
  [/\n/gu, CharacterKind.BREAK],
];

const BLOCK = 0x800;

/** The code units from `first` up to `end` as a text. */
function unitsBetween(first: number, end: number): string {
  const units = new Uint16Array(end - first);
  for (let index = 0; index < units.length; index++) units[index] = first + index;
  let text = '';
  for (let at = 0; at < units.length; at += BLOCK)
    text += String.fromCharCode(...units.subarray(at, at + BLOCK));
  return text;
}

/** The kind of each UTF-16 code unit; what stands above the surrogates is rare and judged as a mark or a letter. */
export function characterKinds(): Uint8Array {
  const kinds = new Uint8Array(UNITS).fill(CharacterKind.MARK);
  kinds.fill(CharacterKind.SURROGATE, FIRST_SURROGATE, LAST_SURROGATE + 1);
  const parts = [
    { first: 0, units: unitsBetween(0, FIRST_SURROGATE) },
    { first: FIRST_COMPATIBILITY, units: unitsBetween(FIRST_COMPATIBILITY, UNITS) },
  ];
  for (const [pattern, kind] of CLASSES) {
    for (const { first, units } of parts)
      for (const { 0: run, index } of units.matchAll(pattern))
        kinds.fill(kind, first + index, first + index + run.length);
  }
  return kinds;
}
