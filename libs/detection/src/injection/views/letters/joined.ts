import { type Span, type TextView } from '../../../text/text-view';
import { ViewBuilder } from '../../../text/view-builder';
import { partsOf, Pieces } from '../pieces';
import { IDEOGRAPH, KINDS, LETTER } from '../words/letters';
import { readingOf, readsBetter } from '../words/reading-score';
import { joinLiterals } from './literals';
import { type Reader } from './reader';
import { segment } from './segment';
import { singleRuns, type Unit } from './single-runs';

const SPACE = 32;
/** Runs at most so many characters apart are read together. */
const NEAR = 48;

/** Puts single letters together; where nothing says where words end, frequent words do. */
function putRun(builder: ViewBuilder, text: string, units: readonly Unit[]): void {
  const isDivided = units.some(({ endsWord }) => endsWord);
  const letters = units.map(({ at }) => text[at]!).join('');
  const isIdeographic = KINDS[letters.charCodeAt(0)] === IDEOGRAPH;
  const ends = new Set(isDivided || isIdeographic ? [] : segment(letters));
  units.forEach(({ at, endsWord }, index) => {
    builder.put(text.charCodeAt(at), at, at + 1);
    if (endsWord || ends.has(index + 1)) builder.put(SPACE, at + 1, at + 1);
  });
}

/** Runs of single letters that stand near each other, with the text around them. */
function readNear(text: string, runs: readonly (readonly Unit[])[]): TextView {
  const start = Math.max(0, runs[0]![0]!.at - NEAR);
  const end = Math.min(text.length, runs.at(-1)!.at(-1)!.at + 1 + NEAR);
  const builder = new ViewBuilder(end - start);
  let copied = start;
  for (const run of runs) {
    builder.copy(text, copied, run[0]!.at);
    putRun(builder, text, run);
    copied = run.at(-1)!.at + 1;
  }
  builder.copy(text, copied, end);
  return builder.done({ start, end });
}

function readSingles(clear: TextView): TextView[] {
  const groups: (readonly Unit[])[][] = [];
  let last = -Infinity;
  for (const run of singleRuns(clear)) {
    if (run[0]!.at - last > 2 * NEAR) groups.push([]);
    groups.at(-1)!.push(run);
    last = run.at(-1)!.at;
  }
  return groups.map((group) => readNear(clear.text, group));
}

interface Rejoined extends Span {
  readonly view: TextView;
}

/** A stretch with its blanks taken out and put between frequent words. */
function readRejoined(text: string, { start, end }: Span): TextView {
  const letters: number[] = [];
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > SPACE) letters.push(at);
  const ends = new Set(segment(letters.map((at) => text[at]!).join('')));
  const builder = new ViewBuilder(2 * letters.length);
  letters.forEach((at, index) => {
    builder.put(text.charCodeAt(at), at, at + 1);
    if (ends.has(index + 1)) builder.put(SPACE, at + 1, at + 1);
  });
  return builder.done({ start, end });
}

/** So much of it must be known words, for short ones are everywhere. */
const MOSTLY_KNOWN = 0.8;

/** Whether words were really torn or run together: nearly all that is read is known, and there are words of orders. */
function isRejoined(text: string, { view: { text: reading }, start, end }: Rejoined): boolean {
  const { known, orders } = readingOf(reading);
  return known >= MOSTLY_KNOWN && orders > 0 && orders > readingOf(text.slice(start, end)).orders;
}

/** Words of ordinary texts are longer, in letters. */
const SHORT_WORDS = 3.2;

/** Whether words of a stretch seem to have been torn, or to stand without spaces. */
function isTorn(text: string, { start, end }: Span): boolean {
  let words = 0;
  let letters = 0;
  let longest = 0;
  for (let at = start, length = 0; at <= end; at++) {
    if (at < end && KINDS[text.charCodeAt(at)] === LETTER) length++;
    else if (length > 0) {
      words++;
      letters += length;
      longest = Math.max(longest, length);
      length = 0;
    }
  }
  return longest >= 16 || letters < words * SHORT_WORDS;
}

/** Reads letters that stand apart, words torn by spaces or without any, and literals put together in code. */
export const readJoined: Reader = (clear, { singles, ideographs, unread }) => {
  const { text } = clear;
  const views = joinLiterals(text);
  if (singles > 0 || ideographs > 3) views.push(...readSingles(clear));
  for (const part of partsOf(unread)) {
    if (!isTorn(text, part)) continue;
    const rejoined = { ...part, view: readRejoined(text, part) };
    if (isRejoined(text, rejoined)) views.push(rejoined.view);
  }
  if (views.length === 0) return undefined;
  const pieces = new Pieces(text);
  let last = 0;
  for (const view of views.sort((a, b) => a.start(0) - b.start(0))) {
    const start = view.start(0);
    const end = view.end(view.text.length);
    if (start < last || !readsBetter(view.text, text.slice(start, end))) continue;
    pieces.add(view);
    last = end;
  }
  return pieces.done();
};
