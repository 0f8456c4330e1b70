import { type TextView } from '../../../text/text-view';
import { MOST_TRANSFORMED } from '../pieces';
import { IDEOGRAPH, KINDS, LETTER } from '../words/letters';

/** A letter that stands alone. */
export interface Unit {
  /** Its index. */
  readonly at: number;
  /** Whether a word ends with it. */
  readonly endsWord: boolean;
}

/** Between two letters of one word there are not more characters. */
const WIDEST = 3;
/** Shorter runs are initials and enumerations. */
const SHORTEST = 3;

interface Letter {
  readonly at: number;
  /** What follows up to the next letter of the run; of white space its original width. */
  gap: string;
}

function isUnit(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = KINDS[text.charCodeAt(at)];
  return kind === LETTER || kind === IDEOGRAPH;
}

function gapOf(clear: TextView, start: number, end: number): string {
  const width = clear.start(end) - clear.end(start);
  const mark = clear.text.slice(start, end).trim();
  return mark === '' ? `${clear.text[start]!}${width}` : mark;
}

/** The gap that most letters have after them; of two, the narrower. */
function usualGap(letters: readonly Letter[]): string {
  const counts = new Map<string, number>();
  for (const { gap } of letters.slice(0, -1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return first?.[0] ?? '';
}

function unitsOf(letters: readonly Letter[]): Unit[] {
  const usual = usualGap(letters);
  return letters.map(({ at, gap }, index) => ({ at, endsWord: index < letters.length - 1 && gap !== usual }));
}

/** The runs of letters of a normalised text of which each stands alone (`i g n o r e`, `i-g-n-o-r-e`), up to a limit. */
export function singleRuns(clear: TextView): Unit[][] {
  const { text } = clear;
  const runs: Unit[][] = [];
  let letters: Letter[] = [];
  const finish = (): void => {
    if (letters.length >= SHORTEST) runs.push(unitsOf(letters));
    letters = [];
  };
  const last = Math.min(text.length, MOST_TRANSFORMED);
  for (let at = 0; at < last; at++) {
    if (!isUnit(text, at)) continue;
    if (isUnit(text, at + 1)) {
      finish();
      while (isUnit(text, at + 1)) at++;
      continue;
    }
    const before = letters.at(-1);
    if (before && at - before.at - 1 > WIDEST) finish();
    else if (before) before.gap = gapOf(clear, before.at + 1, at);
    letters.push({ at, gap: '' });
  }
  finish();
  return runs;
}
