/** What was right, wrongly claimed and missed: spans, or characters. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Nothing counted yet. */
export const NOTHING: Counts = { tp: 0, fp: 0, fn: 0 };

/** The sum of counts: figures are micro averages, each span weighs the same whatever its source. */
export const sum = (all: Iterable<Counts>): Counts => {
  let { tp, fp, fn } = NOTHING;
  for (const counts of all) {
    tp += counts.tp;
    fp += counts.fp;
    fn += counts.fn;
  }
  return { tp, fp, fn };
};

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** The share of claims that are right, 0 to 1; undefined when nothing was claimed. */
export const precision = ({ tp, fp }: Counts): number | undefined => ratio(tp, tp + fp);

/** The share of what is there that was found, 0 to 1; undefined when nothing is there. */
export const recall = ({ tp, fn }: Counts): number | undefined => ratio(tp, tp + fn);

/** F score, 0 to 1; `beta` 1 weighs precision and recall alike, 2 weighs recall more; undefined when nothing is there. */
export const fScore = ({ tp, fp, fn }: Counts, beta: 1 | 2 = 1): number | undefined => {
  if (tp + fn === 0) return undefined;
  const weight = beta * beta;
  return ratio((1 + weight) * tp, (1 + weight) * tp + weight * fn + fp);
};
