import { valueAt } from '../../../checksum/character-value';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** Cyprus, Tax Department: digits at odd places through a table, the sum mod 26 is the letter. */
export function isCyprusTax(code: string): boolean {
  let sum = 0;
  for (let index = 0; index < 8; index++)
    sum += index % 2 ? valueAt(code, index) : ODD[valueAt(code, index)]!;
  return sum % 26 === code.charCodeAt(8) - 65;
}

/** Identifiers of Cyprus and Malta. */
export const cyprusAndMalta: readonly Recognizer[] = [
  ...identifier({ rule: 'cy.tax', forms: [[/\d{8}[A-Z]/, 9, 9, 0.35]], holds: isCyprusTax }),
  ...identifier({ rule: 'mt.identity-card', forms: [[/\d{4,7}[MGAPLHBZ]/, 5, 8, 0.25]] }),
];
