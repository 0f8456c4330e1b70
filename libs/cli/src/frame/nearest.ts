/** So many letters may differ: more is another word. */
const FARTHEST = 3;

/** How many letters have to be added, removed or replaced. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = above[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[to.length]!;
}

/** The candidate that was probably meant; undefined when none is near. */
export function nearest(given: string, candidates: readonly string[]): string | undefined {
  const begun = candidates.filter((candidate) => given.length > 1 && candidate.startsWith(given));
  if (begun.length === 1) return begun[0];
  return candidates
    .filter((candidate) => Math.abs(candidate.length - given.length) <= FARTHEST)
    .map((candidate) => ({ candidate, letters: distance(given, candidate) }))
    .filter(({ candidate, letters }) => letters <= Math.min(FARTHEST, candidate.length / 2))
    .sort((a, b) => a.letters - b.letters)[0]?.candidate;
}

/** A question to end a message with; empty when nothing is near. */
export function didYouMean(given: string, candidates: readonly string[]): string {
  const found = nearest(given, candidates);
  return found === undefined ? '' : ` Did you mean ${found}?`;
}
