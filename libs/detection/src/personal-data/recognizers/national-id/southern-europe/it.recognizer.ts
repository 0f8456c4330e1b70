import { valueAt } from '../../../checksum/character-value';
import { isLuhn } from '../../../checksum/luhn';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { varies } from '../weights';

/** Decree 23 December 1976: what the characters at odd places count, digits and A to J alike. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** The place of a character in the table: digits as A to J. */
const place = (code: string, index: number): number => {
  const value = valueAt(code, index);
  return value < 10 ? value : value - 10;
};

function isFiscalCode(code: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index++) sum += index % 2 ? place(code, index) : ODD[place(code, index)]!;
  return sum % 26 === place(code, 15);
}

/** A digit, or the letter that stands for it where two persons would share a code. */
const D = '[0-9L-NP-V]';

/** Identifiers of Italy: Codice Fiscale, partita IVA. */
export const italy: readonly Recognizer[] = [
  ...identifier({
    rule: 'it.codice-fiscale',
    forms: [
      [
        new RegExp(`[A-Z]{3}[ ]?[A-Z]{3}[ ]?${D}{2}[A-EHLMPR-T]${D}{2}[ ]?[A-Z]${D}{3}[ ]?[A-Z]`),
        16,
        20,
        0.9,
      ],
      [/[a-z]{6}\d{2}[a-ehlmpr-t]\d{2}[a-z]\d{3}[a-z]/, 16, 16, 0.7],
    ],
    holds: isFiscalCode,
  }),
  ...identifier({
    rule: 'it.partita-iva',
    category: 'BUSINESS_ID',
    forms: [[/\d{11}/, 11, 11, 0.3]],
    holds: (code) => isLuhn(code) && varies(code),
    cues: ['business-id', 'national-id'],
  }),
];
