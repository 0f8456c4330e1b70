import { isYearMonthDay } from '../../../checksum/calendar';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Places of birth, National Registration Department: 01 to 16 and 21 to 59, 60 to 99 abroad but not all. */
const PLACE = '(?:0[1-9]|1[0-6]|[2-5]\\d|[67]\\d|8[2-9]|9[0-9])';

/** Identifiers of Malaysia: MyKad; it has no check digit. */
export const malaysia: readonly Recognizer[] = identifier({
  rule: 'my.nric',
  forms: [
    [new RegExp(`\\d{6}[-]${PLACE}[-]\\d{4}`), 14, 14, 0.7],
    [new RegExp(`\\d{6}[ ]?${PLACE}[ ]?\\d{4}`), 12, 14, 0.3],
  ],
  holds: (code) => isYearMonthDay(code),
});
