import { DIGIT, KINDS, MARK } from '../alphabet';

/** What stands for a character in the shape of a text: one symbol for all digits, one for all small letters, … */
const DIGITS = 0;
const CAPITALS = 1;
const SMALLS = 2;
const SPACES = 3;
/** Letters beyond ASCII, and whatever else there is. */
const OTHERS = 4;
const FIRST_MARK = 5;

/** Characters beyond the marks of ASCII that are written in their place. */
const SPACE_CODES = [0x20, 0xa0, 0x202f];
const HYPHEN_CODES = [0x2011, 0x2013];

const MARKS = [...KINDS.keys()].filter((code) => KINDS[code] === MARK);

/** The symbol of each code; what lies beyond is one of the others. */
const TABLE = new Uint8Array(0x2100).fill(OTHERS);
for (let code = 0x41; code <= 0x5a; code++) [TABLE[code], TABLE[code + 32]] = [CAPITALS, SMALLS];
KINDS.forEach((kind, code) => kind === DIGIT && (TABLE[code] = DIGITS));
MARKS.forEach((code, index) => (TABLE[code] = FIRST_MARK + index));
for (const code of SPACE_CODES) TABLE[code] = SPACES;
for (const code of HYPHEN_CODES) TABLE[code] = TABLE[0x2d]!;

/** Stands behind the last character. */
export const END = FIRST_MARK + MARKS.length;
/** How many symbols there are, the end included. */
export const SYMBOL_COUNT = END + 1;

/** The symbol of a UTF-16 code unit. */
export const symbolOf = (code: number): number => (code < TABLE.length ? TABLE[code]! : OTHERS);

/** Symbols, one bit each. */
export type SymbolSet = number;

/** Every character. */
export const ANY: SymbolSet = (1 << END) - 1;

const sizes = new Uint32Array(SYMBOL_COUNT);
for (const symbol of TABLE) sizes[symbol]!++;
// There is always one more of the others.
sizes[OTHERS] = Infinity;

/** The symbols of which characters hold at least one. */
export const touched = (codes: Iterable<number>): SymbolSet => {
  let set = 0;
  for (const code of codes) set |= 1 << symbolOf(code);
  return set;
};

/** The symbols of which characters hold all. */
export function covered(codes: ReadonlySet<number>): SymbolSet {
  const counts = new Uint32Array(SYMBOL_COUNT);
  for (const code of codes) counts[symbolOf(code)]!++;
  return counts.reduce(
    (set, count, symbol) =>
      symbol !== OTHERS && count > 0 && count === sizes[symbol] ? set | (1 << symbol) : set,
    0,
  );
}
