import { type Finding } from '../finding';
import { type CueHit } from '../personal-data/cue/nearest-cue';

/** What a rule for phrases reads. */
export interface PhraseText {
  readonly text: string;
  /** The nearest cue before an index. */
  cue(start: number): CueHit | undefined;
}

/** Recognises what is written in several words: a date, an age, an address. */
export interface PhraseRule {
  /** Linear in time, flag `g`; begins with a character that is rare in prose. */
  readonly pattern: RegExp;
  /** What a match is; undefined when it is nothing. */
  read(match: RegExpExecArray, phrase: PhraseText): Finding | undefined;
}
