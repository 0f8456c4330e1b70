import { type Finding, type Span } from 'unseen-guardian/detection';

/** What looks for personal data: `createPersonalDataDetector()` is one. */
export interface TextDetector {
  /** The findings of a text, sorted, without overlaps. */
  detect(text: string): readonly Finding[];
}

/** Characters; a judge is shown no more of a text than this, around the part that is in doubt. */
export const MOST_SHOWN = 8000;

/** Every finding of a part of the text written as its category. */
function redacted(text: string, { start, end }: Span, findings: readonly Finding[]): string {
  const pieces: string[] = [];
  let done = start;
  for (const finding of findings) {
    if (finding.end <= start || finding.start >= end) continue;
    pieces.push(text.slice(done, Math.max(done, finding.start)), `[${finding.category}]`);
    done = finding.end;
  }
  return pieces.join('') + text.slice(done, Math.max(done, end));
}

/** The part of a long text around the segment that is in doubt. */
function partOf(text: string, segment: Span | undefined): Span {
  if (text.length <= MOST_SHOWN || !segment) return { start: 0, end: text.length };
  const middle = Math.floor((segment.start + segment.end) / 2);
  const start = Math.max(0, Math.min(middle - MOST_SHOWN / 2, text.length - MOST_SHOWN));
  return { start, end: start + MOST_SHOWN };
}

/** Whether enough of a text can be shown to judge it: all of it, or the segment that is in doubt. */
export const isShowable = (text: string, segment?: Span): boolean =>
  text.length <= MOST_SHOWN || (segment !== undefined && segment.end - segment.start <= MOST_SHOWN);

/**
 * What a judge sees of a text: at most 8,000 characters around the segment in doubt.
 *
 * @param detector takes out personal data and secrets, for a judge outside the process
 */
export function shownText(text: string, segment?: Span, detector?: TextDetector): string {
  const part = partOf(text, segment);
  // The whole text is read, so that what the cut goes through is found too.
  return detector ? redacted(text, part, detector.detect(text)) : text.slice(part.start, part.end);
}
