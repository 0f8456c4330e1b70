import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { Database, tuningOf } from 'unseen-guardian/database';
import { RootKey } from 'unseen-guardian/encryption';
import { AuditTrail, Clock, Ids, RandomIds, SystemClock, SystemTimers, Timers } from 'unseen-guardian/kernel';
import { AuditLog } from './audit-log.service';
import { AUDIT_OPTIONS, type AuditOptions } from './audit.options';
import { ACTOR_KEY_LABEL, ActorPseudonyms } from './body/actor-pseudonyms';
import { AuditExporter } from './export/audit-exporter.service';
import { ExportCursors } from './export/export-cursors';
import { exportSettings } from './export/export.options';
import { PostgresExportCursors } from './export/postgres-export-cursors';
import { AuditStore } from './store/audit-store';
import { PostgresAuditStore } from './store/postgres-audit-store';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<AuditOptions>({
  moduleName: 'Audit',
  optionsInjectionToken: AUDIT_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build();

function storeOf({ store }: AuditOptions, database?: Database): AuditStore {
  if (store) return store;
  if (database) return new PostgresAuditStore(database);
  throw new Error(
    'The audit log has no store: import DatabaseModule, or pass `AuditModule.forRoot({ store })`.',
  );
}

// The cursors stand beside the chains that they point into.
const cursorsOf = ({ store, exportCursors }: AuditOptions, database?: Database): ExportCursors | undefined =>
  exportCursors ?? (database && !store ? new PostgresExportCursors(database) : undefined);

async function pseudonymsOf({ rootKey: own }: AuditOptions, bound?: RootKey): Promise<ActorPseudonyms> {
  const rootKey = own ?? bound;
  if (rootKey) return new ActorPseudonyms(await rootKey.derive(ACTOR_KEY_LABEL));
  throw new Error(
    'The audit log has no key: import EncryptionModule, or pass `AuditModule.forRoot({ rootKey })`.',
  );
}

const optional = <Token>(token: Token): { token: Token; optional: true } => ({ token, optional: true });

/** Provides {@link AuditLog}, which is also the `AuditTrail` of the kernel; needs `DatabaseModule` and `EncryptionModule`, or a store and a key. */
@Module({
  providers: [
    { provide: AuditStore, inject: [AUDIT_OPTIONS, optional(Database)], useFactory: storeOf },
    { provide: ActorPseudonyms, inject: [AUDIT_OPTIONS, optional(RootKey)], useFactory: pseudonymsOf },
    {
      provide: AuditLog,
      inject: [AUDIT_OPTIONS, AuditStore, ActorPseudonyms, optional(Clock), optional(Ids), optional(Timers)],
      useFactory: (
        options: AuditOptions,
        store: AuditStore,
        pseudonyms: ActorPseudonyms,
        clock: Clock = new SystemClock(),
        ids: Ids = new RandomIds(clock),
        timers: Timers = new SystemTimers(),
      ) => new AuditLog({ store, pseudonyms, clock, ids, timers, tuning: tuningOf(options) }),
    },
    {
      provide: AuditExporter,
      inject: [
        AUDIT_OPTIONS,
        AuditStore,
        optional(Database),
        optional(Clock),
        optional(Ids),
        optional(Timers),
      ],
      useFactory: (
        options: AuditOptions,
        store: AuditStore,
        database?: Database,
        clock: Clock = new SystemClock(),
        ids: Ids = new RandomIds(clock),
        timers: Timers = new SystemTimers(),
      ) => {
        const cursors = cursorsOf(options, database);
        const settings = exportSettings(options);
        return new AuditExporter({
          sinks: options.sinks ?? [],
          store,
          cursors,
          settings,
          clock,
          ids,
          timers,
        });
      },
    },
    { provide: AuditTrail, useExisting: AuditLog },
  ],
  exports: [AuditLog, AuditTrail, AuditExporter, AuditStore, ActorPseudonyms],
})
export class AuditModule extends ConfigurableModuleClass {}
