import { isDay, twoDigits } from '../../../checksum/calendar';
import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement10, endsInRemainder11 } from '../weights';

/** Whether the ninth digit is the rest by 10 of eight weighted ones. */
const endsInRemainder10 = (code: string): boolean =>
  weightedSum(code, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === valueAt(code, 8);

const ASCENDING = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Identifiers of Hungary: tax identification mark, TAJ, personal number, company tax number. */
export const hungary: readonly Recognizer[] = [
  // Act CL of 2017, annex 29: weights 1 to 9, mod 11.
  ...identifier({
    rule: 'hu.tax-id',
    forms: [[/8\d{9}/, 10, 10, 0.35]],
    holds: (code) => endsInRemainder11(code, ASCENDING.slice(0, 9)),
  }),
  // Act XX of 1996, annex: weights 3 and 7, mod 10.
  ...identifier({
    rule: 'hu.taj',
    forms: [[/\d{3}[ -]?\d{3}[ -]?\d{3}/, 9, 11, 0.3]],
    holds: (code) => endsInRemainder10(code),
    cues: ['national-id', 'ssn', 'medical'],
  }),
  ...identifier({
    rule: 'hu.personal-number',
    forms: [[/[1-8][ -]?\d{6}[ -]?\d{4}/, 11, 13, 0.35]],
    holds: (code) =>
      isDay(twoDigits(code, 3), twoDigits(code, 5)) &&
      (endsInRemainder11(code, ASCENDING) || endsInRemainder11(code, [...ASCENDING].reverse())),
  }),
  ...identifier({
    rule: 'hu.company-tax-number',
    category: 'BUSINESS_ID',
    forms: [[/\d{8}[-][1-5][-]\d{2}/, 13, 13, 0.7]],
    holds: (code) => endsInComplement10(code, [9, 7, 3, 1, 9, 7, 3]),
  }),
];
