import { type Clock, type Timers, within } from 'unseen-guardian/kernel';
import { type AuditStore, type ChainedRecord } from '../store/audit-store';
import { type AuditSink } from './audit-sink';
import { type ChainToExport, type ExportCursors, type SinkHold } from './export-cursors';
import { type ExportSettings } from './export.options';
import { exportedRecord } from './exported-record';
import { SinkJournal } from './sink-journal';
import { type SinkStatus } from './sink-status';
import { SinkError } from './sink.error';

/** What feeds one sink. */
export interface SinkPumpInit {
  readonly sink: AuditSink;
  readonly store: AuditStore;
  readonly cursors: ExportCursors;
  readonly settings: ExportSettings;
  readonly clock: Clock;
  readonly timers: Timers;
  /** A UUID of this process. */
  readonly holder: string;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** Chains that are served in one round: each gets a page before any gets a second. */
const CHAINS = 100;
/** How long a sink is held, in time limits of a page: reading and writing the cursor take time too. */
const HOLD_FACTOR = 3;

/** The time limit by a stable code: the error of the platform has a number for one. */
function inOwnWords(cause: unknown): never {
  const isTimeout =
    typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError';
  throw isTimeout ? new SinkError('timeout', 'The sink took too long for a page.', { cause }) : cause;
}

/** The records that follow each other without a gap. */
function unbroken(records: readonly ChainedRecord[], from: number): readonly ChainedRecord[] {
  const end = records.findIndex(({ seq }, index) => seq !== from + index);
  return end === -1 ? records : records.slice(0, end);
}

/**
 * Feeds one sink from the log: page after page, each chain in its order, at least once.
 *
 * The cursor moves after the sink has confirmed a page; whatever fails is tried again, and nothing is left out.
 */
export class SinkPump {
  private readonly hold: SinkHold;
  private readonly journal: SinkJournal;
  private after = '';
  private attempts = 0;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private callOff: () => void = () => undefined;

  constructor(private readonly init: SinkPumpInit) {
    this.hold = { sink: init.sink.name, holder: init.holder };
    this.journal = new SinkJournal(init.sink);
  }

  start(): void {
    this.running = this.turn();
  }

  /** Lets the page that is on its way come to its end, and gives the sink to another process. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.callOff();
    await this.running;
    this.journal.is('stopped');
    // A hold that cannot be given back ends by itself.
    await this.init.cursors.release(this.hold).catch((error: unknown) => this.journal.failed(error));
    await this.init.sink.close();
  }

  status(): SinkStatus {
    return this.journal.status();
  }

  get isHealthy(): boolean {
    return this.journal.isHealthy;
  }

  /** One round and the pause behind it; never rejects. */
  private async turn(): Promise<void> {
    const pause = await this.round().catch((error: unknown) => this.pauseAfter(error));
    if (!this.stopped) this.callOff = this.init.timers.after(pause, () => this.start());
  }

  /** Serves each chain that is behind with one page; answers how long to wait, in milliseconds. */
  private async round(): Promise<number> {
    const { cursors, sink, settings } = this.init;
    if (!(await this.isHeld())) {
      this.journal.is('standby');
      return settings.exportPollMs;
    }
    this.journal.is('feeding');
    const chains = await cursors.behind(sink.name, this.after, CHAINS);
    for (const chain of chains) {
      if (this.stopped) break;
      // The next round begins behind this chain, so that one that does not get through does not stop the others.
      this.after = chain.chain;
      await this.page(chain).catch((error: unknown) => Promise.reject(this.noted(error, chain.chain)));
    }
    return chains.length > 0 ? 0 : settings.exportPollMs;
  }

  private isHeld(): Promise<boolean> {
    return this.init.cursors.hold(this.hold, this.init.settings.exportTimeoutMs * HOLD_FACTOR);
  }

  private async page({ chain, seq }: ChainToExport): Promise<void> {
    const { sink, cursors, settings, clock } = this.init;
    if (!(await this.isHeld())) throw new SinkError('taken', 'Another process feeds the sink now.');
    const records = await this.read(chain, seq);
    const page = records.map((record) =>
      exportedRecord(record, { pseudonyms: sink.personalData !== 'none' }),
    );
    await within(settings.exportTimeoutMs, undefined, (signal) => sink.send(page, signal)).catch(inOwnWords);
    if (!(await cursors.advance(this.hold, chain, records.at(-1)!.seq)))
      throw new SinkError('taken', 'Another process feeds the sink now.');
    this.attempts = 0;
    this.journal.pageConfirmed(chain, page.length, clock.now());
  }

  private async read(chain: string, seq: number): Promise<readonly ChainedRecord[]> {
    const records = await this.init.store.read(chain, seq + 1, this.init.sink.pageSize);
    const first = records[0];
    // A sink that is new to a chain begins with what retention has left of it.
    if (seq === 0 && first && first.seq > 1) this.journal.beganLate(first.seq - 1);
    const page = unbroken(records, seq === 0 && first ? first.seq : seq + 1);
    if (page.length > 0) return page;
    throw new SinkError('gap', 'The next record of a chain is gone: run the verification of the log.');
  }

  private noted(error: unknown, chain: string): NotedFailure {
    this.journal.failed(error, chain);
    return new NotedFailure();
  }

  /** Full jitter: processes that failed together do not come back together. */
  private pauseAfter(error: unknown): number {
    if (!(error instanceof NotedFailure)) this.journal.failed(error);
    const { exportFirstRetryMs, exportLastRetryMs } = this.init.settings;
    const longest = Math.min(exportLastRetryMs, exportFirstRetryMs * 2 ** Math.min(this.attempts++, 30));
    return Math.ceil(this.init.random() * longest);
  }
}

/** A failure that stands in the journal under its chain already. */
class NotedFailure extends Error {}
