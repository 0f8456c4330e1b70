import { Logger } from '@nestjs/common';
import { type BatchQueueTuning, errorCode } from 'unseen-guardian/database';
import { type Timers, within } from 'unseen-guardian/kernel';
import { type AuditSpool } from './audit-spool';
import { SpoolError } from './spool.error';
import { type AuditRecord, type AuditStore } from '../store/audit-store';

/** What a spooled writer stands on. */
export interface SpooledWriterInit {
  readonly store: AuditStore;
  readonly spool: AuditSpool;
  readonly timers: Timers;
  /** Hears what is in the store now, before the spool forgets it. */
  readonly onReplayed?: (records: readonly AuditRecord[]) => Promise<void>;
  readonly tuning?: BatchQueueTuning;
}

const LARGEST_BATCH = 256;
/** So little takes one moment to replay: whoever comes waits for it, or a busy log would never leave the spool. */
const LAST_STRETCH_BYTES = 256 * 1024;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/**
 * Writes batches to the store, and to the spool while the store takes none; what lies there goes first, in its order.
 *
 * A batch may reach the store twice, which recognises it by its event ids.
 */
export class SpooledWriter {
  private readonly logger = new Logger('AuditSpool');
  private failures = 0;
  private replaying: Promise<void> | undefined;
  private callOff: (() => void) | undefined;
  private isAlmostThrough = false;
  private isClosed = false;

  constructor(private readonly init: SpooledWriterInit) {
    if (!init.spool.isEmpty) this.replayAfter(0);
  }

  /**
   * Writes a batch; resolves when it cannot be lost any more. One call at a time.
   *
   * @throws SpoolError when the spool takes no more either.
   */
  async append(batch: readonly AuditRecord[]): Promise<void> {
    const { spool } = this.init;
    if (this.isAlmostThrough) await this.replaying;
    // What went to the spool before must be in the store before this.
    if (spool.isEmpty && (await this.isStored(batch))) return;
    await spool.append(batch);
    this.replayAfter(this.pauseMs());
  }

  /** Replays what it can in this time; answers how many bytes stay in the spool for the next start. */
  async close(deadlineMs: number): Promise<number> {
    const { spool } = this.init;
    this.stopWaiting();
    const work = (this.replaying ?? Promise.resolve()).then(() => this.replay());
    await within(Math.max(1, deadlineMs), undefined, () => work).catch(() => undefined); // what is left is answered
    this.isClosed = true;
    this.stopWaiting();
    const left = spool.waitingBytes;
    await spool.close();
    return left;
  }

  private async isStored(batch: readonly AuditRecord[]): Promise<boolean> {
    try {
      await this.store(batch);
      return true;
    } catch (error) {
      this.failed(error);
      return false;
    }
  }

  private store(batch: readonly AuditRecord[]): Promise<void> {
    const { store, spool } = this.init;
    return within(spool.settings.patienceMs, undefined, () => store.append(batch));
  }

  private replayAfter(pauseMs: number): void {
    if (this.isClosed || this.replaying) return;
    this.callOff ??= this.init.timers.after(pauseMs, () => void this.replay());
  }

  private stopWaiting(): void {
    this.callOff?.();
    this.callOff = undefined;
  }

  /** One attempt to empty the spool; never rejects. */
  private replay(): Promise<void> {
    this.stopWaiting();
    this.replaying ??= this.drain().finally(() => {
      this.replaying = undefined;
      this.isAlmostThrough = false;
      if (!this.init.spool.isEmpty) this.replayAfter(this.pauseMs());
    });
    return this.replaying;
  }

  private async drain(): Promise<void> {
    const { spool } = this.init;
    try {
      let count = 0;
      while (!spool.isEmpty && !this.isClosed) {
        count += await spool.replayOldest((records) => this.storeInParts(records));
        this.isAlmostThrough = spool.waitingBytes <= LAST_STRETCH_BYTES;
      }
      if (count > 0) this.logger.log(`${count} audit records of the spool are in the store.`);
      this.failures = 0;
    } catch (error) {
      this.failed(error);
    }
  }

  private async storeInParts(records: readonly AuditRecord[]): Promise<void> {
    for (let at = 0; at < records.length && !this.isClosed; at += LARGEST_BATCH)
      await this.store(records.slice(at, at + LARGEST_BATCH));
    await this.init.onReplayed?.(records);
    if (this.isClosed) throw new SpoolError('closed', 'The audit spool was closed while it was replayed.');
  }

  private failed(error: unknown): void {
    this.failures++;
    if (this.failures > 1 || this.isClosed) return;
    const why = error instanceof SpoolError ? error.message : errorCode(error);
    const { directory } = this.init.spool.settings;
    this.logger.error(`The audit store takes no records (${why}): they wait in ${directory}.`);
  }

  private pauseMs(): number {
    const { firstRetryMs = FIRST_RETRY_MS, lastRetryMs = LAST_RETRY_MS } = this.init.tuning ?? {};
    return Math.min(lastRetryMs, firstRetryMs * 2 ** Math.max(0, Math.min(this.failures, 20) - 1));
  }
}
