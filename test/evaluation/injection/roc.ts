/**
 * The area under the ROC curve of the scores of attacks and of harmless texts: how often an attack scores higher, ties
 * count half.
 */
export function areaUnderCurve(attacks: readonly number[], harmless: readonly number[]): number {
  const scored = (isAttack: boolean) => (score: number) => ({ score, isAttack });
  const all = [...attacks.map(scored(true)), ...harmless.map(scored(false))].sort(
    (a, b) => a.score - b.score,
  );
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]!.score === all[from]!.score) to++;
    const attacksHere = all.slice(from, to).filter(({ isAttack }) => isAttack).length;
    ranks += (attacksHere * (from + 1 + to)) / 2;
    from = to;
  }
  return (ranks - (attacks.length * (attacks.length + 1)) / 2) / (attacks.length * harmless.length);
}

/** The score that only a share of the harmless texts exceeds. */
export const thresholdAt = (harmless: readonly number[], share: number): number =>
  [...harmless].sort((a, b) => b - a)[Math.floor(share * harmless.length)] ?? 1;

/** The share of scores above a threshold; NaN without scores. */
export const shareAbove = (scores: readonly number[], threshold: number): number =>
  scores.filter((score) => score > threshold).length / scores.length;
