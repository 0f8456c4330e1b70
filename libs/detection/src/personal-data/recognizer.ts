/** How many characters to the left a recogniser may read as context. */
export const CONTEXT_LENGTH = 32;

/** One way to recognise one kind of personal data: pure data, filed one to a file. */
export interface Recognizer {
  /** What is found: `EMAIL`, `PHONE`, … */
  readonly category: string;
  /** The name of the rule, as findings report it. */
  readonly rule: string;
  /** Characters of which every match holds at least one; elsewhere the pattern is never tried. */
  readonly triggers: string;
  /** Linear in time: no nested or overlapping quantifiers. Compiled anew for each scan, so that no state is shared. */
  readonly pattern: RegExp;
  /** The shortest match, in characters. */
  readonly minLength: number;
  /** The longest match, in characters; at most 512. */
  readonly maxLength: number;
  /** How sure the rule is, 0 to 1; of two findings that overlap the surer wins, then the longer. */
  readonly score: number;
  /**
   * Checks a match, such as by its checksum, and says how many of its characters hold: 0 for none.
   * `before` gives up to `CONTEXT_LENGTH` characters to the left of the match. Absent: every match holds.
   */
  readonly validate?: (match: string, before: () => string) => number;
}
