import { valueAt } from './character-value';

/** The permutation that is applied once more with every place (J. Verhoeff, 1969). */
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** Multiplication in the dihedral group of ten elements: rotations 0 to 4, reflections 5 to 9. */
function times(a: number, b: number): number {
  const turned = a < 5 ? a + (b % 5) : a - (b % 5) + 5;
  return (turned % 5) + (a < 5 === b < 5 ? 0 : 5);
}

/** Verhoeff's formula over digits, the check digit last. */
export function isVerhoeff(digits: string): boolean {
  let check = 0;
  for (let index = digits.length - 1, place = 0; index >= 0; index--, place++) {
    let value = valueAt(digits, index);
    for (let round = place % 8; round > 0; round--) value = PERMUTATION[value]!;
    check = times(check, value);
  }
  return check === 0;
}
