import { hash } from 'node:crypto';
import { type Clock, seconds } from 'unseen-guardian/kernel';
import { type VerifiedToken } from './token/token-verifier';

const LONGEST_MS = seconds(60);
const MOST_TOKENS = 10_000;

/** Says whether a remembered token may be used once more; asked for every request. */
export type StillHolds = (token: VerifiedToken) => boolean;

/**
 * Remembers tokens that were verified, under their SHA-256 and for at most 60 seconds.
 *
 * The last used 10,000 are kept. What is remembered here is also how long a withdrawn key can still be in use.
 */
export class VerifiedTokens {
  private readonly known = new Map<string, VerifiedToken>();

  constructor(
    private readonly clock: Clock,
    private readonly stillHolds: StillHolds,
    private readonly capacity = MOST_TOKENS,
  ) {}

  /** How many tokens are remembered. */
  get size(): number {
    return this.known.size;
  }

  /** A token that was verified a moment ago, has not expired since, and still holds. */
  find(raw: string): VerifiedToken | undefined {
    const key = digest(raw);
    const token = this.known.get(key);
    if (!token) return undefined;
    this.known.delete(key);
    if (this.clock.now() >= token.validUntil || !this.stillHolds(token)) return undefined;
    this.known.set(key, token);
    return token;
  }

  /** Remembers a verified token. */
  keep(raw: string, token: VerifiedToken): void {
    const validUntil = Math.min(token.validUntil, this.clock.now() + LONGEST_MS);
    this.known.set(digest(raw), { ...token, validUntil });
    if (this.known.size > this.capacity) this.known.delete(this.known.keys().next().value!);
  }
}

const digest = (token: string): string => hash('sha256', token, 'base64');
