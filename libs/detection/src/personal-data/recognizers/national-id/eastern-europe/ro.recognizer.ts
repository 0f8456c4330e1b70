import { isYearMonthDay } from '../../../checksum/calendar';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInRemainder11 } from '../weights';

/** Law 105/1996: sex and century, date, county 01 to 52, weights 2 7 9 1 4 6 3 5 8 2 7 9, mod 11; 10 counts as 1. */
const holds = (code: string): boolean =>
  isYearMonthDay(code, 1) && endsInRemainder11(code, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], 1);

/** Identifiers of Romania: the personal numeric code. */
export const romania: readonly Recognizer[] = identifier({
  rule: 'ro.cnp',
  forms: [[/[1-9]\d{6}(?:0[1-9]|[1-3]\d|4[0-8]|5[12]|70)\d{4}/, 13, 13, 0.55]],
  holds,
});
