import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { errorCode } from 'unseen-guardian/database';
import { type Timers } from 'unseen-guardian/kernel';
import { type AuditStore, type ChainHead, type StoredCheckpoint } from '../store/audit-store';
import { CompactRange } from '../tree/compact-range';
import { Witnesses } from '../witness/witnesses';
import {
  assertCheckpointOptions,
  type CheckpointOptions,
  DEFAULT_EVERY_MS,
  DEFAULT_EVERY_RECORDS,
} from './checkpoint.options';
import { type CheckpointSigner } from './checkpoint-signer';

/** What checkpoints are made with. */
export interface CheckpointsInit {
  readonly store: AuditStore;
  readonly signer: CheckpointSigner;
  readonly timers: Timers;
  readonly options: CheckpointOptions;
}

/** Makes checkpoints of every chain that has grown, keeps them beside it, and brings them to the witnesses. */
export class Checkpoints implements OnApplicationBootstrap {
  private readonly logger = new Logger(Checkpoints.name);
  private readonly witnesses: Witnesses;
  private readonly everyMs: number;
  private readonly everyRecords: number;
  private readonly sizes = new Map<string, number>();
  private unmarked = 0;
  private running: Promise<void> | undefined;
  private callOff: (() => void) | undefined;

  /** @throws Error when an option does not hold. */
  constructor(private readonly init: CheckpointsInit) {
    const { options } = init;
    assertCheckpointOptions(options);
    this.witnesses = new Witnesses(options.witnesses ?? []);
    this.everyMs = options.everyMs ?? DEFAULT_EVERY_MS;
    this.everyRecords = options.everyRecords ?? DEFAULT_EVERY_RECORDS;
  }

  /** Checks checkpoints of this log. */
  get signer(): CheckpointSigner {
    return this.init.signer;
  }

  /** The names of witnesses that do not take checkpoints now; for health checks. */
  get failingWitnesses(): readonly string[] {
    return this.witnesses.failing;
  }

  onApplicationBootstrap(): void {
    if (!this.init.options.witnesses?.length && process.env.NODE_ENV === 'production')
      this.logger.warn(
        'Checkpoints of the audit log lie in its own database only. Name a witness: `audit: { checkpoints: { witnesses } }`.',
      );
    this.later();
  }

  /** Counts records that were written. */
  written(count: number): void {
    this.unmarked += count;
    if (this.unmarked >= this.everyRecords) void this.run();
  }

  /** Makes the checkpoints that are due; a failure is told, and tried again with the next ones. */
  run(): Promise<void> {
    return (this.running ??= this.make().finally(() => (this.running = undefined)));
  }

  /** Marks the end of what this process wrote. */
  async close(): Promise<void> {
    this.callOff?.();
    await this.run();
  }

  private later(): void {
    this.callOff = this.init.timers.after(this.everyMs, () => void this.run().then(() => this.later()));
  }

  private async make(): Promise<void> {
    this.unmarked = 0;
    const toBring: StoredCheckpoint[] = [];
    try {
      if (this.sizes.size === 0) await this.recall(toBring);
      await this.mark(toBring);
    } catch (error) {
      this.logger.error(
        `No checkpoint of the audit log could be made: ${errorCode(error)}. It is tried again.`,
      );
    }
    await this.witnesses.publish(toBring);
  }

  /** Of the checkpoints before the start, nobody knows whether they were brought. */
  private async recall(toBring: StoredCheckpoint[]): Promise<void> {
    toBring.push(...(await this.init.store.lastCheckpoints()));
    for (const { tenantId, size } of toBring) this.sizes.set(tenantId, size);
  }

  private async mark(toBring: StoredCheckpoint[]): Promise<void> {
    for (const head of await this.init.store.heads()) {
      if (head.size <= (this.sizes.get(head.tenantId) ?? 0)) continue;
      const checkpoint = this.sign(head);
      // Another process may have been faster, and brings its own.
      if (checkpoint && (await this.init.store.addCheckpoint(checkpoint))) toBring.push(checkpoint);
      this.sizes.set(head.tenantId, head.size);
    }
  }

  private sign({ tenantId, size, subtrees }: ChainHead): StoredCheckpoint | undefined {
    // A chain that is older than the tree gets one with its next record.
    const root = CompactRange.fromBytes(size, subtrees)?.root();
    return root && { tenantId, size, note: this.init.signer.sign(tenantId, { size, root }) };
  }
}
