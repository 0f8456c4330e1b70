import { isDayMonthYear, isYearMonthDay } from '../../../checksum/calendar';
import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/** Estonia EVS 585 and Lithuania: mod 11, a second row of weights when the first gives 10. */
function isBalticCode(code: string): boolean {
  const first = weightedSum(code, FIRST) % 11;
  const check = first === 10 ? (weightedSum(code, SECOND) % 11) % 10 : first;
  return valueAt(code, 10) === check;
}

/** Latvia, Pilsonības un migrācijas lietu pārvalde: 1 less the weighted sum, mod 11. */
const isLatvian = (code: string): boolean =>
  isDayMonthYear(code) &&
  (1101 - weightedSum(code, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11 === valueAt(code, 10);

/** Identifiers of Estonia, Lithuania and Latvia. */
export const baltic: readonly Recognizer[] = [
  ...identifier({
    rule: 'ee-lt.personal',
    forms: [[/[1-6]\d{10}/, 11, 11, 0.5]],
    holds: (code) => isYearMonthDay(code, 1) && isBalticCode(code),
  }),
  ...identifier({
    rule: 'lv.personal',
    forms: [
      [/\d{6}[-][0-2]\d{4}/, 12, 12, 0.65],
      [/\d{6}[0-2]\d{4}/, 11, 11, 0.4],
    ],
    holds: isLatvian,
  }),
  // Numbers given since 2017 begin with 32 and tell no date.
  ...identifier({ rule: 'lv.personal', forms: [[/3[2-9]\d{4}[-]?\d{5}/, 11, 12, 0.3]] }),
];
