import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { varies } from '../weights';

/** Rijksdienst voor Identiteitsgegevens, "elfproef": weights 9 to 2 and -1, a multiple of 11. */
export const isBsn = (code: string): boolean =>
  weightedSum(code.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && varies(code);

/** Identifiers of the Netherlands: BSN, KvK number. */
export const netherlands: readonly Recognizer[] = [
  ...identifier({
    rule: 'nl.bsn',
    forms: [[/\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. -]\d{3}[. -]\d{3}/, 9, 11, 0.3]],
    holds: isBsn,
    cues: ['national-id', 'ssn'],
  }),
  ...identifier({ rule: 'nl.kvk', category: 'BUSINESS_ID', forms: [[/\d{8}/, 8, 8, 0.25]] }),
];
