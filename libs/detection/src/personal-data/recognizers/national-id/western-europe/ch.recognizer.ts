import { weightedSum } from '../../../checksum/weighted-sum';
import { valueAt } from '../../../checksum/character-value';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11 } from '../weights';

/** GS1 General Specifications: weights 1 and 3 in turn. */
const isGtin = (code: string): boolean =>
  (weightedSum(code, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) + valueAt(code, 12)) % 10 === 0;

/** Identifiers of Switzerland: AHV number, UID. */
export const switzerland: readonly Recognizer[] = [
  ...identifier({
    rule: 'ch.ahv',
    forms: [[/756(?:\.\d{4}\.\d{4}\.|[ ]\d{4}[ ]\d{4}[ ]|\d{8})\d{2}/, 13, 16, 0.8]],
    holds: isGtin,
    cues: ['national-id', 'ssn'],
  }),
  // Federal Statistical Office, UID: weights 5 4 3 2 7 6 5 4, mod 11.
  ...identifier({
    rule: 'ch.uid',
    category: 'BUSINESS_ID',
    forms: [[/CHE[ -]?\d{3}[. ]?\d{3}[. ]?\d{3}/, 12, 15, 0.85]],
    holds: (code) => endsInComplement11(code.slice(3), [5, 4, 3, 2, 7, 6, 5, 4]),
  }),
];
