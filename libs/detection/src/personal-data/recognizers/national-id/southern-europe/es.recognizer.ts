import { remainder } from '../../../checksum/mod-97';
import { valueAt } from '../../../checksum/character-value';
import { weightedDigitSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Royal Decree 1553/2005: the number mod 23 chooses the letter; X, Y and Z of a NIE count 0, 1 and 2. */
export function isNif(code: string): boolean {
  const foreign = 'XYZ'.indexOf(code[0]!);
  const digits = foreign < 0 ? code.slice(0, -1) : `${foreign}${code.slice(1, -1)}`;
  return LETTERS[Number(digits) % 23] === code.at(-1);
}

/** Order EHA/451/2008: Luhn's sum, the check a digit or its letter (J is 0). */
export function isCif(code: string): boolean {
  const check = (10 - (weightedDigitSum(code.slice(1), [2, 1, 2, 1, 2, 1, 2]) % 10)) % 10;
  const last = code[8]!;
  if (/[KPQRSNW]/.test(code[0]!)) return last === 'JABCDEFGHI'[check];
  return valueAt(code, 8) === check || (last === 'JABCDEFGHI'[check] && !/[ABEH]/.test(code[0]!));
}

/** Tesorería General: province and number mod 97; numbers below ten million are not padded. */
function isNuss(code: string): boolean {
  const serial = Number(code.slice(2, 10));
  const base = serial < 10_000_000 ? code.slice(0, 2) + code.slice(3, 10) : code.slice(0, 10);
  return remainder(base, 97) === Number(code.slice(10));
}

/** Identifiers of Spain: DNI, NIE, social security, CIF. */
export const spain: readonly Recognizer[] = [
  ...identifier({
    rule: 'es.dni',
    forms: [
      [/\d{8}[ -]?[A-HJ-NP-TV-Z]/, 9, 10, 0.6],
      [/\d{1,2}\.\d{3}\.\d{3}[ -]?[A-HJ-NP-TV-Z]/, 10, 12, 0.7],
      [/\d{8}[ -]?[a-hj-np-tv-z]/, 9, 10, 0.35],
    ],
    holds: isNif,
  }),
  ...identifier({
    rule: 'es.nie',
    forms: [[/[XYZ][ -]?\d{7}[ -]?[A-HJ-NP-TV-Z]/, 9, 11, 0.7]],
    holds: isNif,
  }),
  ...identifier({
    rule: 'es.nuss',
    forms: [
      [/\d{2}\/\d{7,8}\/\d{2}/, 13, 14, 0.6],
      [/\d{2}[ -]?\d{8}[ -]?\d{2}/, 12, 14, 0.35],
    ],
    holds: (code) => isNuss(code.length === 12 ? code : `${code.slice(0, 2)}0${code.slice(2)}`),
    cues: ['national-id', 'ssn', 'medical'],
  }),
  ...identifier({
    rule: 'es.cif',
    category: 'BUSINESS_ID',
    forms: [[/[ABCDEFGHJNPQRSUVW][ -]?\d{7}[ -]?[0-9A-J]/, 9, 11, 0.45]],
    holds: isCif,
    cues: ['business-id', 'national-id'],
  }),
];
