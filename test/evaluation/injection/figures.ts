import { type ScreenedRow } from './screened-row';

/** The share of texts that are refused; NaN without texts. */
export const flaggedShare = (rows: readonly ScreenedRow[]): number =>
  rows.filter(({ isFlagged }) => isFlagged).length / rows.length;

/** The value that a share of the values lies below; NaN without values. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

/** The value in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
