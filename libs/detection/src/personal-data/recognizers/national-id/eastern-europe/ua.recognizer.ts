import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { varies } from '../weights';

/** State Tax Service: weights -1 5 7 9 4 6 10 5 7, mod 11, then mod 10. */
const isTaxNumber = (code: string): boolean =>
  (((weightedSum(code, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === valueAt(code, 9) &&
  varies(code);

/** Identifiers of Ukraine: taxpayer card number, EDRPOU. */
export const ukraine: readonly Recognizer[] = [
  ...identifier({ rule: 'ua.tax-number', forms: [[/\d{10}/, 10, 10, 0.3]], holds: isTaxNumber }),
  ...identifier({ rule: 'ua.edrpou', category: 'BUSINESS_ID', forms: [[/\d{8}/, 8, 8, 0.2]] }),
];
