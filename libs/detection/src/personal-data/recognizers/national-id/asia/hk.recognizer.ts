import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** A blank in front of a single letter counts 36, with weight 9. */
const BLANK = 36 * 9;

/** Immigration Department: letters 10 to 35, weights 9 to 2, the check digit (A is 10) once, a multiple of 11. */
function holds(code: string): boolean {
  const sum =
    code.length === 9
      ? weightedSum(code, [9, 8, 7, 6, 5, 4, 3, 2])
      : BLANK + weightedSum(code, [8, 7, 6, 5, 4, 3, 2]);
  return (sum + valueAt(code, code.length - 1)) % 11 === 0;
}

/** Identifiers of Hong Kong: the identity card. */
export const hongKong: readonly Recognizer[] = [
  ...identifier({
    rule: 'hk.identity-card',
    forms: [
      [/[A-Z]{1,2}[ ]?\d{6}[ ]?\([0-9A]\)/, 10, 13, 0.8],
      [/[A-Z]{1,2}\d{6}[0-9A]/, 8, 9, 0.35],
    ],
    holds,
    cues: ['national-id', 'id-number'],
  }),
];
