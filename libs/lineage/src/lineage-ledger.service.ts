import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type ActorPseudonyms } from 'unseen-guardian/audit';
import { type BatchQueueTuning, errorCode, RetryingBatchQueue } from 'unseen-guardian/database';
import { type Exchange, LineageRecorder } from 'unseen-guardian/kernel';
import { recordOf } from './record/record-of';
import { type LineageRecord, type LineageStore, type StoredNode } from './store/lineage-store';

/** The ledger of where data came from and went; written in groups, off the way of the request. */
export class LineageLedger extends LineageRecorder implements OnApplicationShutdown {
  private readonly logger = new Logger(LineageLedger.name);
  private readonly queue: RetryingBatchQueue<LineageRecord>;

  constructor(
    private readonly store: LineageStore,
    private readonly pseudonyms: ActorPseudonyms,
    tuning: BatchQueueTuning = {},
  ) {
    super();
    this.queue = new RetryingBatchQueue({
      ...tuning,
      write: (batch) => store.write(batch),
      onFailing: (error) => this.logger.error(`The lineage store takes no records: ${errorCode(error)}.`),
      onRecovered: () => this.logger.log('The lineage store takes records again.'),
    });
  }

  /**
   * Queues the trace of an exchange; one without a caller or without data leaves no trace.
   *
   * @throws QueueFullError when the queue is full; long before that {@link isHealthy} says no, and new exchanges must be denied.
   */
  record(exchange: Exchange): void {
    if (!exchange.isAuthenticated || exchange.lineage.nodes.length === 0) return;
    this.queue.add(recordOf(exchange, this.pseudonyms.of(exchange.principal)));
  }

  /** Every piece of data about a person, and all that was made from it. */
  downstream(tenantId: string, subjectId: string): Promise<readonly StoredNode[]> {
    return this.store.downstream(tenantId, subjectId);
  }

  /** A piece of data, and all that it was made from. */
  upstream(tenantId: string, nodeId: string): Promise<readonly StoredNode[]> {
    return this.store.upstream(tenantId, nodeId);
  }

  /** Writes what waits; after a failure the rest is left to the next attempt. */
  flush(): Promise<void> {
    return this.queue.flush();
  }

  /** Whether the last write succeeded and the queue has room. */
  isHealthy(): boolean {
    return this.queue.isHealthy;
  }

  async onApplicationShutdown(): Promise<void> {
    const left = await this.queue.close();
    if (left > 0)
      this.logger.error(`The lineage of ${left} exchanges could not be written before the shutdown.`);
  }
}
