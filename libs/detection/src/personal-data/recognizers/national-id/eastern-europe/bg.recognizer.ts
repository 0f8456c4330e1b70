import { isDay, twoDigits } from '../../../checksum/calendar';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInRemainder11 } from '../weights';

/** GRAO: month plus 20 before 1900, plus 40 from 2000; weights 2 4 8 5 10 9 7 3 6, mod 11; 10 counts as 0. */
const isEgn = (code: string): boolean =>
  isDay(twoDigits(code, 2) % 20, twoDigits(code, 4)) &&
  twoDigits(code, 2) < 53 &&
  endsInRemainder11(code, [2, 4, 8, 5, 10, 9, 7, 3, 6], 0);

/** Identifiers of Bulgaria: EGN. */
export const bulgaria: readonly Recognizer[] = identifier({
  rule: 'bg.egn',
  forms: [[/\d{10}/, 10, 10, 0.35]],
  holds: isEgn,
});
