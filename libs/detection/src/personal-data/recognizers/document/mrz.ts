const WEIGHTS = [7, 3, 1] as const;

/** What a character of a machine-readable zone counts for: digits themselves, letters 10 to 35, fillers 0. */
const valueOf = (code: number): number => (code >= 65 ? code - 55 : code >= 48 && code <= 57 ? code - 48 : 0);

/** Whether the digit after a field is its check digit (ICAO Doc 9303-3 §4.9). */
export function hasCheckDigit(text: string, from: number, to: number): boolean {
  let sum = 0;
  for (let index = from; index < to; index++) {
    sum += valueOf(text.charCodeAt(index)) * WEIGHTS[(index - from) % WEIGHTS.length]!;
  }
  return sum % 10 === Number(text[to]);
}
