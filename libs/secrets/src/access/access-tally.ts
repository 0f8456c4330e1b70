import { type SecretAccess, type SecretOutcome } from './secret-access';

type Counted = Omit<SecretAccess, 'count'> & { count: number };

/** Counts accesses until somebody takes the counts, so that a read from memory costs next to nothing. */
export class AccessTally {
  private readonly counts = new Map<string, Counted>();
  private onNews: (() => void) | undefined;

  /** Calls `onNews` after each access that is no read from memory, and at once when there was any already. */
  subscribe(onNews: () => void): void {
    this.onNews = onNews;
    if (this.counts.size > 0) onNews();
  }

  add(secret: string, asker: string, version: string, outcome: SecretOutcome): void {
    // A name has no line break.
    const key = `${outcome}\n${secret}\n${version}\n${asker}`;
    const counted = this.counts.get(key);
    if (counted) counted.count++;
    else this.counts.set(key, { secret, version, asker, outcome, count: 1 });
    if (outcome !== 'cached') this.onNews?.();
  }

  /** What was counted since the last time. */
  take(): readonly SecretAccess[] {
    const taken = [...this.counts.values()];
    this.counts.clear();
    return taken;
  }
}
