import { type OnApplicationShutdown } from '@nestjs/common';
import { type Clock, SystemClock } from 'unseen-guardian/kernel';
import { LiveSecret } from './handle/live-secret';
import { SecretHandle } from './handle/secret-handle';
import { SecretMissingError } from './handle/secret-missing.error';
import { assertSecretName, type SecretRef } from './handle/secret-ref';
import { assertSecretsOptions, DEFAULT_TTL_MS, type SecretsOptions } from './secrets.options';

interface Entry {
  readonly live: LiveSecret;
  readonly handle: SecretHandle;
}

/** Finds secrets by name and keeps one handle for each. */
export class Secrets implements OnApplicationShutdown {
  readonly #entries = new Map<string, Entry>();
  readonly #options: SecretsOptions;
  readonly #clock: Clock;

  /** @throws Error when the options do not hold. */
  constructor(options: SecretsOptions, clock: Clock = new SystemClock()) {
    assertSecretsOptions(options);
    this.#options = options;
    this.#clock = clock;
  }

  /**
   * The handle of a secret.
   *
   * @throws SecretMissingError when no source has it.
   */
  async get(ref: SecretRef): Promise<SecretHandle> {
    const handle = await this.find(ref);
    if (!handle) throw this.#missing([ref]);
    return handle;
  }

  /** The handle of a secret, or `undefined` when no source has it. */
  async find({ name }: SecretRef): Promise<SecretHandle | undefined> {
    const { live, handle } = this.#entry(name);
    if (await live.refresh()) return handle;
    this.#entries.delete(name);
    return undefined;
  }

  /**
   * Makes sure that all of these secrets are there.
   *
   * @throws SecretMissingError that names all that are missing.
   */
  async require(refs: readonly SecretRef[]): Promise<void> {
    const handles = await Promise.all(refs.map((ref) => this.find(ref)));
    const missing = refs.filter((_, index) => !handles[index]);
    if (missing.length) throw this.#missing(missing);
  }

  /** Overwrites all values in memory with zeros. */
  onApplicationShutdown(): void {
    for (const { live } of this.#entries.values()) live.wipe();
  }

  #entry(name: string): Entry {
    const known = this.#entries.get(name);
    if (known) return known;
    assertSecretName(name);
    const { sources, ttlMs = DEFAULT_TTL_MS } = this.#options;
    const live = new LiveSecret({ name, sources, ttlMs, clock: this.#clock });
    const entry = { live, handle: new SecretHandle(live) };
    this.#entries.set(name, entry);
    return entry;
  }

  #missing(refs: readonly SecretRef[]): SecretMissingError {
    const names = refs.map(({ name }) => name);
    const places = this.#options.sources.map((source) =>
      names.map((name) => source.placeOf(name)).join(', '),
    );
    return new SecretMissingError(names, places);
  }
}
