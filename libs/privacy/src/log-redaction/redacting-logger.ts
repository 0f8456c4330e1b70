import { ConsoleLogger, type LoggerService, type LogLevel } from '@nestjs/common';
import { type RedactionCounts } from './log-line';
import { LogRedactor, type LogRedactionOptions } from './log-redactor';
import { type ValueRedaction } from './value-redaction';

/** How `RedactingLogger` writes. */
export interface RedactingLoggerOptions extends LogRedactionOptions {
  /**
   * The logger that writes what is left.
   * @default new ConsoleLogger()
   */
  readonly logger?: LoggerService;
}

type Method = 'log' | 'error' | 'warn' | 'debug' | 'verbose' | 'fatal';

const STACK = /\n {4}at /;
const CLASS = /^class\b/;

/** Nest takes a function as a message that is made only when it is needed, a class as its name. */
function messageOf(message: unknown): unknown {
  let made = message;
  for (let turn = 0; typeof made === 'function' && turn < 3; turn++) {
    if (CLASS.test(Function.prototype.toString.call(made))) return made.name;
    made = (made as () => unknown)();
  }
  return made;
}

/** A stack beside a message keeps its lines; everything else is a value. */
function paramOf(values: ValueRedaction, param: unknown, message: unknown): unknown {
  if (typeof param !== 'string' || !STACK.test(param)) return values.copy(param);
  return values.stack(param, typeof message === 'string' ? message : undefined);
}

/**
 * A logger for Nest that lets no personal data through: `NestFactory.create(App, { logger: new RedactingLogger() })`.
 * Messages, objects, errors, their causes and stacks are redacted; each text stays on its line (CWE-117).
 */
export class RedactingLogger implements LoggerService {
  private readonly redactor: LogRedactor;
  private readonly logger: LoggerService;

  /** @throws Error when a limit is not above zero. */
  constructor({ logger = new ConsoleLogger(), ...options }: RedactingLoggerOptions = {}) {
    this.logger = logger;
    this.redactor = new LogRedactor(options);
  }

  /** What has been done so far; counts only. */
  get counts(): RedactionCounts {
    return this.redactor.counts;
  }

  /** Writes a line at level `log`. */
  log(message: unknown, ...params: unknown[]): void {
    this.write('log', message, params);
  }

  /** Writes a line at level `error`. */
  error(message: unknown, ...params: unknown[]): void {
    this.write('error', message, params);
  }

  /** Writes a line at level `warn`. */
  warn(message: unknown, ...params: unknown[]): void {
    this.write('warn', message, params);
  }

  /** Writes a line at level `debug`. */
  debug(message: unknown, ...params: unknown[]): void {
    this.write('debug', message, params);
  }

  /** Writes a line at level `verbose`. */
  verbose(message: unknown, ...params: unknown[]): void {
    this.write('verbose', message, params);
  }

  /** Writes a line at level `fatal`. */
  fatal(message: unknown, ...params: unknown[]): void {
    this.write('fatal', message, params);
  }

  /** Sets the levels of the logger that writes. */
  setLogLevels(levels: LogLevel[]): void {
    this.logger.setLogLevels?.(levels);
  }

  private write(method: Method, given: unknown, params: readonly unknown[]): void {
    if (!this.isOn(method)) return;
    const line = this.redactor.line<unknown[]>(
      (values) => {
        const message = messageOf(given);
        return [values.copy(message), ...params.map((param) => paramOf(values, param, message))];
      },
      (mark) => [mark],
    );
    const [message, ...rest] = line;
    this.logger[method]?.(message, ...rest);
  }

  /** A line that nobody writes is not worth reading. */
  private isOn(method: Method): boolean {
    const { isLevelEnabled } = this.logger as { isLevelEnabled?: unknown };
    return typeof isLevelEnabled !== 'function' || Boolean(isLevelEnabled.call(this.logger, method));
  }
}
