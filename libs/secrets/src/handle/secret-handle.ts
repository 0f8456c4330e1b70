import { inspect } from 'node:util';
import { type Awaitable } from 'unseen-guardian/kernel';
import { type LiveSecret } from './live-secret';

const MASK = '[secret]';

/** Gives the current value of a secret to a function, and shows it to nobody else: it prints as `[secret]`. */
export class SecretHandle {
  readonly #live: LiveSecret;

  constructor(live: LiveSecret) {
    this.#live = live;
  }

  /** The name of the secret. */
  get name(): string {
    return this.#live.name;
  }

  /** Changes when the value changes; for what is built from the value and must be built again. */
  get version(): string {
    return this.#live.version;
  }

  /**
   * Calls `fn` with the current value; a rotated value is seen once the cached one is too old.
   *
   * @throws SecretMissingError when no source has it any more.
   */
  async use<T>(fn: (value: string) => Awaitable<T>): Promise<T> {
    const value = await this.#live.read((buffer) => buffer.toString('utf8'));
    return fn(value);
  }

  /** Overwrites the value in memory with zeros; a later `use` fetches it again. */
  dispose(): void {
    this.#live.wipe();
  }

  /** `[secret]`. */
  toString(): string {
    return MASK;
  }

  /** `[secret]`. */
  toJSON(): string {
    return MASK;
  }

  /** `[secret]`. */
  [inspect.custom](): string {
    return MASK;
  }
}
