import { isDayMonthYear } from '../../../checksum/calendar';
import { valueAt } from '../../../checksum/character-value';
import { isLuhn } from '../../../checksum/luhn';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { varies } from '../weights';

/** Independent Authority for Public Revenue: powers of two as weights, mod 11, then mod 10. */
export const isAfm = (code: string): boolean =>
  (weightedSum(code, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === valueAt(code, 8) && varies(code);

/** Identifiers of Greece: AMKA, AFM. */
export const greece: readonly Recognizer[] = [
  ...identifier({
    rule: 'gr.amka',
    forms: [[/\d{11}/, 11, 11, 0.4]],
    holds: (code) => isDayMonthYear(code) && isLuhn(code),
    cues: ['national-id', 'ssn', 'medical'],
  }),
  ...identifier({
    rule: 'gr.afm',
    forms: [[/\d{9}/, 9, 9, 0.3]],
    holds: isAfm,
  }),
];
