import { twoDigits } from '../../../checksum/calendar';
import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Dachverband der Sozialversicherungsträger: the fourth digit is the rest by 11; months beyond 12 are fillers. */
const holds = (code: string): boolean =>
  weightedSum(code, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === valueAt(code, 3) &&
  twoDigits(code, 4) >= 1 &&
  twoDigits(code, 4) <= 31 &&
  twoDigits(code, 6) >= 1 &&
  twoDigits(code, 6) <= 15;

/** Identifiers of Austria: social insurance, trade register. */
export const austria: readonly Recognizer[] = [
  ...identifier({
    rule: 'at.svnr',
    forms: [
      [/[1-9]\d{3}[ -]\d{6}|[1-9]\d{3}[ ]\d{2}[ ]\d{2}[ ]\d{2}/, 11, 13, 0.55],
      [/[1-9]\d{9}/, 10, 10, 0.35],
    ],
    holds,
    cues: ['national-id', 'ssn', 'medical'],
  }),
  ...identifier({
    rule: 'at.trade-register',
    category: 'BUSINESS_ID',
    forms: [[/(?:FN[ ]?)?\d{5,6}[ ]?[a-z]/, 6, 10, 0.4]],
  }),
];
