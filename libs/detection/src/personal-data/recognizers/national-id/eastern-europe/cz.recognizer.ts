import { isDay, twoDigits } from '../../../checksum/calendar';
import { remainder } from '../../../checksum/mod-97';
import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Act 133/2000: month plus 50 for women, plus 20 when serials ran out; a multiple of 11 (before 1985 also 10 for 0). */
function isBirthNumber(code: string): boolean {
  const month = (twoDigits(code, 2) % 50) % 20;
  if (!isDay(month, twoDigits(code, 4))) return false;
  if (code.length === 9) return twoDigits(code, 0) < 54 && code.slice(6) !== '000';
  return remainder(code.slice(0, 9), 11) % 10 === valueAt(code, 9);
}

/** Czech Statistical Office, IČO: weights 8 to 2; 0 counts as 1 and 1 as 0. */
export const isIco = (code: string): boolean =>
  (11 - (weightedSum(code, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === valueAt(code, 7);

/** Identifiers of Czechia and Slovakia: birth number, IČO. */
export const czechiaAndSlovakia: readonly Recognizer[] = [
  ...identifier({
    rule: 'cz-sk.birth-number',
    forms: [
      [/\d{6}[ ]?\/[ ]?\d{4}/, 11, 13, 0.8],
      [/\d{6}\/\d{3}/, 10, 10, 0.5],
      [/\d{9,10}/, 9, 10, 0.3],
    ],
    holds: isBirthNumber,
  }),
  ...identifier({ rule: 'cz-sk.ico', category: 'BUSINESS_ID', forms: [[/\d{8}/, 8, 8, 0.3]], holds: isIco }),
];
