import { isDigit } from '../../prefixes';
import { type Recognizer } from '../../recognizer';
import { issuedLengths } from './issuers';

const FEWEST_DIGITS = 12;
/** Lengths that a card of an unknown issuer may have. */
const ANY_LENGTH = 0b1111_1110 << 12;
const PREFIX_LENGTH = 6;
/** Numbers in groups begin with one of four digits; only those of one digit a group are written in smaller ones. */
const SMALL_FIRST_GROUP = /^(?!\d\D{1,3}\d\D)\d{1,3}\D/;

/** What the digits count for when they are doubled. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] as const;

/** The first digits of a match as a number. */
function prefixOf(match: string): number {
  let prefix = 0;
  for (let index = 0, count = 0; index < match.length && count < PREFIX_LENGTH; index++) {
    const code = match.charCodeAt(index);
    if (!isDigit(code)) continue;
    prefix = prefix * 10 + code - 48;
    count++;
  }
  return prefix;
}

/**
 * The end of the longest valid number: a card number may be followed by its expiry date, so every reading that ends
 * with a group is tried. ISO/IEC 7812-1 annex B (Luhn) doubles every other digit, the last but one first; one pass
 * keeps the sum for a number that ends here and the one for a number that ends with the next digit.
 */
function luhnEnd(match: string, lengths: number): number {
  const first = match.charCodeAt(0);
  let [sum, next, count, held] = [0, 0, 0, 0];
  let varies = false;
  for (let index = 0; index < match.length; index++) {
    const code = match.charCodeAt(index);
    if (!isDigit(code)) continue;
    const doubled = sum + DOUBLED[code - 48]!;
    sum = next + code - 48;
    next = doubled;
    count++;
    varies ||= code !== first;
    if (count < FEWEST_DIGITS || sum % 10 !== 0 || isDigit(match.charCodeAt(index + 1))) continue;
    if (varies && (lengths & (1 << count)) !== 0) held = index + 1;
  }
  return held;
}

function validateIssued(match: string): number {
  if (SMALL_FIRST_GROUP.test(match)) return 0;
  const lengths = issuedLengths(prefixOf(match));
  return lengths === 0 ? 0 : luhnEnd(match, lengths);
}

const GAP = '[ \\u00a0\\u202f\\-\\u2011\\u2013]?';
/** The first digits of issued cards, as far as they tell quickly that a number is none. */
const ISSUED = `[2-6]|1${GAP}[89]|8${GAP}[126]|9${GAP}[78]`;
const COMMON = {
  category: 'CREDIT_CARD',
  triggers: '0123456789',
  minLength: FEWEST_DIGITS,
  maxLength: 37,
} as const;
const BEFORE = '(?<![\\w.+]|\\d-)';

/** Payment card numbers: 12 to 19 digits, in groups or not, with a valid check digit. */
export const CREDIT_CARDS: readonly Recognizer[] = [
  {
    ...COMMON,
    rule: 'card.issued',
    pattern: new RegExp(`${BEFORE}(?=${ISSUED})\\d(?:${GAP}\\d){11,18}(?!\\w)`),
    score: 1,
    cues: ['card'],
    validate: validateIssued,
  },
  {
    ...COMMON,
    rule: 'card.luhn',
    pattern: new RegExp(`${BEFORE}\\d(?:${GAP}\\d){11,18}(?!\\w)`),
    score: 0.3,
    cues: ['card'],
    validate: (match) => luhnEnd(match, ANY_LENGTH),
  },
];
