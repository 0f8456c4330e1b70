import { type Clock, outsideExchange, seconds } from 'unseen-guardian/kernel';
import { type SecretOutcome } from '../access/secret-access';
import { type SecretMaterial, type SecretSource } from '../sources/secret-source';
import { SecretMissingError } from './secret-missing.error';
import { SecretRotatedEvent } from './secret-rotated.event';
import { SecretSourceUnavailableError } from './secret-source-unavailable.error';

/** What a live secret is read from. */
export interface LiveSecretInit {
  readonly name: string;
  readonly sources: readonly SecretSource[];
  readonly clock: Clock;
  /** A number from 0 to 1, drawn anew each time. */
  readonly random: () => number;
  readonly ttlMs: number;
  readonly maxStaleMs: number;
  readonly onRotated: (event: SecretRotatedEvent) => void;
}

/** A value is fetched again after 80 to 120 % of its time, so that a service does not ask for all of them in one second. */
const JITTER = 0.2;
/** How long a source that is away, or that has nothing, is not asked again. */
const PAUSE_MS = seconds(5);

/** One secret in memory, fetched again when it is too old. */
export class LiveSecret {
  readonly name: string;
  readonly #init: LiveSecretInit;
  #material: SecretMaterial | undefined;
  /** When the value was last asked for, and until when the answer holds. */
  #askedAt = 0;
  #freshUntil = 0;
  /** Until when the value may be used though its source is away. */
  #usableUntil = 0;
  #isStale = false;
  #version = '';
  #pending: Promise<SecretOutcome> | undefined;

  constructor(init: LiveSecretInit) {
    this.name = init.name;
    this.#init = init;
  }

  /** The version last fetched; empty when there is none. */
  get version(): string {
    return this.#version;
  }

  /** When the value ends, in milliseconds since the Unix epoch; absent when it has no end of its own. */
  get expiresAt(): number | undefined {
    return this.#material?.expiresAt;
  }

  /** Whether the value is too old and its source is away. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /**
   * Makes sure that a usable value is in memory, if there is one.
   *
   * @throws Error when its source refuses it, or is away for longer than a value may be used.
   */
  async refresh(): Promise<SecretOutcome> {
    if (this.#isFresh()) return this.#outcome();
    return (this.#pending ??= this.#fetch().finally(() => (this.#pending = undefined)));
  }

  /**
   * Gives a usable value to `take`, which must not keep the buffer.
   *
   * @throws SecretMissingError when no source has it any more.
   */
  async read<T>(take: (value: Buffer) => T, onOutcome: (outcome: SecretOutcome) => void): Promise<T> {
    const outcome = await this.refresh().catch((error: unknown) => {
      onOutcome('failed');
      throw error;
    });
    // Between the refresh and this line someone may have wiped the value.
    if (outcome !== 'missing' && !this.#material) return this.read(take, onOutcome);
    onOutcome(outcome);
    if (!this.#material) throw this.missing();
    return take(this.#material.value);
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
    this.#freshUntil = 0;
    this.#isStale = false;
  }

  #outcome(): SecretOutcome {
    if (!this.#material) return 'missing';
    return this.#isStale ? 'stale' : 'cached';
  }

  #isFresh(): boolean {
    const now = this.#init.clock.now();
    // Before the time of asking: the clock was set back.
    return now >= this.#askedAt && now < this.#freshUntil && now < (this.expiresAt ?? Infinity);
  }

  async #fetch(): Promise<SecretOutcome> {
    const askedAt = (this.#askedAt = this.#init.clock.now());
    try {
      this.#keep(await this.#firstAnswer(), askedAt);
      return this.#material ? 'fetched' : 'missing';
    } catch (error) {
      if (!this.#mayBeUsed(error)) {
        this.wipe();
        throw error;
      }
      this.#isStale = true;
      this.#freshUntil = askedAt + PAUSE_MS;
      return 'stale';
    }
  }

  /** Only an outage lets an old value be used: whoever says no, means it. */
  #mayBeUsed(error: unknown): boolean {
    const until = Math.min(this.#usableUntil, this.expiresAt ?? Infinity);
    return (
      error instanceof SecretSourceUnavailableError && !!this.#material && this.#init.clock.now() < until
    );
  }

  #keep(material: SecretMaterial | undefined, askedAt: number): void {
    const { ttlMs, maxStaleMs, random, onRotated } = this.#init;
    const [previous, version] = [this.#version, material?.version ?? ''];
    this.wipe();
    this.#material = material;
    this.#version = version;
    const ttl = ttlMs * (1 - JITTER + 2 * JITTER * random());
    this.#freshUntil = askedAt + (material ? ttl : Math.min(PAUSE_MS, ttl));
    this.#usableUntil = this.#freshUntil + maxStaleMs;
    if (previous && version && previous !== version)
      onRotated(new SecretRotatedEvent(this.name, version, previous));
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
