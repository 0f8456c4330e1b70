import { Timers } from 'unseen-guardian/kernel';
import { developmentOnly } from './development-only';
import { type FixedClock } from './fixed-clock';

interface Pending {
  readonly due: number;
  readonly work: () => void;
}

/** Timers that stand still with a `FixedClock`, until both are told to move. */
export class FixedTimers extends Timers {
  private readonly waiting = new Set<Pending>();

  /** @throws Error under NODE_ENV=production. */
  constructor(private readonly clock: FixedClock) {
    super();
    developmentOnly('FixedTimers');
  }

  /** How long each that waits has still to wait, in milliseconds, shortest first. */
  get pending(): readonly number[] {
    return [...this.waiting].map(({ due }) => due - this.clock.now()).sort((a, b) => a - b);
  }

  after(milliseconds: number, work: () => void): () => void {
    const pending = { due: this.clock.now() + milliseconds, work };
    this.waiting.add(pending);
    return () => void this.waiting.delete(pending);
  }

  /** Moves the clock on by a number of milliseconds, and runs what is due then. */
  advance(milliseconds: number): void {
    this.clock.advance(milliseconds);
    for (const pending of [...this.waiting].sort((a, b) => a.due - b.due)) {
      if (pending.due > this.clock.now() || !this.waiting.delete(pending)) continue;
      pending.work();
    }
  }
}
