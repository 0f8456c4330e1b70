import { types } from 'node:util';
import { redactStack } from './error-redaction';
import { type LogLine, UNSCANNED } from './log-line';

/** How the leaves of a value are written. */
export interface LeafWriter {
  /** Text, with the name of its field as context. */
  text(text: string, label?: string): string;
  /** A line that is code and paths. */
  frame(line: string): string;
  /** What a field holds by its name alone. */
  categoryOf(name: string): string | undefined;
}

const UNREADABLE = '[unreadable]';
/** Numbers below it are no identifiers; fractions never are. */
const SHORTEST_NUMBER = 1_000_000;
/** Fields of errors that are written by themselves. */
const ERROR_FIELDS: ReadonlySet<string> = new Set(['name', 'message', 'stack', 'cause', 'errors']);

type Fields = Readonly<Record<string, unknown>>;

/** A key of a map as the name of a field. */
const nameOf = (key: unknown): string =>
  typeof key === 'string' || typeof key === 'number' ? String(key) : `[${typeof key}]`;

/** The message of an error that was already written as an object. */
const messageOf = ({ message }: Fields): string | undefined =>
  typeof message === 'string' ? message : undefined;

/**
 * A copy of a value without personal data: plain objects, lists, text and errors, whatever came in. Fields that are
 * known by name are not read; getters that throw and values without end do no harm.
 */
export class ValueRedaction {
  private readonly above = new Set<object>();

  constructor(
    private readonly line: LogLine,
    private readonly write: LeafWriter,
  ) {}

  /** The copy of one value; `label` is the name of its field. */
  copy(value: unknown, label = ''): unknown {
    if (typeof value === 'string') return this.write.text(value, label);
    if (typeof value === 'number' || typeof value === 'bigint') return this.number(value, label);
    if (typeof value === 'symbol') return this.write.text(String(value), label);
    if (typeof value === 'function') return '[function]';
    if (typeof value !== 'object' || value === null) return value;
    if (this.above.has(value)) return '[circular]';
    if (this.above.size >= this.line.limits.maxDepth) return '[too deep]';
    if (!this.line.mayRead()) return UNSCANNED;
    this.above.add(value);
    try {
      return this.object(value, label);
    } catch {
      return UNREADABLE; // a getter, a proxy or a toJSON that throws: the log says so, and goes on
    } finally {
      this.above.delete(value);
    }
  }

  /** Text that is a stack keeps its lines. */
  stack(stack: string, message?: string): string {
    return redactStack(stack, message, this.write);
  }

  private number(value: number | bigint, label: string): unknown {
    const isPlain = typeof value === 'number' && !Number.isInteger(value);
    if (isPlain || (value > -SHORTEST_NUMBER && value < SHORTEST_NUMBER)) return value;
    const text = String(value);
    const written = this.write.text(text, label);
    return written === text ? value : written;
  }

  private object(value: object, label: string): unknown {
    if (types.isNativeError(value) || value instanceof Error) return this.error(value);
    if (types.isDate(value)) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
    if (types.isRegExp(value)) return this.write.text(String(value), label);
    if (ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)) return `[${value.byteLength} bytes]`;
    if (Array.isArray(value) || types.isSet(value)) return this.list(value, label);
    if (types.isMap(value)) return this.map(value);
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON === 'function')
      return this.copy((toJSON as (key: string) => unknown).call(value, label), label);
    return this.fields(value, Object.keys(value), {});
  }

  private list(values: Iterable<unknown>, label: string): unknown[] {
    const result: unknown[] = [];
    for (const value of values) {
      if (this.line.isSpent) {
        result.push(UNSCANNED);
        break;
      }
      result.push(this.copy(value, label));
    }
    return result;
  }

  private map(map: ReadonlyMap<unknown, unknown>): object {
    const result = {};
    for (const [key, value] of map) {
      const name = nameOf(key);
      if (!this.put(result, name, () => value)) break;
    }
    return result;
  }

  private fields<T extends object>(from: object, names: Iterable<string>, to: T): T {
    const source = from as Fields;
    for (const name of names) {
      if (!this.put(to, name, () => source[name], source)) break;
    }
    return to;
  }

  /** Writes one field; false when the line may cost no more. Names are text too: they may be a caller's. */
  private put(to: object, name: string, read: () => unknown, beside: Fields = {}): boolean {
    const category = this.write.categoryOf(name);
    const key = this.line.isSpent ? UNSCANNED : category ? name : this.write.text(name);
    const value = this.line.isSpent ? UNSCANNED : this.field(name, category, read, beside);
    // Not an assignment: a field may be called __proto__.
    Object.defineProperty(to, key, { value, enumerable: true, configurable: true, writable: true });
    return key !== UNSCANNED;
  }

  private field(name: string, category: string | undefined, read: () => unknown, beside: Fields): unknown {
    let value: unknown;
    try {
      value = read();
    } catch {
      return UNREADABLE; // a getter that throws
    }
    const saysNothing = value === null || value === undefined || value === '' || typeof value === 'boolean';
    if (name === 'stack' && typeof value === 'string') return this.stack(value, messageOf(beside));
    return category && !saysNothing ? `[${category}]` : this.copy(value, name);
  }

  /** An error stays an error, so that loggers write it as one. */
  private error(error: Error): Error {
    const message = String(error.message);
    const copy = new Error(this.write.text(message));
    const define = (name: string, value: unknown, enumerable = false): void =>
      void Object.defineProperty(copy, name, { value, enumerable, configurable: true, writable: true });
    define('name', this.write.text(String(error.name)));
    define('stack', this.stack(String(error.stack ?? `${error.name}: ${message}`), message));
    if ('cause' in error && error.cause !== undefined) define('cause', this.copy(error.cause, 'cause'));
    const { errors } = error as { errors?: unknown };
    if (Array.isArray(errors)) define('errors', this.list(errors, 'errors'));
    const own = Object.keys(error).filter((name) => !ERROR_FIELDS.has(name));
    return this.fields(error, own, copy);
  }
}
