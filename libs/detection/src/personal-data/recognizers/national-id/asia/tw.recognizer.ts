import { valueAt } from '../../../checksum/character-value';
import { weightedDigitSum, weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** The letters in the order of their numbers from 10. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Ministry of the Interior: the letter as two digits, weights 1 9 8 … 1, the check digit once, a multiple of 10. */
const isIdentity = (code: string): boolean => {
  const digits = `${LETTERS.indexOf(code[0]!) + 10}${code.slice(1)}`;
  return weightedSum(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
};

/** Ministry of Finance, since 2023: digits of products, a multiple of 5; a seventh digit 7 may count one less. */
function isUnified(code: string): boolean {
  const sum = weightedDigitSum(code, [1, 2, 1, 2, 1, 2, 4, 1]);
  return sum % 5 === 0 || (valueAt(code, 6) === 7 && (sum + 1) % 5 === 0);
}

/** Identifiers of Taiwan: national and resident identity numbers, unified business number. */
export const taiwan: readonly Recognizer[] = [
  ...identifier({ rule: 'tw.identity', forms: [[/[A-Z][1289]\d{8}/, 10, 10, 0.45]], holds: isIdentity }),
  ...identifier({
    rule: 'tw.business',
    category: 'BUSINESS_ID',
    forms: [[/\d{8}/, 8, 8, 0.2]],
    holds: isUnified,
  }),
];
