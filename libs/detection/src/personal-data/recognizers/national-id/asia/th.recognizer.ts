import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';

const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Identifiers of Thailand: the identity card. Department of Provincial Administration: mod 11, then mod 10. */
export const thailand: readonly Recognizer[] = identifier({
  rule: 'th.identity-card',
  forms: [
    [/[1-8][ -]\d{4}[ -]\d{5}[ -]\d{2}[ -]\d/, 17, 17, 0.8],
    [/[1-8]\d{12}/, 13, 13, 0.35],
  ],
  holds: (code) => (11 - (weightedSum(code, WEIGHTS) % 11)) % 10 === valueAt(code, 12),
});
