import { type SecretAccess, type SecretOutcome } from './secret-access';

type Counted = Omit<SecretAccess, 'count'> & { count: number };

/** Counts accesses until somebody takes the counts, so that a read from memory costs next to nothing. */
export class AccessTally {
  private readonly counts = new Map<string, Counted>();
  private onNew: ((outcome: SecretOutcome) => void) | undefined;

  /** Calls `onNew` for each kind of access that was not counted since the last `take`, and at once for those that wait. */
  subscribe(onNew: (outcome: SecretOutcome) => void): void {
    this.onNew = onNew;
    for (const { outcome } of [...this.counts.values()]) onNew(outcome);
  }

  add(secret: string, asker: string, version: string, outcome: SecretOutcome): void {
    // A name has no line break.
    const key = `${outcome}\n${secret}\n${version}\n${asker}`;
    const counted = this.counts.get(key);
    if (counted) {
      counted.count++;
      return;
    }
    this.counts.set(key, { secret, version, asker, outcome, count: 1 });
    this.onNew?.(outcome);
  }

  /** What was counted since the last time. */
  take(): readonly SecretAccess[] {
    const taken = [...this.counts.values()];
    this.counts.clear();
    return taken;
  }
}
