import { hash } from 'node:crypto';
import { type Clock, type Principal, seconds } from 'unseen-guardian/kernel';
import { type VerifiedToken } from './token/token-verifier';

const LONGEST_MS = seconds(60);
const MOST_TOKENS = 10_000;

/**
 * Remembers tokens that were verified, under their SHA-256 and for at most 60 seconds.
 *
 * The last used 10,000 are kept. What is remembered here is also how long a withdrawn key can still be in use.
 */
export class VerifiedTokens {
  private readonly known = new Map<string, VerifiedToken>();

  constructor(
    private readonly clock: Clock,
    private readonly capacity = MOST_TOKENS,
  ) {}

  /** How many tokens are remembered. */
  get size(): number {
    return this.known.size;
  }

  /** The caller of a token that was verified a moment ago and has not expired since. */
  find(token: string): Principal | undefined {
    const key = digest(token);
    const entry = this.known.get(key);
    if (!entry) return undefined;
    this.known.delete(key);
    if (this.clock.now() >= entry.validUntil) return undefined;
    this.known.set(key, entry);
    return entry.principal;
  }

  /** Remembers a verified token. */
  keep(token: string, { principal, validUntil }: VerifiedToken): void {
    const until = Math.min(validUntil, this.clock.now() + LONGEST_MS);
    this.known.set(digest(token), { principal, validUntil: until });
    if (this.known.size > this.capacity) this.known.delete(this.known.keys().next().value!);
  }
}

const digest = (token: string): string => hash('sha256', token, 'base64');
