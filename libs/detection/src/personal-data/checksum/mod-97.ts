import { valueAt } from './character-value';

/** The remainder of a number of any length, given by its digits. */
export function remainder(digits: string, modulus: number): number {
  let result = 0;
  for (let index = 0; index < digits.length; index++)
    result = (result * 10 + valueAt(digits, index)) % modulus;
  return result;
}

/** ISO 7064 MOD 97-10 over digits and capital letters, the two check digits last. */
export function isMod97With10(code: string): boolean {
  let result = 0;
  for (let index = 0; index < code.length; index++) {
    const value = valueAt(code, index);
    result = (result * (value > 9 ? 100 : 10) + value) % 97;
  }
  return result === 1;
}
