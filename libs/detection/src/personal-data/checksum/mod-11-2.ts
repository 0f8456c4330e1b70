import { valueAt } from './character-value';

/** ISO 7064 MOD 11-2 over digits; the check character, last, may be X for ten. */
export function isMod11With2(code: string): boolean {
  const last = code.length - 1;
  let check = 0;
  for (let index = 0; index < last; index++) check = ((check + valueAt(code, index)) * 2) % 11;
  return (check + (code[last] === 'X' ? 10 : valueAt(code, last))) % 11 === 1;
}
