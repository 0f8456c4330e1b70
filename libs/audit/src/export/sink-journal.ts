import { Logger } from '@nestjs/common';
import { errorCode } from 'unseen-guardian/database';
import { type AuditSink } from './audit-sink';
import { type SinkStatus } from './sink-status';

/** Remembers what happened to a sink, and tells the operator when it changes. */
export class SinkJournal {
  private readonly logger = new Logger('AuditExporter');
  /** By chain; under the empty name what concerns no chain. */
  private readonly failures = new Map<string, string>();
  private state: 'starting' | 'standby' | 'feeding' | 'stopped' = 'starting';
  private confirmed = 0;
  private confirmedAt: number | undefined;

  constructor(private readonly sink: AuditSink) {}

  /** Whether nothing fails. */
  get isHealthy(): boolean {
    return this.failures.size === 0;
  }

  is(state: 'standby' | 'feeding' | 'stopped'): void {
    this.state = state;
    this.failures.delete('');
    // What another process now does with a chain is not this one's to tell.
    if (state === 'standby') this.failures.clear();
  }

  pageConfirmed(chain: string, records: number, at: number): void {
    this.confirmed += records;
    this.confirmedAt = at;
    const wasFailing = this.failures.delete(chain);
    if (wasFailing && this.isHealthy)
      this.logger.log(`The audit sink "${this.sink.name}" confirms records again.`);
  }

  failed(error: unknown, chain = ''): void {
    const code = errorCode(error);
    const isNews = ![...this.failures.values()].includes(code);
    this.failures.set(chain, code);
    if (isNews)
      this.logger.error(
        `The audit sink "${this.sink.name}" does not get on (${code}). Its records wait in the log.`,
      );
  }

  beganLate(records: number): void {
    this.logger.warn(
      `The audit sink "${this.sink.name}" is new to a chain whose first ${records} records are gone.`,
    );
  }

  status(): SinkStatus {
    const { sink, state, confirmed, confirmedAt } = this;
    return {
      ...{ sink: sink.name, personalData: sink.personalData, confirmed },
      state: this.isHealthy ? state : 'failing',
      reasons: [...new Set(this.failures.values())],
      ...(confirmedAt !== undefined && { confirmedAt }),
    };
  }
}
