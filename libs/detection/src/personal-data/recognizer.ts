import { type CueName } from './cue/cue-name';

/** How many characters to the left a recogniser may read as context. */
export const CONTEXT_LENGTH = 32;

/** What the right cue adds to a score. */
export const CUE_GAIN = 0.4;
/** What a cue of something else takes from a score. */
export const CUE_LOSS = 0.3;

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
  /**
   * How sure the rule is without a cue, 0 to 1; of two findings that overlap the surer wins, then the longer. What ends
   * below the threshold (0.5) is not reported, so a rule below it needs a cue.
   */
  readonly score: number;
  /**
   * The cues that make a match surer: `CUE_GAIN` is added when the nearest cue before the match is one of them, and
   * `CUE_LOSS` taken away when it is another. Absent: cues do not matter.
   */
  readonly cues?: readonly CueName[];
  /**
   * Checks a match, such as by its checksum, and says how many of its characters hold: 0 for none.
   * `before` gives up to `CONTEXT_LENGTH` characters to the left of the match. Absent: every match holds.
   */
  readonly validate?: (match: string, before: () => string) => number;
}
