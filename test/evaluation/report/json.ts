import { type Counts, fScore, precision, recall } from '../score/counts';
import { countsByType, falsePositives, figuresOf, groupBy, per10000 } from '../score/figures';
import { type Measurement } from '../detect/measure';
import { type Score } from '../score/scorer';

const withRates = (counts: Counts) => ({
  ...counts,
  precision: precision(counts),
  recall: recall(counts),
  f1: fScore(counts),
  f2: fScore(counts, 2),
});

const figures = (scores: readonly Score[]) =>
  Object.fromEntries(
    Object.entries(figuresOf(scores)).map(([name, counts]) => [name, withRates(counts as Counts)]),
  );

const mapped = <T, U>(map: ReadonlyMap<string, T>, value: (item: T) => U): Record<string, U> =>
  Object.fromEntries([...map].map(([key, item]) => [key, value(item)]));

/** Everything the tables show and the counts behind it; rates from 0 to 1, no text. */
export const toJson = ({ scores, ...measurement }: Measurement) => ({
  ...measurement,
  overall: figures(scores),
  bySource: mapped(groupBy(scores, 'source'), figures),
  byLanguage: mapped(groupBy(scores, 'lang'), figures),
  byType: mapped(countsByType(scores), withRates),
  falsePositives: mapped(falsePositives(scores), (found) => ({ ...found, per10000: per10000(found) })),
});
