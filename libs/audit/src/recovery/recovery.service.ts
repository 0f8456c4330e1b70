import { Logger } from '@nestjs/common';
import { errorCode } from 'unseen-guardian/database';
import { type Clock, type Timers } from 'unseen-guardian/kernel';
import { type AuditRecord } from '../store/audit-store';
import { type DeadInstance, type InstanceRegister } from './instance-register';
import { lostRecords } from './lost-exchanges';

/** What recovery needs of the log of its process. */
export interface RecoveringLog {
  readonly instance: string;
  /** No exchange that this process has open was recorded before this, in milliseconds since the Unix epoch. */
  openFrom(): number;
  /** Writes records that are made already; resolves when they cannot be lost. */
  appendMade(records: readonly AuditRecord[]): Promise<void>;
}

/** What recovery stands on. */
export interface RecoveryInit {
  readonly register: InstanceRegister;
  readonly log: RecoveringLog;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly leaseMs: number;
}

const BEATS_OF_LEASE = 6;

/** Shows that this process lives, and closes as lost what processes that died left open. */
export class Recovery {
  private readonly logger = new Logger('AuditRecovery');
  private callOff: (() => void) | undefined;
  private beating: Promise<void> | undefined;
  /** Signs of life in a row; with fewer than a lease of them, others may be alive and as cut off as this process was. */
  private beats = 0;
  private isOver = false;

  constructor(private readonly init: RecoveryInit) {}

  /** Shows that this process lives from now on. */
  async start(): Promise<void> {
    await this.beat();
  }

  /** Ends the lease, when everything is written. */
  async stop(): Promise<void> {
    this.isOver = true;
    this.callOff?.();
    await this.beating;
    await this.init.register.gone(this.init.log.instance).catch((error: unknown) => this.failed(error));
  }

  /** Has the exchanges of processes looked at whose records were found on the disk of this one. */
  async found(instances: ReadonlyMap<string, number>): Promise<void> {
    for (const [id, openFrom] of instances) await this.init.register.lookAgain(id, openFrom);
  }

  private beat(): Promise<void> {
    this.beating = this.beatOnce().finally(() => {
      if (this.isOver) return;
      this.callOff = this.init.timers.after(this.init.leaseMs / BEATS_OF_LEASE, () => void this.beat());
    });
    return this.beating;
  }

  private async beatOnce(): Promise<void> {
    const { register, log } = this.init;
    try {
      await register.seen(log.instance, log.openFrom());
      this.beats++;
      if (this.beats > BEATS_OF_LEASE) await this.sweep();
    } catch (error) {
      this.failed(error);
      this.beats = 0;
    }
  }

  private async sweep(): Promise<void> {
    for (const dead of await this.init.register.dead(this.init.leaseMs)) await this.close(dead);
  }

  /** Two processes may do this at once: the records have the same ids, and the log holds each once. */
  private async close(dead: DeadInstance): Promise<void> {
    const { register, log, clock } = this.init;
    const lost = lostRecords(await register.exchangesOf(dead), clock.now());
    if (lost.length > 0) {
      await log.appendMade(lost);
      this.logger.warn(`${lost.length} exchanges of a process that died are recorded as lost.`);
    }
    await register.swept(dead);
  }

  private failed(error: unknown): void {
    // Said once: whoever cannot reach the database hears it from others too.
    if (this.beats > 0 || this.isOver)
      this.logger.error(`Recovery of the audit log waits: ${errorCode(error)}.`);
  }
}
