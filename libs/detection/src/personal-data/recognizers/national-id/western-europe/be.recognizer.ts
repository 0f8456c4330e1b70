import { twoDigits } from '../../../checksum/calendar';
import { remainder } from '../../../checksum/mod-97';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Royal decree of 3 April 1984: 97 less the rest by 97; a 2 stands in front of those born from 2000. */
const isNational = (code: string): boolean =>
  ['', '2'].some((century) => 97 - remainder(century + code.slice(0, 9), 97) === twoDigits(code, 9));

/** Crossroads Bank for Enterprises: 97 less the rest of eight digits by 97. */
export const isEnterprise = (code: string): boolean =>
  97 - remainder(code.slice(0, 8), 97) === twoDigits(code, 8);

/** Identifiers of Belgium: national register, enterprise number. */
export const belgium: readonly Recognizer[] = [
  // Months of numbers for foreigners (BIS) have 20 or 40 added; unknown dates have zeros.
  ...identifier({
    rule: 'be.national',
    forms: [
      [/\d{2}\.[0-5]\d\.[0-3]\d[-]\d{3}[.-]\d{2}/, 15, 15, 0.9],
      [/\d{2}[0-5]\d[0-3]\d[ -]?\d{3}[ .-]?\d{2}/, 11, 13, 0.5],
    ],
    holds: isNational,
    cues: ['national-id', 'ssn'],
  }),
  ...identifier({
    rule: 'be.enterprise',
    category: 'BUSINESS_ID',
    forms: [
      [/[01]\d{3}\.\d{3}\.\d{3}/, 12, 12, 0.7],
      [/[01]\d{9}/, 10, 10, 0.3],
    ],
    holds: isEnterprise,
  }),
];
