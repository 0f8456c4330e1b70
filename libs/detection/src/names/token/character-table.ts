/** What a UTF-16 code unit is to the tokeniser. */
export const CharacterClass = {
  space: 0,
  newline: 1,
  lower: 2,
  upper: 3,
  caseless: 4,
  digit: 5,
  mark: 6,
  other: 7,
} as const;

/** Scripts the tagger tells apart; `ideographic` has no spaces between words. */
export const Script = { latin: 0, greek: 1, cyrillic: 2, ideographic: 3, other: 4 } as const;

/** Per code unit: class, folded lower case (0 = dropped) and script. Built once, on first use. */
export interface CharacterTable {
  readonly classOf: Uint8Array;
  readonly foldOf: Uint16Array;
  readonly scriptOf: Uint8Array;
}

const CODE_UNITS = 65536;
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Letters that Unicode does not decompose. */
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  þ: 't',
};

/** Ranges in rising order: first code unit of the range, script. */
const SCRIPT_RANGES: readonly (readonly [number, number])[] = [
  [0, Script.latin],
  [0x370, Script.greek],
  [0x400, Script.cyrillic],
  [0x530, Script.other],
  [0x1c80, Script.cyrillic],
  [0x1c90, Script.other],
  [0x1e00, Script.latin],
  [0x1f00, Script.greek],
  [0x2000, Script.other],
];

let table: CharacterTable | undefined;

/** The table, built on the first call (about 15 ms) and kept. */
export function characterTable(): CharacterTable {
  return (table ??= buildTable());
}

function buildTable(): CharacterTable {
  const classOf = new Uint8Array(CODE_UNITS).fill(CharacterClass.other);
  const foldOf = new Uint16Array(CODE_UNITS);
  const scriptOf = new Uint8Array(CODE_UNITS);
  let range = 0;
  for (let code = 0; code < CODE_UNITS; code++) {
    while (range + 1 < SCRIPT_RANGES.length && code >= SCRIPT_RANGES[range + 1]![0]) range++;
    const character = String.fromCharCode(code);
    classOf[code] = classify(character, code);
    foldOf[code] = fold(character, code, classOf[code]!);
    scriptOf[code] =
      code > 0x2e7f && IDEOGRAPHIC.test(character) ? Script.ideographic : SCRIPT_RANGES[range]![1];
  }
  return { classOf, foldOf, scriptOf };
}

function classify(character: string, code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return CharacterClass.newline;
  if (SPACE.test(character)) return CharacterClass.space;
  if (LETTER.test(character)) {
    if (character.toLowerCase() !== character) return CharacterClass.upper;
    return character.toUpperCase() === character ? CharacterClass.caseless : CharacterClass.lower;
  }
  if (DIGIT.test(character)) return CharacterClass.digit;
  return MARK.test(character) ? CharacterClass.mark : CharacterClass.other;
}

function fold(character: string, code: number, kind: number): number {
  if (kind === CharacterClass.mark) return 0;
  if (kind === CharacterClass.other || code < 65) return code;
  const lower = character.toLowerCase();
  const plain =
    FOLDED[lower] ?? (code < 0x400 || (code >= 0x1e00 && code < 0x2000) ? lower.normalize('NFD') : lower);
  return plain.charCodeAt(0);
}
