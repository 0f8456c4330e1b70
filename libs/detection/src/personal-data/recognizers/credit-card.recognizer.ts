import { isDigit } from '../prefixes';
import { type Recognizer } from '../recognizer';

const FEWEST_DIGITS = 13;
/** Cards of JCB that begin with 1800 have exactly this many digits. */
const JCB_DIGITS = 15;

/** What the digits count for when they are doubled. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] as const;

/**
 * The end of the longest valid number: a card number may be followed by its expiry date, so every reading that ends
 * with a group is tried. ISO/IEC 7812-1 annex B (Luhn) doubles every other digit, the last but one first; one pass
 * keeps the sum for a number that ends here and the one for a number that ends with the next digit.
 */
function validate(match: string): number {
  const isJcb = match.startsWith('1');
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
    if (varies && (!isJcb || count === JCB_DIGITS)) held = index + 1;
  }
  return held;
}

const GAP = '[ \\u00a0\\u202f\\-\\u2011\\u2013]?';
/** Card numbers of the large schemes begin with 2 to 6, those of JCB also with 1800. */
const ISSUED = `[2-6]|1${GAP}8${GAP}0${GAP}0`;

/** Payment card numbers: 13 to 19 digits, in groups or not, with a valid check digit. */
export const creditCard: Recognizer = {
  category: 'CREDIT_CARD',
  rule: 'card.luhn',
  triggers: '0123456789',
  pattern: new RegExp(`(?<![\\w.+])(?=${ISSUED})\\d(?:${GAP}\\d){12,18}(?![\\w])`),
  minLength: 13,
  maxLength: 37,
  score: 1,
  validate,
};
