import { type OnModuleDestroy } from '@nestjs/common';
import { type Clock, minutes } from 'unseen-guardian/kernel';
import { TokenRejection } from '../token/token-rejection';
import { type VerifiedToken } from '../token/token-verifier';
import { entryOf, marksOf, refuses, type Revocation, type RevocationEntry } from './revocation';
import { type RevocationFeed, type RevocationStore, stricter } from './revocation-store';

const SWEEP_MS = minutes(1);

/** How long what an issuer gives out can be in use. */
export interface IssuerLife {
  readonly issuer: string;
  readonly maxAgeSeconds: number;
  readonly toleranceSeconds: number;
}

const lifeOf = ({ maxAgeSeconds, toleranceSeconds }: IssuerLife): number =>
  (maxAgeSeconds + 2 * toleranceSeconds) * 1000;

/**
 * The deny-list: tokens, sessions and subjects whose tokens no longer hold.
 *
 * Each process holds a copy, which the store keeps complete. Where it may be incomplete, no remembered token is used,
 * and every token is asked about at the store; when that does not answer either, no token holds.
 */
export class TokenRevocations implements OnModuleDestroy {
  private readonly entries = new Map<string, RevocationEntry>();
  private readonly marks = new WeakMap<VerifiedToken, readonly string[]>();
  private readonly feed: RevocationFeed;
  private readonly lives: ReadonlyMap<string, number>;
  private sweptAt = -Infinity;

  constructor(
    private readonly store: RevocationStore,
    rules: readonly IssuerLife[],
    private readonly clock: Clock,
  ) {
    this.lives = new Map(rules.map((rule) => [rule.issuer, lifeOf(rule)]));
    this.feed = store.follow((entries) => this.note(entries));
  }

  /**
   * Refuses tokens from the next request on, in other processes within a second.
   *
   * @throws Error when the deny-list cannot be written: then nothing was revoked.
   */
  async revoke(revocation: Revocation): Promise<void> {
    const life = this.lives.get(revocation.issuer) ?? Math.max(...this.lives.values());
    const entry = entryOf(revocation, this.clock.now() + life);
    await this.store.add(entry);
    this.note([entry]);
  }

  /** Whether a remembered token may be used: the list is complete and does not name it. */
  allows(token: VerifiedToken): boolean {
    const now = this.clock.now();
    if (now >= this.feed.completeUntil) return false;
    if (this.entries.size === 0) return true;
    return this.marksOf(token).every((mark) => {
      const entry = this.entries.get(mark);
      return !entry || !refuses(entry, token, now);
    });
  }

  /**
   * Refuses a token that is on the list, asking the store while the copy may be incomplete.
   *
   * @throws TokenRejection when it is; Error when that cannot be known.
   */
  async assertNotRevoked(token: VerifiedToken): Promise<void> {
    if (this.allows(token)) return;
    const now = this.clock.now();
    const isComplete = now < this.feed.completeUntil;
    const found = isComplete ? undefined : await this.store.find(this.marksOf(token));
    if (found && !found.some((entry) => refuses(entry, token, now))) return;
    throw new TokenRejection('revoked', 'RFC 7009 §2.2');
  }

  /** Stops hearing of new lines. */
  async onModuleDestroy(): Promise<void> {
    await this.feed.stop();
  }

  private note(entries: readonly RevocationEntry[]): void {
    for (const entry of entries) this.entries.set(entry.mark, stricter(entry, this.entries.get(entry.mark)));
    const now = this.clock.now();
    if (now - this.sweptAt < SWEEP_MS) return;
    this.sweptAt = now;
    for (const { mark, forgetAt } of this.entries.values()) if (now >= forgetAt) this.entries.delete(mark);
  }

  private marksOf(token: VerifiedToken): readonly string[] {
    const known = this.marks.get(token) ?? marksOf(token);
    this.marks.set(token, known);
    return known;
  }
}
