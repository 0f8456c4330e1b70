import { type ScreenedRow } from './screened-row';

/** The share of texts that are refused; NaN without texts. */
export const flaggedShare = (rows: readonly ScreenedRow[]): number =>
  rows.filter(({ isFlagged }) => isFlagged).length / rows.length;

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
