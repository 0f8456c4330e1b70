import { isYearMonthDay } from '../../../checksum/calendar';
import { isLuhn } from '../../../checksum/luhn';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

const CURP_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const RFC_ALPHABET = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/** A sum over places of an alphabet, the first weight first and each one less. */
function descendingSum(code: string, alphabet: string, first: number): number {
  let sum = 0;
  for (let index = 0; index < code.length; index++) sum += alphabet.indexOf(code[index]!) * (first - index);
  return sum;
}

/** Registro Nacional de Población: 17 characters, weights 18 to 2, then the complement to 10. */
const isCurp = (code: string): boolean =>
  isYearMonthDay(code, 4) &&
  (descendingSum(code.slice(0, 17), CURP_ALPHABET, 18) + Number(code[17])) % 10 === 0;

/** Anexo 20 of the tax authority: 12 characters (companies: a blank first), weights 13 to 2, mod 11. */
function isRfc(code: string): boolean {
  const padded = code.padStart(13);
  const check = (11 - (descendingSum(padded.slice(0, 12), RFC_ALPHABET, 13) % 11)) % 11;
  return isYearMonthDay(padded, 4) && padded[12] === (check === 10 ? 'A' : String(check));
}

/** Identifiers of Mexico: CURP, RFC, NSS. */
export const mexico: readonly Recognizer[] = [
  ...identifier({
    rule: 'mx.curp',
    forms: [[/[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d/, 18, 18, 0.9]],
    holds: isCurp,
  }),
  ...identifier({
    rule: 'mx.rfc',
    forms: [[/[A-ZÑ]{4}[ -]?\d{6}[ -]?[0-9A-Z]{2}[0-9A]/, 13, 15, 0.7]],
    holds: isRfc,
  }),
  ...identifier({
    rule: 'mx.rfc-company',
    category: 'BUSINESS_ID',
    forms: [[/[A-ZÑ]{3}[ -]?\d{6}[ -]?[0-9A-Z]{2}[0-9A]/, 12, 14, 0.6]],
    holds: isRfc,
  }),
  ...identifier({
    rule: 'mx.nss',
    forms: [[/\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{4}[ -]?\d/, 11, 15, 0.25]],
    holds: isLuhn,
    cues: ['national-id', 'ssn', 'medical'],
  }),
];
