import { digitsOf, groupEnds } from '../prefixes';
import { type Recognizer } from '../recognizer';

/** ISO/IEC 7812-1 annex B: the check digit of card numbers. */
export function hasLuhnChecksum(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = digits.charCodeAt(index) - 48;
    sum += double ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return sum % 10 === 0;
}

/** Card numbers of the large schemes begin with 2 to 6 (JCB also with 1800), and are not one digit over and over. */
const ISSUED = /^(?!(\d)\1+$)(?:[2-6]\d{12,18}|1800\d{11})$/;

const FEWEST_DIGITS = 13;

/** A card number may be followed by its expiry date, so shorter readings are tried too. */
function validate(match: string): number {
  const digits = digitsOf(match);
  if (!/^(?:[2-6]|1800)/.test(digits)) return 0;
  let count = digits.length;
  let previous = match.length;
  for (const end of groupEnds(match)) {
    if (end < previous) count -= digitsOf(match.slice(end, previous)).length;
    if (count < FEWEST_DIGITS) return 0;
    const number = digits.slice(0, count);
    if (ISSUED.test(number) && hasLuhnChecksum(number)) return end;
    previous = end;
  }
  return 0;
}

/** Payment card numbers: 13 to 19 digits, in groups or not, with a valid check digit. */
export const creditCard: Recognizer = {
  category: 'CREDIT_CARD',
  rule: 'card.luhn',
  triggers: '0123456789',
  pattern: /(?<![\w.+])\d(?:[ \u00a0\u202f\-\u2011\u2013]?\d){12,18}(?![\w])/,
  minLength: 13,
  maxLength: 37,
  score: 1,
  validate,
};
