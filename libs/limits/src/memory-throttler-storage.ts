import { type ThrottlerStorage } from '@nestjs/throttler';
import { type Clock } from 'unseen-guardian/kernel';
import { RequestWindow } from './request-window';

const MOST_KEYS = 100_000;

/** The answer of a storage, as `@nestjs/throttler` wants it; times are in seconds. */
type StorageRecord = Awaited<ReturnType<ThrottlerStorage['increment']>>;

const secondsFrom = (now: number, then: number): number => Math.max(0, Math.ceil((then - now) / 1000));

/**
 * Counts requests in the memory of one process: an exact sliding window, no timers, by the injected clock.
 *
 * At most 100,000 keys; then the one that was quiet for longest is forgotten. A refused request is not counted.
 */
export class MemoryThrottlerStorage implements ThrottlerStorage {
  private readonly windows = new Map<string, RequestWindow>();

  constructor(
    private readonly clock: Clock,
    private readonly capacity = MOST_KEYS,
  ) {}

  /** How many keys are counted. */
  get size(): number {
    return this.windows.size;
  }

  async increment(
    key: string,
    ttl: number,
    limit: number,
    blockDuration: number,
    throttlerName: string,
  ): Promise<StorageRecord> {
    const now = this.clock.now();
    this.forgetIdle(now);
    const window = this.touch(`${throttlerName}|${key}`, ttl);
    window.slide(now);
    const isFull = window.count >= limit;
    if (isFull && now >= window.blockedUntil) window.blockedUntil = now + blockDuration;
    const isBlocked = isFull || now < window.blockedUntil;
    if (!isBlocked) window.add(now);
    return {
      totalHits: window.count + (isBlocked ? 1 : 0),
      timeToExpire: secondsFrom(now, window.freesAt),
      isBlocked,
      timeToBlockExpire: isBlocked
        ? secondsFrom(now, Math.max(window.blockedUntil, isFull ? window.freesAt : 0))
        : 0,
    };
  }

  /** The window of a key, moved to the end: the map is in the order of last use. */
  private touch(key: string, ttl: number): RequestWindow {
    const known = this.windows.get(key);
    const window = known?.ttl === ttl ? known : new RequestWindow(ttl);
    this.windows.delete(key);
    this.windows.set(key, window);
    if (this.windows.size > this.capacity) this.windows.delete(this.windows.keys().next().value!);
    return window;
  }

  /** Two a request: the map shrinks faster than it can grow, without a timer. */
  private forgetIdle(now: number): void {
    let looks = 2;
    for (const [key, window] of this.windows) {
      if (looks-- === 0 || window.idleAt > now) return;
      this.windows.delete(key);
    }
  }
}
