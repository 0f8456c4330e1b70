import { type Counts } from './counts';
import { type LabelledDocument, isAnnotated } from '../data/dataset';
import { type LabelledSpan } from '../data/labelled-span';
import { mergeAddresses } from './merge-addresses';

/** What a detector did on one document. */
export interface Score {
  readonly document: LabelledDocument;
  /** Exact span and type, by type. */
  readonly strict: ReadonlyMap<string, Counts>;
  /** A span of the type overlaps, by type; `tp` counts annotated spans that are touched. */
  readonly overlap: ReadonlyMap<string, Counts>;
  /** Characters inside any span, whatever its type. */
  readonly characters: Counts;
  /** The spans that were claimed and are not annotated so. */
  readonly wrong: readonly LabelledSpan[];
  /** The annotated spans that were not claimed so. */
  readonly missed: readonly LabelledSpan[];
}

const key = ({ start, end, type }: LabelledSpan): string => `${start}:${end}:${type}`;
const overlaps = (a: LabelledSpan, b: LabelledSpan): boolean =>
  a.type === b.type && a.start < b.end && b.start < a.end;

/** What is compared: annotated types only, addresses in one piece, nothing twice. */
function comparable({ text, annotated }: LabelledDocument, spans: readonly LabelledSpan[]): LabelledSpan[] {
  const known = spans.filter(({ start, end, type }) => start < end && isAnnotated(annotated, type));
  return [...new Map(mergeAddresses(text, known).map((span) => [key(span), span])).values()];
}

function countByType(
  right: readonly LabelledSpan[],
  wrong: readonly LabelledSpan[],
  missed: readonly LabelledSpan[],
): Map<string, Counts> {
  const counts = new Map<string, { tp: number; fp: number; fn: number }>();
  const add = (spans: readonly LabelledSpan[], what: keyof Counts): void => {
    for (const { type } of spans) {
      const own = counts.get(type) ?? { tp: 0, fp: 0, fn: 0 };
      own[what]++;
      counts.set(type, own);
    }
  };
  add(right, 'tp');
  add(wrong, 'fp');
  add(missed, 'fn');
  return counts;
}

function covered(length: number, spans: readonly LabelledSpan[]): Uint8Array {
  const inside = new Uint8Array(length);
  for (const { start, end } of spans) inside.fill(1, start, end);
  return inside;
}

function countCharacters(
  length: number,
  gold: readonly LabelledSpan[],
  claimed: readonly LabelledSpan[],
): Counts {
  const [there, found] = [covered(length, gold), covered(length, claimed)];
  let [tp, fp, fn] = [0, 0, 0];
  for (let index = 0; index < length; index++) {
    if (there[index] && found[index]) tp++;
    else if (found[index]) fp++;
    else if (there[index]) fn++;
  }
  return { tp, fp, fn };
}

/** Compares what a detector claims about a document with its annotation. */
export function score(document: LabelledDocument, predicted: readonly LabelledSpan[]): Score {
  const gold = comparable(document, document.spans);
  const claimed = comparable(document, predicted);
  const [goldKeys, claimedKeys] = [new Set(gold.map(key)), new Set(claimed.map(key))];
  const wrong = claimed.filter((span) => !goldKeys.has(key(span)));
  const missed = gold.filter((span) => !claimedKeys.has(key(span)));
  const right = gold.filter((span) => claimedKeys.has(key(span)));
  const touched = gold.filter((span) => claimed.some((other) => overlaps(span, other)));
  const apart = claimed.filter((span) => !gold.some((other) => overlaps(span, other)));
  const untouched = gold.filter((span) => !touched.includes(span));
  return {
    document,
    strict: countByType(right, wrong, missed),
    overlap: countByType(touched, apart, untouched),
    characters: countCharacters(document.text.length, gold, claimed),
    wrong,
    missed,
  };
}
