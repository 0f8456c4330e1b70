/** Why a rule reports a match; asked for with `explain: true`. */
export interface Explanation {
  /** Whether the match passed a check of its own: a checksum, issuer ranges, a calendar. */
  readonly isChecked: boolean;
  /** The score of the rule alone. */
  readonly score: number;
  /** What the words in front of the value announce, when that changed the score. */
  readonly cue?: string;
  /** By how much it changed. */
  readonly gain?: number;
}

/** One detection in a text. It says where and what kind, and never carries the matched text. */
export interface Finding {
  /** `EMAIL`, `PHONE`, `CREDIT_CARD`, `INJECTION`, … */
  readonly category: string;
  /** First UTF-16 index of the span. */
  readonly start: number;
  /** UTF-16 index just after the span. */
  readonly end: number;
  /** How sure the rule is, 0 to 1. */
  readonly score: number;
  /** The rule that matched: `email`, `card.luhn`. */
  readonly rule: string;
  /** Only when it was asked for. */
  readonly explanation?: Explanation;
}
