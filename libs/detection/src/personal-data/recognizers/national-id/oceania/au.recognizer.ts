import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement10, varies } from '../weights';

const ABN = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/** Identifiers of Australia: TFN, Medicare, ABN, ACN. */
export const australia: readonly Recognizer[] = [
  // Australian Taxation Office: weights 1 4 3 7 5 8 6 9 10, a multiple of 11.
  ...identifier({
    rule: 'au.tfn',
    forms: [[/\d{3}[ -]?\d{3}[ -]?\d{3}/, 9, 11, 0.3]],
    holds: (code) => weightedSum(code, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 && varies(code),
  }),
  // Services Australia: weights 1 3 7 9 twice, mod 10 is the ninth digit; the issue, and perhaps the person, follow.
  ...identifier({
    rule: 'au.medicare',
    category: 'MEDICAL_ID',
    forms: [
      [/[2-6]\d{3}[ -]\d{5}[ -][1-9](?:[ /-]?[1-9])?/, 12, 14, 0.55],
      [/[2-6]\d{8}[1-9](?:\/?[1-9])?/, 10, 12, 0.3],
    ],
    holds: (code) => weightedSum(code, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === valueAt(code, 8),
  }),
  // Australian Business Register: 1 less in front, a multiple of 89.
  ...identifier({
    rule: 'au.abn',
    category: 'BUSINESS_ID',
    forms: [
      [/[1-9]\d[ ]\d{3}[ ]\d{3}[ ]\d{3}/, 14, 14, 0.7],
      [/[1-9]\d{10}/, 11, 11, 0.4],
    ],
    holds: (code) => (weightedSum(code, ABN) - 10) % 89 === 0,
  }),
  // Corporations Regulations: weights 8 to 1, mod 10.
  ...identifier({
    rule: 'au.acn',
    category: 'BUSINESS_ID',
    forms: [[/\d{3}[ ]?\d{3}[ ]?\d{3}/, 9, 11, 0.3]],
    holds: (code) => endsInComplement10(code, [8, 7, 6, 5, 4, 3, 2, 1]) && varies(code),
  }),
];
