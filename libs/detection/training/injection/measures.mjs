/** Area under the ROC curve of the scores of attacks and of harmless texts. */
export function areaUnderCurve(attacks, harmless) {
  const all = [...attacks.map((raw) => [raw, 1]), ...harmless.map((raw) => [raw, 0])].sort(
    (a, b) => a[0] - b[0],
  );
  let ranks = 0;
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to][0] === all[from][0]) to++;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (all[at][1]) ranks += rank;
  }
  return (ranks - (attacks.length * (attacks.length + 1)) / 2) / (attacks.length * harmless.length);
}

/** The score above which a share of the harmless texts lies. */
export function thresholdAt(harmless, share) {
  const sorted = [...harmless].sort((a, b) => b - a);
  return sorted[Math.floor(share * sorted.length)];
}

/** The share of scores above a threshold. */
export const shareAbove = (scores, threshold) =>
  scores.filter((score) => score > threshold).length / Math.max(1, scores.length);
