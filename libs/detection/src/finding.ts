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
}
