import { type Finding } from '../finding';
import { assertScannable } from '../text/text-too-long.error';
import { IslandWalker, STEP } from './island';
import { IslandScan, triggerTable } from './island-scan';
import { CONTEXT_LENGTH, type Recognizer } from './recognizer';
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
}

interface Walk {
  readonly findings: Finding[];
  readonly boundary: number;
}

/** An island beyond the window is decided up to half of it: a match that begins there fits into the window. */
function decided(found: Finding[], start: number): { findings: Finding[]; end: number } {
  const findings = found.filter((finding) => finding.start < start + STEP);
  return { findings, end: findings.reduce((end, finding) => Math.max(end, finding.end), start + STEP) };
}

function walk(text: string, { recognizers = RECOGNIZERS, before = '' }: ScanOptions, mayGrow: boolean): Walk {
  assertScannable(text);
  const table = triggerTable(recognizers);
  const context = (start: number): string =>
    (before + text.slice(Math.max(0, start - CONTEXT_LENGTH), start)).slice(-CONTEXT_LENGTH);
  const scan = new IslandScan(recognizers, table, context);
  const islands = new IslandWalker(text, table.bits);
  const findings: Finding[] = [];
  for (let at = 0; islands.next(at); at = islands.end) {
    const { start, end, triggers } = islands;
    if (mayGrow && islands.isOpen) return { findings, boundary: start };
    const found = triggers === 0 ? [] : scan.scan(text.slice(start, end), start, triggers);
    if (!islands.isLong) {
      findings.push(...found);
      continue;
    }
    const step = decided(found, start);
    findings.push(...step.findings);
    islands.end = step.end;
  }
  return { findings, boundary: text.length };
}

/**
 * Finds personal data in a text: e-mail addresses, phone and card numbers, IBANs, IP addresses.
 *
 * The findings are sorted and do not overlap. Time is linear in the length of the text.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export function scanPersonalData(text: string, options: ScanOptions = {}): Finding[] {
  const { findings } = walk(text, options, false);
  return findings.sort((a, b) => a.start - b.start);
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/**
 * The index before which a text is decided: whatever is appended, the findings before it stay as they are, and none
 * crosses it. What follows it must be held back while more text may come; that is never more than 1,024 characters.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export function safeBoundary(text: string, options: ScanOptions = {}): number {
  const { boundary } = walk(text, options, true);
  return boundary > 0 && boundary === text.length && isHighSurrogate(text.charCodeAt(boundary - 1))
    ? boundary - 1
    : boundary;
}
