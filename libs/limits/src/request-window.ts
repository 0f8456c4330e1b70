const COMPACT_FROM = 64;

/** The requests of one caller in the last span of time: counts exactly, in constant amortised time. */
export class RequestWindow {
  /** Milliseconds since the Unix epoch: refused until then, whatever the count. */
  blockedUntil = 0;
  private times: number[] = [];
  private first = 0;

  constructor(readonly ttl: number) {}

  /** Requests in the span. */
  get count(): number {
    return this.times.length - this.first;
  }

  /** Milliseconds since the Unix epoch: when the oldest request leaves the span. */
  get freesAt(): number {
    return (this.times[this.first] ?? -Infinity) + this.ttl;
  }

  /** Milliseconds since the Unix epoch: from here on the window tells nothing. */
  get idleAt(): number {
    return Math.max(this.blockedUntil, (this.times.at(-1) ?? -Infinity) + this.ttl);
  }

  /** Forgets requests that have left the span. */
  slide(now: number): void {
    while (this.count > 0 && this.freesAt <= now) this.first++;
    if (this.first < COMPACT_FROM || this.first * 2 < this.times.length) return;
    this.times = this.times.slice(this.first);
    this.first = 0;
  }

  /** Adds a request. */
  add(now: number): void {
    this.times.push(now);
  }
}
