import { type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { type Clock, type Ids, type Timers } from 'unseen-guardian/kernel';
import { type AuditStore } from '../store/audit-store';
import { type AuditSink } from './audit-sink';
import { type ExportCursors } from './export-cursors';
import { type ExportSettings } from './export.options';
import { SinkPump } from './sink-pump';
import { type SinkStatus } from './sink-status';

/** What the exporter is made from. */
export interface AuditExporterInit {
  readonly sinks: readonly AuditSink[];
  readonly store: AuditStore;
  /** Needed as soon as there is a sink. */
  readonly cursors: ExportCursors | undefined;
  readonly settings: ExportSettings;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  /** From 0 to below 1; spreads the retries of many processes. @default Math.random */
  readonly random?: () => number;
}

/** Brings the records of the log to every sink: at least once, each chain in order, each sink at its own pace. */
export class AuditExporter implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pumps: readonly SinkPump[];

  /** @throws Error when two sinks have one name, and would move each other's cursors, or when there are no cursors. */
  constructor({ sinks, ids, cursors, random = Math.random, ...init }: AuditExporterInit) {
    const twice = sinks.find(({ name }, index) => sinks.findIndex((other) => other.name === name) !== index);
    if (twice) throw new Error(`Two audit sinks have the name "${twice.name}": give each its own.`);
    this.pumps = [];
    if (sinks.length === 0) return;
    if (!cursors)
      throw new Error(
        'The audit sinks have no cursors: keep the log in Postgres, or pass `AuditModule.forRoot({ exportCursors })`.',
      );
    const holder = ids.uuid();
    this.pumps = sinks.map((sink) => new SinkPump({ ...init, cursors, sink, holder, random }));
  }

  onApplicationBootstrap(): void {
    for (const pump of this.pumps) pump.start();
  }

  /** Before the pools of the database close; what is not sent by then is sent after the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.pumps.map((pump) => pump.stop()));
  }

  /** How each sink fares. */
  status(): readonly SinkStatus[] {
    return this.pumps.map((pump) => pump.status());
  }

  /** Whether no sink fails; records of one that does wait in the log. */
  isHealthy(): boolean {
    return this.pumps.every((pump) => pump.isHealthy);
  }
}
