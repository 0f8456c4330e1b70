import { type KeyObject } from 'node:crypto';
import { type Awaitable, type Clock, fetchJson, hours, minutes, seconds } from 'unseen-guardian/kernel';
import { discoverEndpoint } from '../issuer/discovery';
import { KeySource } from './key-source';
import { fits, importKeys, type VerificationKey } from './verification-key';

const FRESH_MS = minutes(10);
const STALE_MS = hours(24);
const UNKNOWN_KEY_MS = seconds(30);
const RETRY_MS = seconds(1);

interface KeySet {
  readonly keys: readonly VerificationKey[];
  readonly fetchedAt: number;
}

/**
 * Keys from the JWK set that the issuer's discovery document names.
 *
 * Fetched when first needed, kept for 10 minutes, kept for up to 24 hours while the issuer is away. An unknown key id
 * fetches again at most every 30 seconds; concurrent callers share one fetch.
 */
export class JwksKeySource extends KeySource {
  private address: string | undefined;
  private set: KeySet | undefined;
  private running: Promise<KeySet> | undefined;
  private failure: { readonly at: number; readonly cause: unknown } | undefined;
  private unknownAt = -Infinity;

  constructor(
    private readonly issuer: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  find(kid: string | undefined, alg: string): Awaitable<KeyObject | undefined> {
    const known = this.fresh();
    return known && has(known, kid) ? keyIn(known, kid, alg) : this.seek(kid, alg);
  }

  private async seek(kid: string | undefined, alg: string): Promise<KeyObject | undefined> {
    const before = this.set;
    const set = await this.current();
    return keyIn(!has(set, kid) && set === before ? await this.again(set) : set, kid, alg);
  }

  private fresh(): KeySet | undefined {
    return this.set && this.clock.now() - this.set.fetchedAt < FRESH_MS ? this.set : undefined;
  }

  /** A set that is fresh, or the last one known while the issuer is away. */
  private async current(): Promise<KeySet> {
    const known = this.fresh();
    if (known) return known;
    const stale = this.set && this.clock.now() - this.set.fetchedAt < STALE_MS ? this.set : undefined;
    if (this.failedWithin(stale ? UNKNOWN_KEY_MS : RETRY_MS)) return stale ?? this.unavailable();
    try {
      return await this.refresh();
    } catch {
      return stale ?? this.unavailable();
    }
  }

  /** The issuer may have new keys; but tokens with made-up key ids must not become requests to it. */
  private async again(set: KeySet): Promise<KeySet> {
    if (this.running) return this.running;
    if (this.clock.now() - this.unknownAt < UNKNOWN_KEY_MS) return this.failure ? this.unavailable() : set;
    this.unknownAt = this.clock.now();
    return this.refresh();
  }

  private refresh(): Promise<KeySet> {
    this.running ??= this.load().finally(() => (this.running = undefined));
    return this.running;
  }

  private async load(): Promise<KeySet> {
    try {
      this.address ??= await discoverEndpoint(this.issuer, 'jwks_uri');
      const keys = importKeys(await fetchJson(this.address));
      this.failure = undefined;
      return (this.set = { keys, fetchedAt: this.clock.now() });
    } catch (cause) {
      // The issuer may have moved its keys: ask it again next time.
      this.address = undefined;
      this.failure = { at: this.clock.now(), cause };
      throw cause;
    }
  }

  private failedWithin(milliseconds: number): boolean {
    return !!this.failure && this.clock.now() - this.failure.at < milliseconds;
  }

  private unavailable(): never {
    throw new Error(`The keys of the issuer ${this.issuer} cannot be had. Check that it can be reached.`, {
      cause: this.failure?.cause,
    });
  }
}

/** Whether a set holds the key that is meant, or none is named. */
const has = ({ keys }: KeySet, kid: string | undefined): boolean =>
  kid === undefined || keys.some((key) => key.kid === kid);

function keyIn(set: KeySet, kid: string | undefined, alg: string): KeyObject | undefined {
  const candidates = kid === undefined ? unnamed(set) : set.keys.filter((key) => key.kid === kid);
  return candidates.find((key) => fits(key, alg))?.key;
}

/** A token without a key id can only mean the one key there is. */
const unnamed = ({ keys }: KeySet): readonly VerificationKey[] => (keys.length === 1 ? keys : []);
