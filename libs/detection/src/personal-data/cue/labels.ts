import { firstEndingAfter } from '../../text/span-search';
import { type Span } from '../../text/text-view';
import { type CueName } from './cue-name';

/** A value that a heading elsewhere announces: a cell of a table, by the name of its column. */
export interface Label extends Span {
  readonly cue: CueName;
}

/** The label of a place; labels are sorted and do not overlap. */
export function labelAt(labels: readonly Label[], at: number): Label | undefined {
  const label = labels[firstEndingAfter(labels, at)];
  return label && label.start <= at ? label : undefined;
}
