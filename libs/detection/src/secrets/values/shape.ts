/** What a value is made of. */
export interface Shape {
  /** How many of each. */
  readonly digits: number;
  readonly lowers: number;
  readonly uppers: number;
  /** Anything that is no letter, digit, `_`, `-` or `.`. */
  readonly specials: number;
  readonly spaces: number;
  /** How often a digit is followed by a letter. */
  readonly digitThenLetter: number;
  /** How often a capital follows a small letter. */
  readonly humps: number;
  /** The longest run of consonants. */
  readonly consonants: number;
}

const JUDGED_LENGTH = 256;

/** One bit for each of a, e, i, o, u, y. */
const VOWELS = 0x1104111;

const OTHER = 0;
const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;
const SPACE = 4;
const JOIN = 5;

/** Counts what a value is made of; long values by their first 256 characters. */
export function shapeOf(value: string): Shape {
  const counts = [0, 0, 0, 0, 0, 0];
  let digitThenLetter = 0;
  let humps = 0;
  let consonants = 0;
  let longest = 0;
  let before = JOIN;
  const length = Math.min(value.length, JUDGED_LENGTH);
  for (let index = 0; index < length; index++) {
    const code = value.charCodeAt(index);
    const kind = kindOf(code);
    const isLetter = kind === LOWER || kind === UPPER;
    counts[kind] = (counts[kind] as number) + 1;
    if (before === DIGIT && isLetter) digitThenLetter++;
    if (before === LOWER && kind === UPPER) humps++;
    consonants = isLetter && !isVowel(code) ? consonants + 1 : 0;
    if (consonants > longest) longest = consonants;
    before = kind;
  }
  const [specials = 0, digits = 0, lowers = 0, uppers = 0, spaces = 0] = counts;
  return { digits, lowers, uppers, specials, spaces, digitThenLetter, humps, consonants: longest };
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 95 || code === 45 || code === 46) return JOIN;
  if (code === 32) return SPACE;
  return code > 0xbf ? LOWER : OTHER;
}

/** a, e, i, o, u and y; letters with accents count as vowels too. */
function isVowel(code: number): boolean {
  const folded = code | 32;
  return code > 127 || ((VOWELS >> (folded - 97)) & 1) === 1;
}
