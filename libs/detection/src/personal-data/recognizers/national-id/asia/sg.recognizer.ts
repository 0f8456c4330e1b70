import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Check letters by the first letter, and what that letter adds. */
const SERIES: Readonly<Record<string, readonly [letters: string, plus: number]>> = {
  S: ['JZIHGFEDCBA', 0],
  T: ['JZIHGFEDCBA', 4],
  F: ['XWUTRQPNMLK', 0],
  G: ['XWUTRQPNMLK', 4],
  M: ['XWUTRQPNJLK', 3],
};

/** Immigration & Checkpoints Authority: weights 2 7 6 5 4 3 2, mod 11 chooses the letter. */
function isNric(code: string): boolean {
  const [letters, plus] = SERIES[code[0]!]!;
  return letters[(weightedSum(code.slice(1), [2, 7, 6, 5, 4, 3, 2]) + plus) % 11] === code[8];
}

/** Accounting and Corporate Regulatory Authority: businesses, and companies with the year in front. */
const isUen = (code: string): boolean =>
  code.length === 9
    ? 'XMKECAWLJDB'[weightedSum(code, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === code[8]
    : 'ZKCMDNERGWH'[weightedSum(code, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === code[9];

/** Identifiers of Singapore: NRIC and FIN, UEN. */
export const singapore: readonly Recognizer[] = [
  ...identifier({ rule: 'sg.nric', forms: [[/[STFGM]\d{7}[A-Z]/, 9, 9, 0.8]], holds: isNric }),
  ...identifier({
    rule: 'sg.uen',
    category: 'BUSINESS_ID',
    forms: [[/\d{8}[A-EJ-MWX]|(?:19|20)\d{7}[A-Z]/, 9, 10, 0.45]],
    holds: isUen,
  }),
];
