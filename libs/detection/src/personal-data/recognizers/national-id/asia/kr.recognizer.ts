import { isYearMonthDay } from '../../../checksum/calendar';
import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Resident registration act: complement to 11, for foreigners (5 to 8) to 13; then mod 10. */
function isChecked(code: string): boolean {
  const base = /[5-8]/.test(code[6]!) ? 13 : 11;
  return isYearMonthDay(code) && (base - (weightedSum(code, WEIGHTS) % 11)) % 10 === valueAt(code, 12);
}

/** National Tax Service: weights 1 3 7 1 3 7 1 3 5, and the tens of the last product. */
const isBusiness = (code: string): boolean =>
  (weightedSum(code, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor(valueAt(code, 8) / 2) + valueAt(code, 9)) %
    10 ===
  0;

/** Identifiers of Korea: resident and foreigner registration, business registration. */
export const korea: readonly Recognizer[] = [
  ...identifier({
    rule: 'kr.rrn',
    forms: [
      [/\d{6}[ -][1-8]\d{6}/, 14, 14, 0.85],
      [/\d{6}[1-8]\d{6}/, 13, 13, 0.5],
    ],
    holds: isChecked,
  }),
  // Numbers given since October 2020 have no check digit.
  ...identifier({
    rule: 'kr.rrn',
    forms: [[/\d{6}[-][1-8]\d{6}/, 14, 14, 0.55]],
    holds: (code) => isYearMonthDay(code),
  }),
  ...identifier({
    rule: 'kr.business',
    category: 'BUSINESS_ID',
    forms: [[/\d{3}[-]\d{2}[-]\d{5}/, 12, 12, 0.55]],
    holds: isBusiness,
  }),
];
