import { isDayMonthYear } from '../../../checksum/calendar';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** CPR-kontoret: weights 4 3 2 7 6 5 4 3 2 1, a multiple of 11; numbers given since 2007 need not obey it. */
const isChecked = (code: string): boolean =>
  isDayMonthYear(code) && weightedSum(code, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

/** Identifiers of Denmark: CPR and CVR numbers. */
export const denmark: readonly Recognizer[] = [
  ...identifier({ rule: 'dk.cpr', forms: [[/\d{6}[ -]\d{4}/, 11, 11, 0.6]], holds: isChecked }),
  ...identifier({
    rule: 'dk.cpr',
    forms: [[/\d{6}[ -]?\d{4}/, 10, 11, 0.35]],
    holds: (code) => isDayMonthYear(code),
  }),
  // Erhvervsstyrelsen: weights 2 7 6 5 4 3 2 1, a multiple of 11.
  ...identifier({
    rule: 'dk.cvr',
    category: 'BUSINESS_ID',
    forms: [[/[1-9]\d(?:[ ]?\d{2}){3}/, 8, 11, 0.3]],
    holds: (code) => weightedSum(code, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  }),
];
