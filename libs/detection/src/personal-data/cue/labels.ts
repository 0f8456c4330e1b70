import { type CueName } from './cue-name';

/** A value that a heading elsewhere announces: a cell of a table, by the name of its column. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly cue: CueName;
}

/** The label of a place; labels are sorted and do not overlap. */
export function labelAt(labels: readonly Label[], at: number): Label | undefined {
  let [low, high] = [0, labels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (labels[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  const label = labels[low];
  return label && label.start <= at ? label : undefined;
}
