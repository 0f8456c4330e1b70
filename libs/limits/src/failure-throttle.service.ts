import { hash } from 'node:crypto';
import { type ThrottlerStorage } from '@nestjs/throttler';
import { FailedAttempts, type Timers, TooManyRequestsException } from 'unseen-guardian/kernel';
import { type FailureLimit } from './limits.options';

/** How long the refusal of the `count`-th failure of a network waits, in milliseconds. */
export const delayOf = (count: number, limit: Required<FailureLimit>): number =>
  count <= limit.free ? 0 : Math.min(limit.longestDelay, limit.firstDelay * 2 ** (count - limit.free - 1));

/** Slows refusals down, the more of them a network has seen; who shows what holds is never slowed (OWASP API2:2023). */
export class FailureThrottle extends FailedAttempts {
  /** Behind as many failures the wait grows no more, and there is nothing left to count. */
  private readonly mostCounted: number;
  private inWait = 0;

  constructor(
    private readonly limit: Required<FailureLimit>,
    private readonly storage: ThrottlerStorage,
    private readonly timers: Timers,
  ) {
    super();
    this.mostCounted = limit.free + Math.ceil(Math.log2(limit.longestDelay / limit.firstDelay)) + 1;
  }

  /** How many refusals wait now. */
  get waiting(): number {
    return this.inWait;
  }

  async failed(network: string, signal?: AbortSignal): Promise<void> {
    const { ttl, longestDelay, mostWaiting } = this.limit;
    // Hashed, so that a shared storage holds no addresses.
    const key = hash('sha256', network, 'base64url');
    const counted = this.storage.increment(key, ttl, this.mostCounted, longestDelay, 'failures');
    const delay = delayOf((await counted).totalHits, this.limit);
    if (delay === 0 || signal?.aborted) return;
    if (this.inWait >= mostWaiting) throw new TooManyRequestsException(Math.ceil(delay / 1000));
    this.inWait++;
    await this.pause(delay, signal).finally(() => this.inWait--);
  }

  private pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        callOff();
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const callOff = this.timers.after(delay, end);
      signal?.addEventListener('abort', end, { once: true });
    });
  }
}
