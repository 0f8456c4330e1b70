import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Revenue: weights 8 to 2 and nine times the second letter, mod 23; W is 0. */
export const isPps = (code: string): boolean =>
  code.charCodeAt(7) - 64 === ((weightedSum(code, [8, 7, 6, 5, 4, 3, 2]) + 9 * second(code)) % 23 || 23);

/** The letter after the check letter, A is 1; W and none are 0. */
const second = (code: string): number => (code[8] && code[8] !== 'W' ? code.charCodeAt(8) - 64 : 0);

/** Identifiers of Ireland: the Personal Public Service number. */
export const ireland: readonly Recognizer[] = identifier({
  rule: 'ie.pps',
  forms: [
    [/\d{7}[ ]?[A-W][A-IW]/, 9, 10, 0.55],
    [/\d{7}[ ]?[A-W]/, 8, 9, 0.45],
  ],
  holds: isPps,
});
