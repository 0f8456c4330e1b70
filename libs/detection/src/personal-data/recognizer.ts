import { type CueName } from './cue/cue-name';

/** How many characters to the left a recogniser may read as context. */
export const CONTEXT_LENGTH = 64;

/** A match whose score stays below this is not reported. */
export const THRESHOLD = 0.5;

/** One way to recognise one kind of personal data: pure data, filed one to a file. */
export interface Recognizer {
  /** What is found: `EMAIL`, `PHONE`, … */
  readonly category: string;
  /** The name of the rule, as findings report it. */
  readonly rule: string;
  /** Characters of which every match holds at least one; elsewhere the pattern is never tried. */
  readonly triggers: string;
  /**
   * Whether in every match some trigger is followed by a character other than a space: a full stop at the end of a
   * sentence wakes nothing then.
   * @default false
   */
  readonly isInner?: boolean;
  /** Linear in time: no nested or overlapping quantifiers. Its flags `g` and `y` do not matter. */
  readonly pattern: RegExp;
  /** The shortest match, in characters. */
  readonly minLength: number;
  /** The longest match, in characters; at most 512. */
  readonly maxLength: number;
  /**
   * How sure the rule is without a cue, 0 to 1; of two findings that overlap the surer wins, then the longer. What ends
   * below the threshold (0.5) is not reported, so a rule below it needs a cue.
   */
  readonly score: number;
  /**
   * The cues that make a match surer: up to 0.4 is added when the nearest cue before the match is one of them, and 0.3
   * taken away when it is another. Absent: cues do not matter.
   */
  readonly cues?: readonly CueName[];
  /**
   * Checks a match, such as by its checksum, and says how many of its characters hold: 0 for none.
   * `before` gives up to `CONTEXT_LENGTH` characters to the left of the match. Absent: every match holds.
   */
  readonly validate?: (match: string, before: () => string) => number;
}
