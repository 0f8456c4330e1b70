import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11, varies } from '../weights';

/** Decreto-Lei 14/2013: weights 9 to 2, mod 11; 10 counts as 0. */
export const isPortugueseNif = (code: string): boolean =>
  endsInComplement11(code, [9, 8, 7, 6, 5, 4, 3, 2], 0) && varies(code);

/** Validação do Cartão de Cidadão: Luhn over 12 characters, letters 10 to 35, values above 9 less 9. */
function isCitizenCard(code: string): boolean {
  let sum = 0;
  for (let index = 0; index < 12; index++) {
    const value = valueAt(code, index) * (index % 2 ? 1 : 2);
    sum += index % 2 === 0 && value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Segurança Social: primes as weights; 9 less the rest by 10. */
const isNiss = (code: string): boolean =>
  9 - (weightedSum(code, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === valueAt(code, 10);

/** Identifiers of Portugal: NIF, NIPC, citizen card, NISS. */
export const portugal: readonly Recognizer[] = [
  ...identifier({
    rule: 'pt.nif',
    forms: [[/(?:[123]\d|45)\d[ .]?\d{3}[ .]?\d{3}/, 9, 11, 0.3]],
    holds: isPortugueseNif,
  }),
  ...identifier({
    rule: 'pt.nipc',
    category: 'BUSINESS_ID',
    forms: [[/[5689]\d{2}[ .]?\d{3}[ .]?\d{3}/, 9, 11, 0.3]],
    holds: isPortugueseNif,
    cues: ['business-id', 'national-id'],
  }),
  ...identifier({
    rule: 'pt.citizen-card',
    forms: [
      [/\d{8}[ -]?\d[ -]?[A-Z0-9]{2}\d/, 12, 14, 0.4],
      [/\d{8}[ -]\d[ -]?[A-Z]{2}\d/, 13, 14, 0.65],
    ],
    holds: isCitizenCard,
  }),
  ...identifier({
    rule: 'pt.niss',
    forms: [[/[12]\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{2}/, 11, 14, 0.3]],
    holds: (code) => isNiss(code) && varies(code),
    cues: ['national-id', 'ssn', 'medical'],
  }),
];
