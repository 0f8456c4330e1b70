import { createPersonalDataDetector } from 'unseen-guardian/detection';
import { escapeControls } from './control-characters';
import { fieldCategory } from './known-fields';
import {
  assertLogLimits,
  LogLine,
  type LogLimits,
  logLimits,
  type RedactionCounts,
  UNSCANNED,
} from './log-line';
import { redactText, type TextDetector } from './text-redaction';
import { type LeafWriter, ValueRedaction } from './value-redaction';

/** How log lines are redacted. */
export interface LogRedactionOptions extends LogLimits {
  /**
   * What looks for personal data in text.
   * @default `createPersonalDataDetector({ names: false })`
   */
  readonly detector?: TextDetector;
  /**
   * More fields that are known by name, with their category: `{ employeeNumber: 'ID_NUMBER' }`.
   * @default {}
   */
  readonly fields?: Readonly<Record<string, string>>;
}

/** How one kind of logger wants its text. */
export interface LogStyle {
  /** Whether control characters are written as escapes; a logger that writes JSON does that by itself. */
  readonly escapes: boolean;
}

/** Logs are written all the time: values and secrets are looked for, names only in fields that are known by name. */
const DEFAULT_DETECTOR: TextDetector = createPersonalDataDetector({ names: false });
const WARM_UP =
  'Application started at 2024-01-02 on port 3000, see https://example.org/ or mail a@example.org.';
const plainName = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const asItIs = (text: string): string => text;

/**
 * Takes personal data out of log lines: fields by name first, then every text by the detector, within a budget of time.
 * What cannot be read in time is written as `[unscanned]`: a log that is short of time says less, never more.
 *
 * Always redacts; a pseudonym in a log would outlive the exchange it belongs to (GDPR Art. 5(1)(c), Art. 32).
 */
export class LogRedactor {
  private readonly limits: Required<LogLimits>;
  private readonly detector: TextDetector;
  private readonly fields: ReadonlyMap<string, string>;
  private readonly escape: (text: string) => string;
  private readonly tally = { lines: 0, unscanned: 0, failed: 0 };

  /** @throws Error when a limit is not above zero, or the detector does not work. */
  constructor(options: LogRedactionOptions = {}, { escapes }: LogStyle = { escapes: true }) {
    this.limits = logLimits(options);
    assertLogLimits(this.limits);
    this.detector = options.detector ?? DEFAULT_DETECTOR;
    this.fields = new Map(
      Object.entries(options.fields ?? {}).map(([name, category]) => [plainName(name), category]),
    );
    this.detector.detect(WARM_UP); // the first scan builds its tables: that is not the first line's time
    this.escape = escapes ? escapeControls : asItIs;
  }

  /** What has been done so far; counts only. */
  get counts(): RedactionCounts {
    return { ...this.tally };
  }

  /** Redacts one line; `read` gets what copies its values. A line that cannot be read becomes `failed`. */
  line<T>(read: (values: ValueRedaction) => T, failed: (mark: string) => T): T {
    this.tally.lines++;
    const line = new LogLine(this.limits);
    try {
      return read(new ValueRedaction(line, this.writerOf(line)));
    } catch {
      this.tally.failed++; // a line that cannot be read: nothing of it is written
      return failed(UNSCANNED);
    } finally {
      if (line.isSpent) this.tally.unscanned++;
    }
  }

  private text(text: string, line: LogLine, label?: string): string {
    try {
      return redactText(text, line, this.detector, label);
    } catch {
      this.tally.failed++; // a detector that throws has not looked
      return UNSCANNED;
    }
  }

  private writerOf(line: LogLine): LeafWriter {
    return {
      text: (text, label) => this.escape(this.text(text, line, label)),
      frame: this.escape,
      categoryOf: (name) => fieldCategory(name) ?? this.fields.get(plainName(name)),
    };
  }
}
