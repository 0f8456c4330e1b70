import { type Finding } from 'unseen-guardian/detection';
import { replaceFindings } from '../personal-data/replace-findings';
import { type LogLine, UNSCANNED } from './log-line';

/** What looks for personal data: `createPersonalDataDetector()` is one. */
export interface TextDetector {
  /** The findings of a text, sorted, without overlaps. */
  detect(text: string): readonly Finding[];
}

/** The longest datum that a cut may go through and still be found whole. */
const LOOK_AHEAD = 512;
const CUT_MARK = '…[cut]';
/** Shorter texts hold no personal data that a rule could know. */
const SHORTEST = 3;
/** What loggers themselves write into every line: the moment, in full. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;

/** Where a finding lies in a text that stands after a label; what lies in the label is none. */
const shifted = (findings: readonly Finding[], by: number, end: number): Finding[] =>
  findings
    .map((finding) => ({ ...finding, start: Math.max(0, finding.start - by), end: finding.end - by }))
    .filter((finding) => finding.end > 0 && finding.start < end);

/**
 * Writes the categories of findings in their place. `label`, such as the name of a field, is context for the detector.
 * A text beyond the limit is cut; what the cut goes through is still found.
 */
export function redactText(text: string, line: LogLine, detector: TextDetector, label = ''): string {
  if (text.length < SHORTEST || MOMENT.test(text)) return text;
  if (!line.mayRead()) return UNSCANNED;
  const { maxText } = line.limits;
  const seen = text.slice(0, maxText + LOOK_AHEAD);
  const prefix = label && `${label}: `;
  const findings = shifted(detector.detect(prefix + seen), prefix.length, Math.min(seen.length, maxText));
  const isCut = text.length > maxText;
  if (findings.length === 0) return isCut ? `${text.slice(0, maxText)}${CUT_MARK}` : text;
  const last = findings.at(-1)!;
  const end = isCut ? Math.max(maxText, last.end) : text.length;
  const written = replaceFindings(seen.slice(0, end), findings, ({ category }) => `[${category}]`);
  return isCut ? `${written}${CUT_MARK}` : written;
}
