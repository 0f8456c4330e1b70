import { type Finding } from '../../finding';

/** One walk over a text: what was found and what was already looked at. */
export interface Scan {
  /** The text. */
  readonly text: string;
  /** Found so far, in no order, possibly overlapping. */
  readonly findings: Finding[];
  /** Known formats are not tried before this index: a match ends here. */
  formatsFrom: number;
  /** Names are not tried before this index: the identifier that ends here was judged. */
  namesFrom: number;
  /** How far sentences were read for each kind of secret, so that no word is read again for every name. */
  readonly read: Map<string, { end: number; isAfterCopula: boolean }>;
}

/** A literal to look for, and what to do at each place it stands. */
export interface Waker {
  /** At least two characters. Its letters wake in both cases. */
  readonly literal: string;
  /** Woken only where a token starts, by the exact letters. @default false */
  readonly isTokenStart?: boolean;
  /** Called with the index of the literal's first character; compares the whole literal itself. */
  readonly wake: (scan: Scan, at: number) => void;
}

/** Adds a secret to what was found. */
export function report(scan: Scan, rule: string, start: number, end: number, score: number): void {
  scan.findings.push({ category: 'SECRET', start, end, score, rule });
}
