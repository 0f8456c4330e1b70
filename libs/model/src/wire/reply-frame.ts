import { randomUUID } from 'node:crypto';
import { isWord, type JsonObject, numbersOf, objectOf } from './body/json';

/** What is handed on of a provider's reply besides its parts: names and counters, and values only it can read. */
export class ReplyFrame {
  id: string = randomUUID();
  model: string;
  /** Seconds since the Unix epoch. */
  created: number = Math.floor(Date.now() / 1000);
  /** The provider's counters, numbers only. */
  usage: JsonObject = {};
  /** Values that the provider wants back in the next step, by the part they belong to. */
  readonly opaque = new Map<string, string>();

  constructor(model: string) {
    this.model = isWord(model) ? model : 'model';
  }

  /** Takes what a reply, or the beginning of one, says of itself. */
  note({
    id,
    model,
    created,
    usage,
  }: {
    id?: unknown;
    model?: unknown;
    created?: unknown;
    usage?: unknown;
  }): void {
    if (isWord(id)) this.id = id;
    if (isWord(model)) this.model = model;
    if (typeof created === 'number') this.created = created;
    this.usage = { ...this.usage, ...numbersOf(objectOf(usage)) };
  }

  /** Keeps a value that only the provider can read. */
  keep(part: string, value: unknown): void {
    if (typeof value === 'string' && /^[\w+/=.-]+$/.test(value)) this.opaque.set(part, value);
  }

  /** A counter, or nothing when the provider gave none. */
  count(name: string): number | undefined {
    const value = this.usage[name];
    return typeof value === 'number' ? value : undefined;
  }

  /** The counters under our names. */
  tokens(input: string, output: string): { inputTokens?: number; outputTokens?: number } {
    const [inputTokens, outputTokens] = [this.count(input), this.count(output)];
    return {
      ...(inputTokens !== undefined && { inputTokens }),
      ...(outputTokens !== undefined && { outputTokens }),
    };
  }
}
