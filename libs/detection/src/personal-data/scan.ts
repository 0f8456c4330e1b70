import { type Finding } from '../finding';
import { assertScannable } from '../text/text-too-long.error';
import { settledLength, unmask } from '../text/unmask';
import { contextOf } from './context';
import { IslandWalker, STEP } from './island';
import { Catalogue } from './catalogue';
import { type Label, labelAt } from './cue/labels';
import { IslandScan } from './island-scan';
import { type Recognizer } from './recognizer';
import { RECOGNIZERS } from './recognizers';

/** How a scan is done. */
export interface ScanOptions {
  /**
   * What is looked for.
   * @default RECOGNIZERS
   */
  readonly recognizers?: readonly Recognizer[];
  /**
   * Text that came before and was decided already, read as context only; the last `CONTEXT_LENGTH` characters count.
   * @default ''
   */
  readonly before?: string;
  /**
   * Values that a heading elsewhere announces; for whole texts only.
   * @default []
   */
  readonly labels?: readonly Label[];
  /**
   * Whether findings say why they were made.
   * @default false
   */
  readonly explain?: boolean;
}

interface Walk {
  readonly findings: Finding[];
  readonly boundary: number;
}

/** A finding at another place. A finding that is copied by spreading it takes longer than all else that is done with it. */
const moved = ({ category, score, rule, explanation }: Finding, start: number, end: number): Finding =>
  explanation ? { category, start, end, score, rule, explanation } : { category, start, end, score, rule };

/** An island beyond the window is decided up to half of it: a match that begins there fits into the window. */
function decided(found: Finding[], start: number): { findings: Finding[]; end: number } {
  const findings = found.filter((finding) => finding.start < start + STEP);
  return { findings, end: findings.reduce((end, finding) => Math.max(end, finding.end), start + STEP) };
}

function walk(original: string, options: ScanOptions, mayGrow: boolean): Walk {
  assertScannable(original);
  const { recognizers = RECOGNIZERS, before = '', labels = [], explain = false } = options;
  const unmasked = unmask(original, before);
  const { text } = unmasked;
  const catalogue = Catalogue.of(recognizers);
  const { text: context, cue } = contextOf(original, unmasked, before);
  const label = (start: number): Label | undefined => labelAt(labels, unmasked.start(start));
  const scan = new IslandScan(catalogue, context, { explain, label, cue });
  const islands = new IslandWalker(text, catalogue.bits, catalogue.inner);
  const findings: Finding[] = [];
  const take = (found: Finding): void => {
    findings.push(moved(found, unmasked.start(found.start), unmasked.end(found.end)));
  };
  for (let at = 0; islands.next(at); at = islands.end) {
    const { start, end, triggers, isLong } = islands;
    if (mayGrow && islands.isOpen) return { findings, boundary: unmasked.start(start) };
    // Most islands are words, which wake nothing.
    if (triggers === 0 && !isLong) continue;
    if (!isLong && end - start < catalogue.wokenBy(triggers).shortest) continue;
    const found = triggers === 0 ? [] : scan.scan(text.slice(start, end), start, triggers, isLong);
    if (!isLong) found.forEach(take);
    else {
      const step = decided(found, start);
      step.findings.forEach(take);
      islands.end = step.end;
    }
  }
  return { findings, boundary: original.length };
}

/**
 * Finds personal data in a text: e-mail addresses, phone and card numbers, IBANs, IP addresses.
 *
 * Full-width forms are read as ASCII and invisible characters are passed over, so that they hide nothing; spans are
 * those of the text as given. The findings are sorted and do not overlap. Time is linear in the length of the text.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export function scanPersonalData(text: string, options: ScanOptions = {}): Finding[] {
  const { findings } = walk(text, options, false);
  return findings.sort((a, b) => a.start - b.start);
}

/**
 * The index before which a text is decided: whatever is appended, the findings before it stay as they are, and none
 * crosses it. What follows it must be held back while more text may come; that is never more than 1,024 visible
 * characters.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export function safeBoundary(text: string, options: ScanOptions = {}): number {
  return walk(text.slice(0, settledLength(text)), options, true).boundary;
}
