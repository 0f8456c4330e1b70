import { valueAt } from './character-value';

/** ISO 7064 MOD 11,10 over digits, the check digit last. */
export function isMod11And10(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (product + valueAt(digits, index)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + valueAt(digits, digits.length - 1)) % 10 === 1;
}
