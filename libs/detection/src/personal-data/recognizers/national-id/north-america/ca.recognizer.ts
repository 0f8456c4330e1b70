import { isYearMonthDay } from '../../../checksum/calendar';
import { isLuhn } from '../../../checksum/luhn';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11, varies } from '../weights';

/** A birth date as Quebec writes it: women have 50 added to the month. */
const isQuebecDate = (digits: string): boolean =>
  isYearMonthDay(
    digits.replace(/^(\d\d)([56])/, (_, year: string, tens: string) => `${year}${Number(tens) - 5}`),
  );

/** Identifiers of Canada: SIN, business number, health numbers of Ontario, Quebec and British Columbia. */
export const canada: readonly Recognizer[] = [
  // Social Insurance Number: Luhn; 0 and 8 never come first.
  ...identifier({
    rule: 'ca.sin',
    forms: [[/[1-79]\d{2}[ -]?\d{3}[ -]?\d{3}/, 9, 11, 0.3]],
    holds: (code) => isLuhn(code) && varies(code),
    cues: ['national-id', 'ssn'],
  }),
  // Canada Revenue Agency: nine digits by Luhn, programme and account.
  ...identifier({
    rule: 'ca.business-number',
    category: 'BUSINESS_ID',
    forms: [[/\d{5}[ ]?\d{4}[ ]?R[CMPTRZ][ ]?\d{4}/, 15, 18, 0.7]],
    holds: (code) => isLuhn(code.slice(0, 9)),
  }),
  ...identifier({
    rule: 'ca.ohip',
    category: 'MEDICAL_ID',
    forms: [[/[1-9]\d{3}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?/, 10, 15, 0.25]],
    holds: (code) => isLuhn(code.slice(0, 10)),
  }),
  ...identifier({
    rule: 'ca.ramq',
    category: 'MEDICAL_ID',
    forms: [
      [/[A-Z]{4}[ ]\d{4}[ ]\d{4}/, 14, 14, 0.55],
      [/[A-Z]{4}\d{8}/, 12, 12, 0.3],
    ],
    holds: (code) => isQuebecDate(code.slice(4)),
  }),
  // British Columbia: 9, then eight digits and a check digit mod 11.
  ...identifier({
    rule: 'ca.bc-phn',
    category: 'MEDICAL_ID',
    forms: [[/9\d{3}[ -]?\d{3}[ -]?\d{3}/, 10, 12, 0.25]],
    holds: (code) => endsInComplement11(code, [0, 2, 4, 8, 5, 10, 9, 7, 3]),
  }),
];
