import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Numbers from 50 million belong to companies. */
const FIRST_COMPANY = 50_000_000;

/** Registro Civil: from the right weights 2 to 7, again and again; the complement to 11, K for 10. */
function isRut(code: string): boolean {
  let sum = 0;
  for (let index = code.length - 2, weight = 2; index >= 0; index--, weight = weight === 7 ? 2 : weight + 1) {
    sum += weight * Number(code[index]);
  }
  return code.at(-1) === '0123456789K'[(11 - (sum % 11)) % 11];
}
const numberOf = (code: string): number => Number(code.slice(0, -1));

/** Identifiers of Chile: the RUT of persons and of companies. */
export const chile: readonly Recognizer[] = [
  ...identifier({
    rule: 'cl.rut',
    forms: [
      [/\d{1,2}\.\d{3}\.\d{3}[-][\dKk]/, 11, 12, 0.8],
      [/\d{7,8}[-][\dKk]/, 9, 10, 0.4],
      [/\d{7,8}[\dKk]/, 8, 9, 0.25],
    ],
    holds: (code) => numberOf(code) < FIRST_COMPANY && isRut(code),
  }),
  ...identifier({
    rule: 'cl.rut-company',
    category: 'BUSINESS_ID',
    forms: [
      [/\d{2}\.\d{3}\.\d{3}[-][\dKk]/, 12, 12, 0.8],
      [/\d{8}[-]?[\dKk]/, 9, 10, 0.3],
    ],
    holds: (code) => numberOf(code) >= FIRST_COMPANY && isRut(code),
  }),
];
