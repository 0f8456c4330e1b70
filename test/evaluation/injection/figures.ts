import { type ScreenedRow } from './screened-row';

/** The share of texts that are refused; NaN without texts. */
export const flaggedShare = (rows: readonly ScreenedRow[]): number =>
  rows.filter(({ isFlagged }) => isFlagged).length / rows.length;

/** The area under the ROC curve: how often an attack scores above a harmless text, ties count half. */
export function areaUnderCurve(attacks: readonly ScreenedRow[], harmless: readonly ScreenedRow[]): number {
  const all = [...attacks, ...harmless].sort((a, b) => a.score - b.score);
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

/** The share of attacks above the score that only `rate` of the harmless texts exceed. */
export function recallAt(
  attacks: readonly ScreenedRow[],
  harmless: readonly ScreenedRow[],
  rate: number,
): number {
  const scores = harmless.map(({ score }) => score).sort((a, b) => b - a);
  const threshold = scores[Math.floor(rate * scores.length)] ?? 1;
  return attacks.filter(({ score }) => score > threshold).length / attacks.length;
}

/** The rows of one group after the other, sorted by the name of the group. */
export function groupBy(
  rows: readonly ScreenedRow[],
  key: (row: ScreenedRow) => string,
): [string, ScreenedRow[]][] {
  const groups = new Map<string, ScreenedRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

/** The value in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
