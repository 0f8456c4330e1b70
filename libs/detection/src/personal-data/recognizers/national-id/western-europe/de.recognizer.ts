import { isDay, twoDigits } from '../../../checksum/calendar';
import { valueAt } from '../../../checksum/character-value';
import { isMod11And10 } from '../../../checksum/mod-11-10';
import { weightedDigitSum, weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** § 139b AO and its notes: of the first ten digits one occurs two or three times, the others at most once. */
function isTaxId(code: string): boolean {
  const counts = new Array<number>(10).fill(0);
  for (let index = 0; index < 10; index++) counts[valueAt(code, index)]!++;
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! < 4 && !/^\d*(\d)\1\1\d+$/.test(code) && isMod11And10(code);
}

/** The letter of a code as two digits, A is 01. */
const unlettered = (code: string): string =>
  code.replace(/[A-Z]/, (letter) => String(letter.charCodeAt(0) - 64).padStart(2, '0'));

/** VKVV § 2: area, day of birth (or plus 50), letter, serial; digits of products, mod 10. */
function isPension(code: string): boolean {
  const digits = unlettered(code);
  const day = twoDigits(code, 2);
  return (
    isDay(twoDigits(code, 4), day > 50 ? day - 50 : day) &&
    weightedDigitSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === valueAt(digits, 12)
  );
}

/** § 290 SGB V: the letter as two digits, weights 1 and 2 in turn, digits of products. */
const isInsured = (code: string): boolean =>
  weightedDigitSum(unlettered(code), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === valueAt(code, 9);

/** ICAO 9303 part 3: weights 7 3 1, letters 10 to 35. */
const isCard = (code: string): boolean =>
  weightedSum(code, [7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === valueAt(code, 9);

/** Identifiers of Germany: tax, pension, identity card, health insurance, doctors, trade register. */
export const germany: readonly Recognizer[] = [
  ...identifier({
    rule: 'de.tax-id',
    forms: [
      [/[1-9]\d[ ]\d{3}[ ]\d{3}[ ]\d{3}/, 14, 14, 0.65],
      [/[1-9]\d{10}/, 11, 11, 0.5],
    ],
    holds: isTaxId,
  }),
  ...identifier({
    rule: 'de.pension',
    forms: [[/\d{2}[ ]?\d{6}[ ]?[A-Z][ ]?\d{3}/, 12, 15, 0.7]],
    holds: isPension,
    cues: ['national-id', 'ssn'],
  }),
  ...identifier({
    rule: 'de.identity-card',
    forms: [[/[LMNPRTVWXY][0-9CFGHJKLMNPRTVWXYZ]{8}\d(?:[ ]?D)?/, 10, 12, 0.4]],
    holds: isCard,
    cues: ['national-id', 'id-number'],
  }),
  ...identifier({ rule: 'de.tax-number', forms: [[/\d{2,3}\/\d{3,4}\/\d{4,5}/, 11, 14, 0.3]] }),
  ...identifier({
    rule: 'de.health-insurance',
    category: 'MEDICAL_ID',
    forms: [[/[A-Z]\d{9}/, 10, 10, 0.35]],
    holds: isInsured,
  }),
  // Kassenärztliche Bundesvereinigung: weights 4 and 9 over six digits; two digits of specialty follow.
  ...identifier({
    rule: 'de.doctor',
    category: 'MEDICAL_ID',
    forms: [[/\d{9}/, 9, 9, 0.25]],
    holds: (code) => (weightedSum(code, [4, 9, 4, 9, 4, 9]) + valueAt(code, 6)) % 10 === 0,
  }),
  ...identifier({
    rule: 'de.trade-register',
    category: 'BUSINESS_ID',
    forms: [[/HR[AB][ -]?\d{3,6}(?:[ ]?[A-Z]{1,2})?/, 6, 13, 0.45]],
  }),
];
