/** How much work one line of a log may cost. */
export interface LogLimits {
  /**
   * Time to scan one line, in milliseconds; text that is not reached in time is written as `[unscanned]`.
   * @default 5
   */
  readonly budget?: number;
  /**
   * Characters of one text; the rest is cut off before the scan.
   * @default 8_192
   */
  readonly maxText?: number;
  /**
   * Values of one line, nested ones included.
   * @default 1_000
   */
  readonly maxValues?: number;
  /**
   * Levels of nesting.
   * @default 8
   */
  readonly maxDepth?: number;
  /**
   * The time in milliseconds, from any start, never backwards.
   * @default performance.now
   */
  readonly now?: () => number;
}

/** What has been done so far. */
export interface RedactionCounts {
  /** Lines read. */
  readonly lines: number;
  /** Lines of which something was not scanned, because time or room ran out. */
  readonly unscanned: number;
  /** Lines that could not be read and texts that the detector failed on; they are written as `[unscanned]`. */
  readonly failed: number;
}

/** What stands for text that nobody has looked at. */
export const UNSCANNED = '[unscanned]';

/** The limits, with their defaults. */
export const logLimits = (limits: LogLimits): Required<LogLimits> => ({
  budget: limits.budget ?? 5,
  maxText: limits.maxText ?? 8_192,
  maxValues: limits.maxValues ?? 1_000,
  maxDepth: limits.maxDepth ?? 8,
  now: limits.now ?? (() => performance.now()),
});

/**
 * Checks limits.
 *
 * @throws Error when one of them is not a positive number: without a limit a log line may stop the process.
 */
export function assertLogLimits({ now: _now, ...limits }: Required<LogLimits>): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (!(Number.isFinite(limit) && limit > 0)) throw new Error(`Log redaction: ${name} must be above zero.`);
  }
}

/** The work that one line may still cost. */
export class LogLine {
  private readonly end: number;
  private values: number;
  private spent = false;

  constructor(readonly limits: Required<LogLimits>) {
    this.end = limits.now() + limits.budget;
    this.values = limits.maxValues;
  }

  /** Whether something was left unread. */
  get isSpent(): boolean {
    return this.spent;
  }

  /** Whether one more value may be read; once it may not, it never may again. */
  mayRead(): boolean {
    this.spent ||= --this.values < 0 || this.limits.now() >= this.end;
    return !this.spent;
  }
}
