import { type LabelledSpan } from '../data/labelled-span';
import { type Score } from '../score/scorer';

const AROUND = 30;

function show(what: string, { document }: Score, { start, end, type }: LabelledSpan): string {
  const { source, group, lang, text } = document;
  const oneLine = (from: number, to: number): string =>
    JSON.stringify(text.slice(Math.max(0, from), to)).slice(1, -1);
  const marked = `${oneLine(start - AROUND, start)}⟦${oneLine(start, end)}⟧${oneLine(end, end + AROUND)}`;
  return `${what} ${type} ${source}/${group} ${lang}: ${marked}`;
}

/** Every n-th so that all sources and types are among the examples, not the first of the first source. */
function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]!);
}

/** Examples of what a detector claimed wrongly and of what it missed, in their surroundings: of tune data only. */
export function errorExamples(scores: readonly Score[], count: number, types?: ReadonlySet<string>): string {
  const shown = (spans: readonly LabelledSpan[]): readonly LabelledSpan[] =>
    types ? spans.filter(({ type }) => types.has(type)) : spans;
  const wrong = scores.flatMap((score) => shown(score.wrong).map((span) => show('wrong ', score, span)));
  const missed = scores.flatMap((score) => shown(score.missed).map((span) => show('missed', score, span)));
  return [...spread(wrong, count), ...spread(missed, count)].join('\n');
}
