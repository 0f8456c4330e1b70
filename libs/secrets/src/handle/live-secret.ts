import { type Clock, outsideExchange } from 'unseen-guardian/kernel';
import { type SecretMaterial, type SecretSource } from '../sources/secret-source';
import { SecretMissingError } from './secret-missing.error';

/** What a live secret is read from. */
export interface LiveSecretInit {
  readonly name: string;
  readonly sources: readonly SecretSource[];
  readonly clock: Clock;
  readonly ttlMs: number;
}

/** One secret in memory, fetched again when it is too old. */
export class LiveSecret {
  readonly name: string;
  readonly #init: LiveSecretInit;
  #material: SecretMaterial | undefined;
  #fetchedAt = 0;
  #version = '';
  #pending: Promise<boolean> | undefined;

  constructor(init: LiveSecretInit) {
    this.name = init.name;
    this.#init = init;
  }

  /** The version last fetched. */
  get version(): string {
    return this.#version;
  }

  /** Makes sure that a fresh value is in memory; false when no source has it. */
  async refresh(): Promise<boolean> {
    if (this.#isFresh()) return true;
    return (this.#pending ??= this.#fetch().finally(() => (this.#pending = undefined)));
  }

  /**
   * Gives the fresh value to `take`, which must not keep the buffer.
   *
   * @throws SecretMissingError when no source has it any more.
   */
  async read<T>(take: (value: Buffer) => T): Promise<T> {
    if (!(await this.refresh())) throw this.missing();
    // Between the refresh and this line someone may have wiped the value.
    return this.#material ? take(this.#material.value) : this.read(take);
  }

  /** The error that says where to put this secret. */
  missing(): SecretMissingError {
    return new SecretMissingError(
      [this.name],
      this.#init.sources.map((source) => source.placeOf(this.name)),
    );
  }

  /** Overwrites the value with zeros; the next read fetches it again. */
  wipe(): void {
    this.#material?.value.fill(0);
    this.#material = undefined;
  }

  #isFresh(): boolean {
    const age = this.#init.clock.now() - this.#fetchedAt;
    // A negative age means that the clock was set back.
    return !!this.#material && age >= 0 && age < this.#init.ttlMs;
  }

  async #fetch(): Promise<boolean> {
    const fetchedAt = this.#init.clock.now();
    const material = await this.#firstAnswer();
    this.wipe();
    this.#material = material;
    this.#fetchedAt = fetchedAt;
    this.#version = material?.version ?? '';
    return !!material;
  }

  async #firstAnswer(): Promise<SecretMaterial | undefined> {
    for (const source of this.#init.sources) {
      // A vault is the service's own: no exchange decides whether it may be reached.
      const material = await outsideExchange(() => source.fetch(this.name));
      if (material) return material;
    }
    return undefined;
  }
}
