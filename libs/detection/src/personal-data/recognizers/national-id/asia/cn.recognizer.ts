import { isDay, twoDigits } from '../../../checksum/calendar';
import { isMod11With2 } from '../../../checksum/mod-11-2';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100: powers of 3 as weights, mod 31. */
function isCreditCode(code: string): boolean {
  let sum = 0;
  for (let index = 0, weight = 1; index < 17; index++, weight = (weight * 3) % 31) {
    sum += weight * ALPHABET.indexOf(code[index]!);
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

/** Identifiers of China: resident identity number, unified social credit code. */
export const china: readonly Recognizer[] = [
  // GB 11643: region, date, serial; ISO 7064 MOD 11-2.
  ...identifier({
    rule: 'cn.resident',
    forms: [[/[1-689]\d{5}(?:18|19|20)\d{9}[\dXx]/, 18, 18, 0.9]],
    holds: (code) => isDay(twoDigits(code, 10), twoDigits(code, 12)) && isMod11With2(code),
  }),
  ...identifier({
    rule: 'cn.credit-code',
    category: 'BUSINESS_ID',
    forms: [[/[159Y][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{10}/, 18, 18, 0.5]],
    holds: isCreditCode,
  }),
];
