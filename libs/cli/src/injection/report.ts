import { markdownTable, numberColumns } from '../output/markdown-table';
import { refusalTable } from '../output/refusal-table';
import { boundLine, type CheckedBound } from './bounds';
import { type Groups, type Measurement } from './measurement';
import { type ExplainedMistake } from './mistakes';
import { type ScreenedCase, UNNAMED } from './screened-case';

/** Everything the command tells. */
export interface Report extends Measurement {
  readonly bounds: readonly CheckedBound[];
  /** Only when it was asked for. */
  readonly explained?: readonly ExplainedMistake[];
}

/** So many lines are named in the text; JSON names all. */
const MOST_LINES = 30;

function linesOf(title: string, rows: readonly ScreenedCase[]): string {
  if (rows.length === 0) return `${title}: none`;
  const named = rows.slice(0, MOST_LINES).map(({ line }) => line);
  const more = rows.length > named.length ? ` and ${rows.length - named.length} more` : '';
  return `${title}: line${rows.length > 1 ? 's' : ''} ${named.join(', ')}${more}`;
}

const COLUMNS = [
  ...numberColumns('mistake', 'line', 'score', 'refused from'),
  ...['trust', 'read as', 'rules'].map((title) => ({ title, align: 'left' }) as const),
];

const explainedTable = (mistakes: readonly ExplainedMistake[]): string =>
  markdownTable(
    COLUMNS,
    mistakes.map(({ mistake, line, score, threshold, trust, view = UNNAMED, rules }) => [
      ...[mistake, String(line), score.toFixed(3), threshold.toFixed(3)],
      ...[trust, view, rules.join(' ') || UNNAMED],
    ]),
  );

/** A table by groups says nothing when no text names one. */
const namesAny = (groups: Groups): boolean => groups.some(([name]) => name !== UNNAMED);

/** The report as text, in Markdown tables. */
export function textReport(report: Report): string {
  const { overall, kinds, languages, sensitivities, sensitivity, missed, refusedWrongly } = report;
  const levels = sensitivities.map(([level, shares]) => {
    const isOwn = level === String(sensitivity);
    return [isOwn ? `${level} (this run)` : level, shares] as const;
  });
  const parts = [
    refusalTable('texts', [[`all, sensitivity ${sensitivity}`, overall]]),
    ...(namesAny(kinds) ? [refusalTable('kind', kinds)] : []),
    ...(namesAny(languages) ? [refusalTable('language', languages)] : []),
    refusalTable('sensitivity', levels),
    [linesOf('Missed attacks', missed), linesOf('Refused wrongly', refusedWrongly)].join('\n'),
    ...(report.explained?.length ? [explainedTable(report.explained)] : []),
    ...(report.bounds.length ? [report.bounds.map(boundLine).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const named = (key: string, groups: Groups) => groups.map(([name, shares]) => ({ [key]: name, ...shares }));

/** The report as JSON: shares from 0 to 1, null where nothing was counted. */
export function jsonReport(report: Report): string {
  const { sensitivity, overall, bounds, explained } = report;
  const lines = (rows: readonly ScreenedCase[]) => rows.map(({ line }) => line);
  const value = {
    sensitivity,
    overall,
    kinds: named('kind', report.kinds),
    languages: named('language', report.languages),
    sensitivities: report.sensitivities.map(([level, shares]) => ({ sensitivity: Number(level), ...shares })),
    mistakes: { missed: lines(report.missed), refusedWrongly: lines(report.refusedWrongly) },
    ...(explained && { explained }),
    bounds,
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
