import { LogRedactor, type LogRedactionOptions } from './log-redactor';
import { type ValueRedaction } from './value-redaction';

/** What is used of a pino logger; pino itself is not needed here. */
export interface PinoLike {
  readonly version?: string;
}

/** The options of pino that `pinoRedaction` sets. */
export interface PinoRedaction {
  readonly hooks: {
    /** Redacts each line just before it is written, whatever serialisers, bindings and mixins put into it. */
    streamWrite(line: string): string;
    /** Refuses a pino that does not know `streamWrite`. */
    logMethod(this: PinoLike, args: unknown[], method: (...args: never[]) => void): void;
  };
}

type Json = Record<string, unknown>;

/** The first version that calls `hooks.streamWrite`. */
const NEEDED = [9, 6] as const;
/** Fields that pino writes by itself. What stands there is theirs only when it is a number. */
const OWN = ['level', 'time', 'pid'];
/** A line longer than this is not parsed. */
const LONGEST_LINE = 1_048_576;

const isKnown = (version = '0.0'): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

const write = (record: unknown): string => `${JSON.stringify(record)}\n`;

function redacted(text: string, values: ValueRedaction): string {
  const record: unknown = JSON.parse(text);
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return write(values.copy(record));
  const isOwn = ([key, value]: [string, unknown]): boolean => OWN.includes(key) && typeof value === 'number';
  const entries = Object.entries(record);
  const rest = Object.fromEntries(entries.filter((entry) => !isOwn(entry)));
  return write({ ...Object.fromEntries(entries.filter(isOwn)), ...(values.copy(rest) as Json) });
}

/**
 * Options for pino (9.6 or later) that let no personal data through:
 * `pino({ ...pinoRedaction(), level: 'info' })`, `new FastifyAdapter({ logger: pinoRedaction() })`.
 *
 * It reads the finished line, so messages, objects, errors, requests, bindings of child loggers and mixins are all seen.
 * A line that is not JSON, or longer than 1 MiB, becomes `[unscanned]`.
 *
 * @throws Error when a limit is not above zero; at the first line when pino is too old.
 */
export function pinoRedaction(options: LogRedactionOptions = {}): PinoRedaction {
  const redactor = new LogRedactor(options, { escapes: false });
  return {
    hooks: {
      streamWrite: (line) =>
        redactor.line(
          (values) => {
            if (line.length > LONGEST_LINE) throw new RangeError('The line is too long to be parsed.');
            return redacted(line, values);
          },
          (msg) => write({ msg }),
        ),
      logMethod(args, method) {
        if (!isKnown(this.version))
          throw new Error('pinoRedaction needs pino 9.6 or later: npm install pino@latest');
        (method as (...args: unknown[]) => void).apply(this, args);
      },
    },
  };
}
