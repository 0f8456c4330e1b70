import { type Finding } from '../finding';
import { type CueHit } from '../personal-data/cue/cue-reader';

/** What a rule for phrases reads. */
export interface PhraseText {
  readonly text: string;
  /** The nearest cue before an index. */
  readonly cue: (start: number) => CueHit | undefined;
  /** The same when no word of its own stands between. */
  readonly cueRightBefore: (start: number) => CueHit | undefined;
}

/** Recognises what is written in several words around a number: a date, an age. */
export interface PhraseRule {
  /** How many digits the number has that wakes the rule: fewest and most. */
  readonly digits: readonly [fewest: number, most: number];
  /** Characters of which one follows the number; absent: any. */
  readonly next?: string;
  /**
   * Whether the number may stand right behind a letter, a digit, `_`, a full stop or a hyphen.
   * @default false
   */
  readonly mayTouch?: boolean;
  /** Tried at the number; flag `y`, linear in time. */
  readonly pattern: RegExp;
  /** What a match is; undefined when it is nothing. */
  readonly read: (match: RegExpExecArray, phrase: PhraseText) => Finding | undefined;
}
