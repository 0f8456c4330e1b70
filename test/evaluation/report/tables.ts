import { type Counts, fScore, precision, recall } from '../score/counts';
import {
  countsByType,
  falsePositives,
  figuresOf,
  groupBy,
  per10000,
  per10000Forgiving,
} from '../score/figures';
import { markdownTable, numberColumns } from '../../../libs/cli/src/output/markdown-table';
import { type Measurement } from '../detect/measure';
import { type Score } from '../score/scorer';

const NONE = '–';
const percent = (value: number | undefined): string =>
  value === undefined ? NONE : (value * 100).toFixed(1);
const whole = (value: number): string => value.toLocaleString('en-GB');
const triple = (counts: Counts, beta: 1 | 2 = 1): string =>
  counts.tp + counts.fn === 0
    ? NONE
    : [precision(counts), recall(counts), fScore(counts, beta)].map(percent).join(' / ');
const f1 = (counts: Counts): string => percent(fScore(counts));
const speed = (value: number): string => value.toFixed(value < 1 ? 2 : 1);

const SUMMARY = numberColumns(
  'detector',
  'structured P/R/F1',
  'with DATE F1',
  'any-PII characters P/R/F2',
  'names F1',
  'with places, organisations F1',
  'secrets F1 (overlap)',
  'false positives per 10,000 (forgiving)',
  'MB/s',
  'no answer',
);

function summaryRow({
  detector,
  scores,
  megabytesPerSecond,
  unanswered,
  unavailable,
}: Measurement): string[] {
  if (unavailable) return [detector, unavailable, ...SUMMARY.slice(2).map(() => NONE)];
  const figures = figuresOf(scores);
  const hard = falsePositives(scores).get('hard-negatives');
  return [
    detector,
    triple(figures.structured),
    f1(figures.structuredAndDate),
    triple(figures.characters, 2),
    f1(figures.names),
    f1(figures.allNames),
    `${f1(figures.secrets)} (${f1(figures.secretsOverlap)})`,
    hard ? `${per10000(hard).toFixed(2)} (${per10000Forgiving(hard).toFixed(2)})` : NONE,
    speed(megabytesPerSecond),
    whole(unanswered),
  ];
}

/** One row a detector. */
export const summaryTable = (measurements: readonly Measurement[]): string =>
  markdownTable(SUMMARY, measurements.map(summaryRow));

const SOURCE_COLUMNS = [
  ...['documents', 'structured P/R/F1', 'characters P/R/F2', 'names P/R/F1'],
  ...['with places, organisations F1', 'secrets F1 (overlap)'],
];

function sourceRow([source, scores]: readonly [string, readonly Score[]]): string[] {
  const { structured, allCharacters, names, allNames, secrets, secretsOverlap } = figuresOf(scores);
  return [
    source,
    whole(scores.length),
    triple(structured),
    triple(allCharacters, 2),
    triple(names),
    f1(allNames),
    secrets.tp + secrets.fn === 0 ? NONE : `${f1(secrets)} (${f1(secretsOverlap)})`,
  ];
}

const bySource = (scores: readonly Score[]): string =>
  markdownTable(
    numberColumns('source', ...SOURCE_COLUMNS),
    [...groupBy(scores, 'source')].filter(([source]) => !source.endsWith('-negatives')).map(sourceRow),
  );

const byType = (scores: readonly Score[]): string =>
  markdownTable(
    numberColumns('type', 'annotated', 'found', 'wrong', 'P/R/F1'),
    [...countsByType(scores)].map(([type, counts]) => [
      type,
      whole(counts.tp + counts.fn),
      whole(counts.tp),
      whole(counts.fp),
      triple(counts),
    ]),
  );

function byLanguage(scores: readonly Score[]): string {
  const rows = [...groupBy(scores, 'lang')].map(([lang, own]) => {
    const { names, allNames } = figuresOf(own);
    return [
      lang,
      whole(names.tp + names.fn),
      triple(names),
      whole(allNames.tp + allNames.fn),
      triple(allNames),
    ];
  });
  return markdownTable(
    numberColumns('language', 'names', 'P/R/F1', 'names, places, organisations', 'P/R/F1'),
    rows,
  );
}

function onNegatives(scores: readonly Score[]): string {
  const rows = [...falsePositives(scores)].map(([source, found]) => [
    source,
    whole(found.documents),
    whole(found.characters),
    whole(found.findings),
    per10000(found).toFixed(2),
    Object.entries(found.byType)
      .sort(([, a], [, b]) => b - a)
      .map(([type, count]) => `${type} ${count}`)
      .join(', ') || NONE,
  ]);
  const columns = numberColumns('source', 'documents', 'characters', 'findings', 'per 10,000');
  return markdownTable([...columns, { title: 'by type', align: 'left' }], rows);
}

/** The tables of one detector, each under its heading. */
export function detailTables({ scores }: Measurement, level = '###'): string {
  const sections = [
    ['By source', bySource(scores)],
    ['By type', byType(scores)],
    ['Names by language', byLanguage(scores)],
    ['Text that holds nothing to find', onNegatives(scores)],
  ];
  return sections.map(([title, table]) => `${level} ${title}\n\n${table}`).join('\n\n');
}
