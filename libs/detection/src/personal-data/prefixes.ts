/** One way to read the beginning of a match: where it ends, and how many digits it has. */
export interface Reading {
  readonly end: number;
  readonly digits: number;
}

/** Whether the character code is one of the digits 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The readings of so many digits that end without cutting a group of them in two, the longest first. */
export function readings(match: string, fewestDigits: number, mostGroups: number): Reading[] {
  const found: Reading[] = [];
  let digits = 0;
  for (let end = 1, groups = 0; end <= match.length && groups < mostGroups; end++) {
    if (!isDigit(match.charCodeAt(end - 1))) continue;
    digits++;
    if (isDigit(match.charCodeAt(end))) continue;
    groups++;
    if (digits >= fewestDigits) found.push({ end, digits });
  }
  return found.reverse();
}
