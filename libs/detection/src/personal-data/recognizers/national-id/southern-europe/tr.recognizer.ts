import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

const ODD = [7, -1, 7, -1, 7, -1, 7, -1, 7];
const ALL = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

/** Nüfus ve Vatandaşlık İşleri: tenth digit from odd and even places, eleventh the sum of ten, mod 10. */
const holds = (code: string): boolean =>
  (weightedSum(code, ODD) + 100) % 10 === valueAt(code, 9) &&
  weightedSum(code, ALL) % 10 === valueAt(code, 10);

/** Identifiers of Turkey: the identity number. */
export const turkey: readonly Recognizer[] = identifier({
  rule: 'tr.tckn',
  forms: [[/[1-9]\d{9}[02468]/, 11, 11, 0.5]],
  holds,
});
