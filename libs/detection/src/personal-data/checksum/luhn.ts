import { valueAt } from './character-value';

/** Luhn's formula (ISO/IEC 7812-1 annex B) over digits: every other one is doubled, the last but one first. */
export function isLuhn(digits: string): boolean {
  return luhnSum(digits, 10) % 10 === 0;
}

/** The same formula over digits and capital letters, base 36 (India's GSTIN). */
export function isLuhn36(code: string): boolean {
  return luhnSum(code, 36) % 36 === 0;
}

function luhnSum(code: string, base: number): number {
  let sum = 0;
  for (let index = code.length - 1, factor = 1; index >= 0; index--, factor = 3 - factor) {
    const product = factor * valueAt(code, index);
    sum += Math.floor(product / base) + (product % base);
  }
  return sum;
}
