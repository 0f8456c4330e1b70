import { valueAt } from './character-value';

/** The sum of the first characters of a code, each times its weight; there are as many as weights. */
export function weightedSum(code: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += weights[index]! * valueAt(code, index);
  return sum;
}

/** The same, but of each product its digits are added (7 × 2 = 14 counts 5), as in Luhn's formula. */
export function weightedDigitSum(code: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    const product = weights[index]! * valueAt(code, index);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}
