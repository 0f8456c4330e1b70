import { type BatchQueueOptions, type BatchQueueSettings, batchQueueSettings } from './batch-queue.options';
import { QueueFullError } from './queue-full.error';
import { QueuedItem } from './queued-item';

/**
 * Writes items in order and in batches, one write at a time (group commit).
 *
 * A batch that fails stays at the head of the queue and is tried again until it is through: nothing is dropped and
 * nothing overtakes. Those who wait for an item learn at once that its write failed, though it will be written later.
 */
export class RetryingBatchQueue<Item> {
  private readonly settings: BatchQueueSettings<Item>;
  private waiting: QueuedItem<Item>[] = [];
  private timer: NodeJS.Timeout | undefined;
  private immediate: NodeJS.Immediate | undefined;
  private writing: Promise<void> | undefined;
  private failure: { readonly error: unknown; attempts: number } | undefined;
  private closed = false;

  constructor(options: BatchQueueOptions<Item>) {
    this.settings = batchQueueSettings(options);
  }

  /** How many items wait, those being written included. */
  get size(): number {
    return this.waiting.length;
  }

  /** Whether the last write succeeded and there is room for more. */
  get isHealthy(): boolean {
    return !this.failure && !this.closed && this.waiting.length < this.settings.queueLimit;
  }

  /**
   * Takes an item; the promise settles when it is written, or when its write failed for the first time.
   *
   * @param urgent somebody waits: write on the next turn of the event loop instead of waiting for company.
   * @throws QueueFullError when the queue is full or closed.
   */
  push(item: Item, urgent = false): Promise<void> {
    return this.add(item, urgent).written;
  }

  /** The same for those who may never wait: the promise is made when `written` is read. */
  add(item: Item, urgent = false): QueuedItem<Item> {
    if (this.closed) throw new QueueFullError('closed');
    if (this.waiting.length >= this.settings.queueLimit) throw new QueueFullError('full');
    const queued = new QueuedItem(item);
    this.waiting.push(queued);
    if (this.failure) queued.settle(this.failure);
    else if (!this.writing) this.schedule(urgent);
    return queued;
  }

  /** Writes all that waits now; after a failure the rest is left to the next attempt. */
  async flush(): Promise<void> {
    await this.writing;
    while (this.waiting.length > 0) {
      await this.writeOnce();
      if (this.failure) return;
    }
  }

  /** Takes nothing more and writes what waits; answers how many items were left when the time was up. */
  async close(deadlineMs = this.settings.drainMs): Promise<number> {
    this.closed = true;
    const deadline = performance.now() + deadlineMs;
    const left = (): number => deadline - performance.now();
    do {
      await within(left(), this.flush());
      if (this.waiting.length > 0) await within(this.settings.firstRetryMs);
    } while (this.waiting.length > 0 && left() > 0);
    this.unschedule();
    return this.waiting.length;
  }

  private schedule(urgent: boolean): void {
    if (urgent || this.waiting.length >= this.settings.flushSize) {
      this.immediate ??= setImmediate(() => this.start());
    } else if (!this.immediate) {
      this.timer ??= setTimeout(() => this.start(), this.settings.flushIntervalMs);
    }
  }

  private unschedule(): void {
    clearTimeout(this.timer);
    clearImmediate(this.immediate);
    this.timer = this.immediate = undefined;
  }

  private start(): void {
    void this.writeOnce();
  }

  /** One attempt; never rejects, and a second caller shares the attempt that runs. */
  private writeOnce(): Promise<void> {
    this.unschedule();
    this.writing ??= this.attempt().finally(() => {
      this.writing = undefined;
      this.next();
    });
    return this.writing;
  }

  private async attempt(): Promise<void> {
    const batch = this.waiting.slice(0, this.settings.largestFlush);
    if (batch.length === 0) return;
    const patience = setTimeout(() => this.failed(tooSlow()), this.settings.patienceMs);
    try {
      await this.settings.write(batch.map(({ item }) => item));
      this.waiting = this.waiting.slice(batch.length);
      for (const queued of batch) queued.settle();
      this.succeeded();
    } catch (error) {
      this.failed(error);
      this.failure!.attempts += 1;
    } finally {
      clearTimeout(patience);
    }
  }

  private next(): void {
    if (this.closed || this.waiting.length === 0 || this.timer || this.immediate) return;
    // What came in during a write has waited long enough.
    if (!this.failure) return this.schedule(true);
    const { firstRetryMs, lastRetryMs } = this.settings;
    const pauseMs = Math.min(lastRetryMs, firstRetryMs * 2 ** (this.failure.attempts - 1));
    this.timer = setTimeout(() => this.start(), pauseMs).unref();
  }

  private failed(error: unknown): void {
    for (const queued of this.waiting) queued.settle({ error });
    if (this.failure) return;
    this.failure = { error, attempts: 0 };
    this.settings.onFailing(error);
  }

  private succeeded(): void {
    if (!this.failure) return;
    this.failure = undefined;
    this.settings.onRecovered();
  }
}

const tooSlow = (): Error => new Error('The write takes longer than those who wait for it can.');

/** Waits for the work, but no longer than this. */
async function within(ms: number, work?: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.max(0, ms))));
  await Promise.race([timeUp, ...(work ? [work] : [])]);
  clearTimeout(timer);
}
