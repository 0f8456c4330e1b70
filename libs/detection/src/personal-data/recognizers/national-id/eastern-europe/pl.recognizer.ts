import { isDay, twoDigits } from '../../../checksum/calendar';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement10, endsInRemainder11, varies } from '../weights';

/** Ministry of Digital Affairs, PESEL: weights 1 3 7 9; the century is in the month, in steps of 20. */
const isPesel = (code: string): boolean =>
  isDay(twoDigits(code, 2) % 20, twoDigits(code, 4)) &&
  endsInComplement10(code, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);

/** Weights of NIP, mod 11; 10 is never given. */
const NIP = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** Weights of REGON of nine and of fourteen digits, mod 11; 10 counts as 0. */
const REGON = [8, 9, 2, 3, 4, 5, 6, 7];
const REGON_LONG = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

/** Identifiers of Poland: PESEL, identity card, NIP, REGON. */
export const poland: readonly Recognizer[] = [
  ...identifier({ rule: 'pl.pesel', forms: [[/\d{11}/, 11, 11, 0.5]], holds: isPesel }),
  // ICAO 9303 with the check digit fourth.
  ...identifier({
    rule: 'pl.identity-card',
    forms: [[/[A-Z]{3}[ ]?\d{6}/, 9, 10, 0.4]],
    holds: (code) => weightedSum(code, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0,
    cues: ['national-id', 'id-number'],
  }),
  ...identifier({
    rule: 'pl.nip',
    category: 'BUSINESS_ID',
    forms: [
      [/[1-9]\d{2}[-](?:\d{3}[-]\d{2}[-]\d{2}|\d{2}[-]\d{2}[-]\d{3})/, 13, 13, 0.6],
      [/[1-9]\d{2}[ ]?\d{3}[ ]?\d{2}[ ]?\d{2}/, 10, 13, 0.25],
    ],
    holds: (code) => endsInRemainder11(code, NIP) && varies(code),
    cues: ['business-id', 'national-id'],
  }),
  ...identifier({
    rule: 'pl.regon',
    category: 'BUSINESS_ID',
    forms: [
      [/\d{9}/, 9, 9, 0.25],
      [/\d{14}/, 14, 14, 0.3],
    ],
    holds: (code) =>
      endsInRemainder11(code, REGON, 0) && (code.length === 9 || endsInRemainder11(code, REGON_LONG, 0)),
  }),
];
