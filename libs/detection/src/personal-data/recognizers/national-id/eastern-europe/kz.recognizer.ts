import { isYearMonthDay } from '../../../checksum/calendar';
import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Government decree 565 of 2003: weights 1 to 11, and 3 to 11, 1, 2 when the first give 10; mod 11. */
function holds(code: string): boolean {
  const first = weightedSum(code, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first === 10 ? weightedSum(code, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return isYearMonthDay(code) && check === valueAt(code, 11);
}

/** Identifiers of Kazakhstan: the individual identification number. */
export const kazakhstan: readonly Recognizer[] = identifier({
  rule: 'kz.iin',
  forms: [[/\d{6}[0-6]\d{5}/, 12, 12, 0.45]],
  holds,
});
