import { inspect } from 'node:util';
import { type Awaitable } from 'unseen-guardian/kernel';
import { type SecretOutcome } from '../access/secret-access';
import { type LiveSecret } from './live-secret';

const MASK = '[secret]';

/** Gives the current value of a secret to a function, and shows it to nobody else: it prints as `[secret]`. */
export class SecretHandle {
  readonly #live: LiveSecret;
  readonly #tell: (outcome: SecretOutcome) => void;

  /** @param tell Learns how each access went. */
  constructor(live: LiveSecret, tell: (outcome: SecretOutcome) => void) {
    this.#live = live;
    this.#tell = tell;
  }

  /** The name of the secret. */
  get name(): string {
    return this.#live.name;
  }

  /** Changes when the value changes; for what is built from the value and must be built again. */
  get version(): string {
    return this.#live.version;
  }

  /** When the value ends by itself, in milliseconds since the Unix epoch; absent when it does not. */
  get expiresAt(): number | undefined {
    return this.#live.expiresAt;
  }

  /**
   * Calls `fn` with the current value; a rotated value is seen once the cached one is too old.
   *
   * @throws SecretMissingError when no source has it any more.
   */
  async use<T>(fn: (value: string) => Awaitable<T>): Promise<T> {
    const value = await this.#live.read((buffer) => buffer.toString('utf8'), this.#tell);
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
