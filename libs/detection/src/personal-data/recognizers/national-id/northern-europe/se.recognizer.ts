import { isDay, twoDigits } from '../../../checksum/calendar';
import { isLuhn } from '../../../checksum/luhn';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Skatteverket, SKV 704: date (coordination numbers: day plus 60), Luhn over the last ten digits. */
function isPerson(code: string): boolean {
  const digits = code.slice(-10);
  const day = twoDigits(digits, 4);
  return isDay(twoDigits(digits, 2), day > 60 ? day - 60 : day) && isLuhn(digits);
}

/** Identifiers of Sweden: personal and coordination numbers, organisation numbers. */
export const sweden: readonly Recognizer[] = [
  ...identifier({
    rule: 'se.personal',
    forms: [
      [/19\d{6}[-+]\d{4}/, 13, 13, 0.75],
      [/\d{6}[-+]\d{4}/, 11, 11, 0.6],
      // A date and a time of this century look the same.
      [/(?:19|20)\d{6}[-]?\d{4}/, 12, 13, 0.4],
      [/\d{10}/, 10, 10, 0.35],
    ],
    holds: isPerson,
  }),
  ...identifier({
    rule: 'se.organisation',
    category: 'BUSINESS_ID',
    forms: [[/(?:16)?\d{2}[2-9]\d{3}[-]?\d{4}/, 10, 13, 0.35]],
    holds: (code) => isLuhn(code.slice(-10)),
  }),
];
