import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11, varies } from '../weights';

/** National Tax Agency: weights 1 and 2 in turn from the right, mod 9; the check digit comes first. */
const isCorporate = (code: string): boolean =>
  9 - (weightedSum(code, [0, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === valueAt(code, 0);

/** Identifiers of Japan: My Number, corporate number. */
export const japan: readonly Recognizer[] = [
  // Ordinance 85 of 2014: weights 6 to 2 and 7 to 2, mod 11; 10 counts as 0.
  ...identifier({
    rule: 'jp.my-number',
    forms: [[/\d{4}[ -]?\d{4}[ -]?\d{4}/, 12, 14, 0.35]],
    holds: (code) => endsInComplement11(code, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0) && varies(code),
  }),
  ...identifier({
    rule: 'jp.corporate',
    category: 'BUSINESS_ID',
    forms: [[/[1-9]-?\d{4}-?\d{4}-?\d{4}/, 13, 16, 0.3]],
    holds: isCorporate,
  }),
];
