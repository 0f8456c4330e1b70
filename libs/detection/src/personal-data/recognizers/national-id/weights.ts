import { valueAt } from '../../checksum/character-value';
import { weightedSum } from '../../checksum/weighted-sum';

/** Whether the digits are not one and the same: such fillers pass many checksums. */
export const varies = (digits: string): boolean => !/^(\d)\1*$/.test(digits);

/** The digit that brings a weighted sum to a multiple of 11; 10 and 11 count as `ten` and 0. */
export function complement11(code: string, weights: readonly number[], ten = 10): number {
  const check = (11 - (weightedSum(code, weights) % 11)) % 11;
  return check === 10 ? ten : check;
}

/** Whether the character after the weighted ones is their complement to a multiple of 11; 10 counts as `ten`. */
export const endsInComplement11 = (code: string, weights: readonly number[], ten = 10): boolean =>
  valueAt(code, weights.length) === complement11(code, weights, ten);

/** Whether the character after the weighted ones is the remainder of their sum by 11; 10 counts as `ten`. */
export function endsInRemainder11(code: string, weights: readonly number[], ten = 10): boolean {
  const check = weightedSum(code, weights) % 11;
  return valueAt(code, weights.length) === (check === 10 ? ten : check);
}

/** Whether the character after the weighted ones brings their sum to a multiple of 10. */
export const endsInComplement10 = (code: string, weights: readonly number[]): boolean =>
  (weightedSum(code, weights) + valueAt(code, weights.length)) % 10 === 0;
