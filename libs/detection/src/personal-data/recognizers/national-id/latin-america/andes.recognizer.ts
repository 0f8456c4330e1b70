import { isLuhn } from '../../../checksum/luhn';
import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

const NIT = [41, 37, 29, 23, 19, 17, 13, 7, 3];

/** Colombia, DIAN Orden Administrativa 4 of 1989: primes as weights, mod 11. */
function isNit(code: string): boolean {
  const rest = weightedSum(code, NIT) % 11;
  return valueAt(code, 9) === (rest < 2 ? rest : 11 - rest);
}

/** Peru, SUNAT: mod 11; 10 counts as 0 and 11 as 1. */
function isRuc(code: string): boolean {
  const check = 11 - (weightedSum(code, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return valueAt(code, 10) === check % 10;
}

/** Ecuador, Registro Civil: province, third digit below 6, Luhn. */
const isCedula = (code: string): boolean =>
  /^(?:0[1-9]|1\d|2[0-4]|30)[0-5]/.test(code) && isLuhn(code.slice(0, 10));

const RIF = [3, 2, 7, 6, 5, 4, 3, 2];
const RIF_LETTERS = 'VEJPG';

/** Venezuela, SENIAT: the letter counts 4, 8, 12, 16 or 20; mod 11, 10 and 11 count as 0. */
function isRif(code: string): boolean {
  const check = 11 - ((4 * (RIF_LETTERS.indexOf(code[0]!) + 1) + weightedSum(code.slice(1), RIF)) % 11);
  return valueAt(code, 9) === (check > 9 ? 0 : check);
}

/** Identifiers of Colombia, Peru, Ecuador and Venezuela. */
export const andes: readonly Recognizer[] = [
  ...identifier({
    rule: 'co.nit',
    category: 'BUSINESS_ID',
    forms: [
      [/[89]\d{2}\.\d{3}\.\d{3}[-]\d/, 13, 13, 0.6],
      [/\d{9}[-]?\d/, 10, 11, 0.25],
    ],
    holds: isNit,
  }),
  ...identifier({
    rule: 'co.cedula',
    forms: [[/\d{1,3}(?:\.\d{3}){2}|[1-9]\.\d{3}\.\d{3}\.\d{3}|1\d{9}/, 9, 13, 0.2]],
  }),
  ...identifier({ rule: 'pe.ruc', forms: [[/1[057]\d{9}/, 11, 11, 0.3]], holds: isRuc }),
  ...identifier({
    rule: 'pe.ruc-company',
    category: 'BUSINESS_ID',
    forms: [[/20\d{9}/, 11, 11, 0.3]],
    holds: isRuc,
  }),
  ...identifier({ rule: 'pe.dni', forms: [[/\d{8}(?:[-]\d)?/, 8, 10, 0.2]] }),
  ...identifier({ rule: 'ec.cedula', forms: [[/\d{9}[-]?\d/, 10, 11, 0.25]], holds: isCedula }),
  ...identifier({
    rule: 'ec.ruc',
    category: 'BUSINESS_ID',
    forms: [[/\d{10}001/, 13, 13, 0.3]],
    holds: isCedula,
    cues: ['business-id', 'national-id'],
  }),
  ...identifier({ rule: 've.cedula', forms: [[/[VE][-]?\d{1,2}\.?\d{3}\.?\d{3}/, 8, 12, 0.3]] }),
  ...identifier({ rule: 've.rif', forms: [[/[VEP][-]?\d{8}[-]?\d/, 10, 12, 0.45]], holds: isRif }),
  ...identifier({
    rule: 've.rif-company',
    category: 'BUSINESS_ID',
    forms: [[/[JG][-]\d{8}[-]\d/, 12, 12, 0.6]],
    holds: isRif,
  }),
];
