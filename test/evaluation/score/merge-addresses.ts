import { type LabelledSpan } from '../data/labelled-span';

const SEPARATORS = /^[\s,]*$/;
const isPlace = ({ type }: LabelledSpan): boolean => type === 'ADDRESS' || type === 'LOCATION';

function joined(left: LabelledSpan, right: LabelledSpan): LabelledSpan {
  const type = left.type === 'ADDRESS' || right.type === 'ADDRESS' ? 'ADDRESS' : 'LOCATION';
  return { start: left.start, end: Math.max(left.end, right.end), type };
}

/**
 * One address, one span: joins runs of ADDRESS and LOCATION that only spaces, commas or line breaks separate, into
 * ADDRESS when any of the run is one, else LOCATION. Sources differ in how they cut an address, and so do detectors.
 *
 * @returns the spans in the order of their starts.
 */
export function mergeAddresses(text: string, spans: readonly LabelledSpan[]): LabelledSpan[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const merged: LabelledSpan[] = sorted.filter((span) => !isPlace(span));
  let run: LabelledSpan | undefined;
  for (const place of sorted.filter(isPlace)) {
    if (run && SEPARATORS.test(text.slice(run.end, place.start))) run = joined(run, place);
    else {
      if (run) merged.push(run);
      run = place;
    }
  }
  if (run) merged.push(run);
  return merged.sort((a, b) => a.start - b.start || a.end - b.end);
}
