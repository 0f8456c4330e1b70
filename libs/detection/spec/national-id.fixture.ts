import { scanPersonalData } from '../src/personal-data/scan';
import { NATIONAL_ID_RECOGNIZERS } from '../src/personal-data/recognizers/national-id/national-id.recognizers';

/** The rows of one rule. */
export const rowsOf = (rule: string) => NATIONAL_ID_RECOGNIZERS.filter((row) => row.rule === rule);

/** What the rows of one rule find in a value that its own cue announces. */
export const announced = (rule: string, value: string): string[] => {
  const recognizers = rowsOf(rule);
  const labels = [{ start: 0, end: value.length, cue: recognizers[0]!.cues![0]! }];
  return scanPersonalData(value, { recognizers, labels }).map(({ start, end }) => value.slice(start, end));
};

/** The examples of one rule: values that hold, and the same with a broken check digit, date or prefix. */
export type Examples = readonly [rule: string, valid: readonly string[], broken: readonly string[]];

/** The rules of Europe; all others are in the spec of the world. */
export const EUROPE =
  /^(?:gb|ie|de|fr|nl|be|at|ch|lu|se|no|dk|fi|is|ee-lt|lv|pl|cz-sk|hu|ro|bg|ua|ru|kz|es|it|pt|gr|cy|mt|yu|hr|si|rs|tr|eu)\./;
