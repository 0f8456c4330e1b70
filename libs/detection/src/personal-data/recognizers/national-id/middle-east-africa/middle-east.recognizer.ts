import { isLuhn } from '../../../checksum/luhn';
import { isDay, isYearMonthDay, twoDigits } from '../../../checksum/calendar';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11, endsInRemainder11, varies } from '../weights';

/** Iran, civil registration: weights 10 to 2, mod 11; below 2 as it is, else the complement. */
const isMelli = (code: string): boolean => {
  const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];
  const check = Number(code[9]);
  return varies(code) && (check < 2 ? endsInRemainder11(code, weights) : endsInComplement11(code, weights));
};

/** Identifiers of Israel, the Emirates, Saudi Arabia, Kuwait, Iran and Egypt. */
export const middleEast: readonly Recognizer[] = [
  // Population and Immigration Authority: Luhn over nine digits.
  ...identifier({
    rule: 'il.identity',
    forms: [[/\d{8}[-]?\d/, 9, 10, 0.3]],
    holds: (code) => isLuhn(code) && varies(code),
  }),
  // Federal Authority for Identity: country 784, year of birth, Luhn.
  ...identifier({
    rule: 'ae.emirates-id',
    forms: [[/784[ -]?(?:19|20)\d{2}[ -]?\d{7}[ -]?\d/, 15, 18, 0.8]],
    holds: isLuhn,
  }),
  ...identifier({ rule: 'ae.emirates-id', forms: [[/784[-](?:19|20)\d{2}[-]\d{7}[-]\d/, 18, 18, 0.6]] }),
  // National Information Center: citizens begin with 1, residents with 2; Luhn.
  ...identifier({ rule: 'sa.identity', forms: [[/[12]\d{9}/, 10, 10, 0.3]], holds: isLuhn }),
  // Public Authority for Civil Information: century, date, weights 2 1 6 3 7 9 10 5 8 4 2, mod 11.
  ...identifier({
    rule: 'kw.civil',
    forms: [[/[23]\d{11}/, 12, 12, 0.45]],
    holds: (code) => isYearMonthDay(code, 1) && endsInComplement11(code, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]),
  }),
  ...identifier({
    rule: 'ir.melli',
    forms: [
      [/\d{3}[-]\d{6}[-]\d/, 12, 12, 0.5],
      [/\d{10}/, 10, 10, 0.3],
    ],
    holds: isMelli,
  }),
  // Civil Status Organisation: century, YYMMDD, governorate 01 to 35 or 88.
  ...identifier({
    rule: 'eg.national',
    forms: [[/[23]\d{6}(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}/, 14, 14, 0.45]],
    holds: (code) => isDay(twoDigits(code, 3), twoDigits(code, 5)),
  }),
];
