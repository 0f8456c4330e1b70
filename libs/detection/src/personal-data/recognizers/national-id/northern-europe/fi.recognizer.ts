import { isDayMonthYear } from '../../../checksum/calendar';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11 } from '../weights';

const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Digital and Population Data Services Agency: the nine digits mod 31 choose the check character. */
const isPerson = (code: string): boolean => {
  const digits = code.slice(0, 6) + code.slice(-4, -1);
  return isDayMonthYear(code) && CHECKS[Number(digits) % 31] === code.at(-1);
};

/** Identifiers of Finland: personal identity code, business id. */
export const finland: readonly Recognizer[] = [
  ...identifier({
    rule: 'fi.hetu',
    forms: [[/\d{6}[A-FU-Y+-]\d{3}[0-9A-FHJ-NPR-Y]/, 11, 11, 0.85]],
    holds: isPerson,
  }),
  // Finnish Patent and Registration Office: weights 7 9 10 5 8 4 2, mod 11.
  ...identifier({
    rule: 'fi.business',
    category: 'BUSINESS_ID',
    forms: [[/\d{7}[-]\d/, 9, 9, 0.4]],
    holds: (code) => endsInComplement11(code, [7, 9, 10, 5, 8, 4, 2]),
  }),
];
