import { type OnApplicationShutdown } from '@nestjs/common';
import { type Observable, Subject } from 'rxjs';
import { type Clock, SystemClock } from 'unseen-guardian/kernel';
import { AccessTally } from './access/access-tally';
import { type SecretOutcome } from './access/secret-access';
import { LiveSecret } from './handle/live-secret';
import { SecretHandle } from './handle/secret-handle';
import { SecretMissingError } from './handle/secret-missing.error';
import { type SecretRotatedEvent } from './handle/secret-rotated.event';
import { assertSecretName, type SecretRef } from './handle/secret-ref';
import {
  assertSecretsOptions,
  DEFAULT_MAX_STALE_MS,
  DEFAULT_TTL_MS,
  type SecretsOptions,
} from './secrets.options';

interface Entry {
  readonly live: LiveSecret;
  readonly handles: Map<string, SecretHandle>;
}

const SOMEBODY = 'application';

/** Finds secrets by name and keeps one handle for each, and for each who asks. */
export class Secrets implements OnApplicationShutdown {
  readonly #entries = new Map<string, Entry>();
  readonly #options: SecretsOptions;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #rotations = new Subject<SecretRotatedEvent>();
  /** Who read which secret; counted until somebody takes it. */
  readonly accesses = new AccessTally();

  /** @throws Error when the options do not hold. */
  constructor(options: SecretsOptions, clock: Clock = new SystemClock(), random: () => number = Math.random) {
    assertSecretsOptions(options);
    this.#options = options;
    this.#clock = clock;
    this.#random = random;
  }

  /** Tells of each value that was exchanged, when the new one is first fetched. */
  get rotations(): Observable<SecretRotatedEvent> {
    return this.#rotations.asObservable();
  }

  /** The names of secrets that are used though they are too old, since their source is away; for health checks. */
  get stale(): readonly string[] {
    return [...this.#entries].filter(([, { live }]) => live.isStale).map(([name]) => name);
  }

  /**
   * The handle of a secret.
   *
   * @param asker Who asks, for the record of accesses.
   * @throws SecretMissingError when no source has it.
   */
  async get(ref: SecretRef, asker = SOMEBODY): Promise<SecretHandle> {
    const handle = await this.find(ref, asker);
    if (!handle) throw this.#missing([ref]);
    return handle;
  }

  /** The handle of a secret, or `undefined` when no source has it. */
  async find({ name }: SecretRef, asker = SOMEBODY): Promise<SecretHandle | undefined> {
    const { live, handles } = this.#entry(name);
    const tell = (outcome: SecretOutcome) => this.accesses.add(name, asker, live.version, outcome);
    if ((await this.#refresh(live, tell)) === 'missing') return undefined;
    let handle = handles.get(asker);
    if (!handle) handles.set(asker, (handle = new SecretHandle(live, tell)));
    return handle;
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

  /** A handle is no access yet; what had to be fetched for it is one. */
  async #refresh(live: LiveSecret, tell: (outcome: SecretOutcome) => void): Promise<SecretOutcome> {
    try {
      const outcome = await live.refresh();
      if (outcome !== 'cached') tell(outcome);
      return outcome;
    } catch (error) {
      tell('failed');
      throw error;
    }
  }

  #entry(name: string): Entry {
    const known = this.#entries.get(name);
    if (known) return known;
    assertSecretName(name);
    const { sources, ttlMs = DEFAULT_TTL_MS, maxStaleMs = DEFAULT_MAX_STALE_MS } = this.#options;
    const [clock, random] = [this.#clock, this.#random];
    const onRotated = (event: SecretRotatedEvent) => this.#rotations.next(event);
    const live = new LiveSecret({ name, sources, ttlMs, maxStaleMs, clock, random, onRotated });
    const entry = { live, handles: new Map<string, SecretHandle>() };
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
