/** Signs that are seldom in texts, and one token each to common models: a text of signs of two would cost half as much again. */
const SIGNS = ['\u00a4', '\u00a6', '\u00ac', '\u00b6', '\u2020', '\u203b', '\u25a0', '\u2605'];
const PRIVATE_USE = { first: 0xe000, length: 6_400 };

/** The list from a place on, and then what is before it. */
const from = <Item>(items: readonly Item[], at: number): Item[] => [
  ...items.slice(at),
  ...items.slice(0, at),
];

/**
 * The sign between the words of one call: one that occurs in none of its texts, so that nobody can have put it there.
 *
 * @param nonce hexadecimal, unguessable; decides which of them is tried first
 */
export function markFor(nonce: string, texts: readonly string[] = []): string {
  const number = Number.parseInt(nonce.slice(-8), 16) || 0;
  const isFree = (sign: string): boolean => texts.every((text) => !text.includes(sign));
  const signs = from(SIGNS, number % SIGNS.length);
  const free = signs.find(isFree);
  if (free !== undefined) return free;
  const used = new Set(texts.join(''));
  for (let step = 0; step < PRIVATE_USE.length; step++) {
    const sign = String.fromCharCode(PRIVATE_USE.first + ((number + step) % PRIVATE_USE.length));
    if (!used.has(sign)) return sign;
  }
  // A text with thousands of private signs is no text; they are taken out of it.
  return signs[0]!;
}
