import { type Clock } from 'unseen-guardian/kernel';
import { digestOf, DpopReplayStore, type ProofUse } from './dpop-replay-store';

const MOST_USES = 100_000;
/** What one key may take up of it, so that none shuts the others out. */
const MOST_OF_ONE_KEY = 10_000;

/** Remembers the proofs of one process: a proof can be used once in each. Full, it admits none rather than forget one. */
export class MemoryDpopReplayStore extends DpopReplayStore {
  private readonly uses = new Map<string, { readonly thumbprint: string; readonly forgetAt: number }>();
  private readonly countByKey = new Map<string, number>();

  constructor(
    private readonly clock: Clock,
    private readonly capacity = MOST_USES,
    private readonly share = MOST_OF_ONE_KEY,
  ) {
    super();
  }

  /** How many uses are remembered. */
  get size(): number {
    return this.uses.size;
  }

  async record(proof: ProofUse, lifetime: number): Promise<boolean> {
    const now = this.clock.now();
    this.sweep(now);
    const { thumbprint } = proof;
    const use = digestOf(proof);
    if (this.uses.has(use)) return false;
    const count = this.countByKey.get(thumbprint) ?? 0;
    if (this.uses.size >= this.capacity || count >= this.share)
      throw new Error('No more DPoP proofs can be remembered now: they come faster than they expire.');
    this.uses.set(use, { thumbprint, forgetAt: now + lifetime });
    this.countByKey.set(thumbprint, count + 1);
    return true;
  }

  /** The oldest stand first, since each is kept equally long. */
  private sweep(now: number): void {
    for (const [use, { thumbprint, forgetAt }] of this.uses) {
      if (now < forgetAt) return;
      this.uses.delete(use);
      const left = (this.countByKey.get(thumbprint) ?? 0) - 1;
      if (left > 0) this.countByKey.set(thumbprint, left);
      else this.countByKey.delete(thumbprint);
    }
  }
}
