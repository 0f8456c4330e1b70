import { isYearMonthDay } from '../../../checksum/calendar';
import { isLuhn } from '../../../checksum/luhn';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { varies } from '../weights';

/** Identifiers of South Africa, Nigeria and Kenya. */
export const africa: readonly Recognizer[] = [
  // Department of Home Affairs: YYMMDD, sex, citizenship 0 to 2, Luhn.
  ...identifier({
    rule: 'za.identity',
    forms: [
      [/\d{6}[ ]?\d{4}[ ]?[0-2]\d{2}/, 13, 15, 0.6],
      [/\d{6}[ ]\d{4}[ ][0-2][ ]\d[ ]\d/, 17, 17, 0.6],
    ],
    holds: (code) => isYearMonthDay(code) && isLuhn(code) && varies(code),
  }),
  ...identifier({ rule: 'ng.nin', forms: [[/[1-9]\d{10}/, 11, 11, 0.25]] }),
  // Kenya Revenue Authority: P for companies, A for persons.
  ...identifier({ rule: 'ke.pin', forms: [[/A\d{9}[A-Z]/, 11, 11, 0.6]] }),
  ...identifier({
    rule: 'ke.pin-company',
    category: 'BUSINESS_ID',
    forms: [[/P\d{9}[A-Z]/, 11, 11, 0.55]],
  }),
  ...identifier({ rule: 'ke.identity', forms: [[/[1-4]\d{7}/, 8, 8, 0.2]] }),
];
