import { twoDigits } from '../../../checksum/calendar';
import { remainder } from '../../../checksum/mod-97';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInRemainder11, varies } from '../weights';

const TEN = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const ELEVEN = [7, ...TEN];
const TWELVE = [3, ...ELEVEN];

/** Federal Tax Service, order of 29.06.2012: mod 11; 10 counts as 0. */
const isPersonInn = (code: string): boolean =>
  endsInRemainder11(code, ELEVEN, 0) && endsInRemainder11(code, TWELVE, 0) && varies(code);

/** Pension Fund: weights 9 to 1, mod 101; 100 counts as 0. */
const isSnils = (code: string): boolean =>
  (weightedSum(code, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === twoDigits(code, 9) && varies(code);

/** Identifiers of Russia: INN, SNILS, OGRN. */
export const russia: readonly Recognizer[] = [
  ...identifier({ rule: 'ru.inn', forms: [[/\d{12}/, 12, 12, 0.45]], holds: isPersonInn }),
  ...identifier({
    rule: 'ru.snils',
    forms: [
      [/\d{3}[-]\d{3}[-]\d{3}[ -]\d{2}/, 14, 14, 0.85],
      [/\d{3}[ ]?\d{3}[ ]?\d{3}[ ]?\d{2}/, 11, 14, 0.35],
    ],
    holds: isSnils,
    cues: ['national-id', 'ssn'],
  }),
  ...identifier({
    rule: 'ru.inn-company',
    category: 'BUSINESS_ID',
    forms: [[/\d{10}/, 10, 10, 0.25]],
    holds: (code) => endsInRemainder11(code, TEN, 0) && varies(code),
    cues: ['business-id', 'national-id'],
  }),
  ...identifier({
    rule: 'ru.ogrn',
    category: 'BUSINESS_ID',
    forms: [[/[15]\d{12}/, 13, 13, 0.3]],
    holds: (code) => remainder(code.slice(0, 12), 11) % 10 === Number(code[12]),
  }),
];
