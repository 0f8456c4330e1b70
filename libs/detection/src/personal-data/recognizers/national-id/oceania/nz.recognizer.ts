import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { complement11, endsInComplement11 } from '../weights';

const FIRST = [3, 2, 7, 6, 5, 4, 3, 2];
const SECOND = [7, 4, 3, 2, 5, 2, 7, 6];

/** Inland Revenue: mod 11, a second row of weights when the first gives 10. */
function isIrd(code: string): boolean {
  const padded = code.padStart(9, '0');
  return endsInComplement11(padded, complement11(padded, FIRST) === 10 ? SECOND : FIRST);
}

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** HISO 10046: letters 1 to 24, weights 7 to 2, mod 11. */
function isNhi(code: string): boolean {
  let sum = 0;
  for (let index = 0; index < 6; index++) {
    const value = index < 3 ? NHI_LETTERS.indexOf(code[index]!) + 1 : Number(code[index]);
    sum += (7 - index) * value;
  }
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(code[6]);
}

/** Identifiers of New Zealand: IRD number, National Health Index. */
export const newZealand: readonly Recognizer[] = [
  ...identifier({
    rule: 'nz.ird',
    forms: [[/[01]?\d{2}[ -]?\d{3}[ -]?\d{3}/, 8, 11, 0.3]],
    holds: isIrd,
  }),
  ...identifier({
    rule: 'nz.nhi',
    category: 'MEDICAL_ID',
    forms: [[/[A-HJ-NP-Z]{3}\d{4}/, 7, 7, 0.35]],
    holds: isNhi,
  }),
];
