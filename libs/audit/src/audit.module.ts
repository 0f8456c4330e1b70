import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { Database, tuningOf } from 'unseen-guardian/database';
import { Encryption, RootKey } from 'unseen-guardian/encryption';
import {
  AuditTrail,
  Clock,
  Ids,
  RandomIds,
  SystemClock,
  SystemTimers,
  Timers,
  optional,
} from 'unseen-guardian/kernel';
import { Secrets } from 'unseen-guardian/secrets';
import { AuditLog, type RecoverySettings } from './audit-log.service';
import { AUDIT_OPTIONS, type AuditOptions } from './audit.options';
import { OperationRecords } from './operations/operation-records.service';
import { ACTOR_KEY_LABEL, ActorPseudonyms } from './body/actor-pseudonyms';
import { SubjectPseudonyms } from './body/subject-pseudonyms';
import { PostgresInstanceRegister } from './recovery/postgres-instance-register';
import { leaseOf } from './recovery/recovery.options';
import { AuditSpool, SPOOL_KEY_LABEL } from './spool/audit-spool';
import { CHECKPOINT_KEY_LABEL, privateKeyOf } from './checkpoint/checkpoint-key';
import { CheckpointSigner } from './checkpoint/checkpoint-signer';
import { Checkpoints } from './checkpoint/checkpoints.service';
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

function keyOf({ rootKey: own }: AuditOptions, bound?: RootKey): RootKey {
  const rootKey = own ?? bound;
  if (rootKey) return rootKey;
  throw new Error(
    'The audit log has no key: import EncryptionModule, or pass `AuditModule.forRoot({ rootKey })`.',
  );
}

async function checkpointsOf(
  audit: AuditOptions,
  store: AuditStore,
  bound?: RootKey,
  timers: Timers = new SystemTimers(),
): Promise<Checkpoints | undefined> {
  const { checkpoints: options = {} } = audit;
  if (options === false) return undefined;
  const key = options.signingKey ?? privateKeyOf(await keyOf(audit, bound).derive(CHECKPOINT_KEY_LABEL));
  const signer = new CheckpointSigner(key, options.logName);
  return new Checkpoints({ store, signer, timers, options });
}

const pseudonymsOf = async (options: AuditOptions, bound?: RootKey): Promise<ActorPseudonyms> =>
  new ActorPseudonyms(await keyOf(options, bound).derive(ACTOR_KEY_LABEL));

async function spoolOf(options: AuditOptions, bound?: RootKey): Promise<AuditSpool | undefined> {
  if (!options.spool) return undefined;
  return AuditSpool.open(options.spool, await keyOf(options, bound).derive(SPOOL_KEY_LABEL));
}

/** The processes are known only where the log lies in Postgres: there is the table of their leases. */
function recoveryOf(
  store: AuditStore,
  options: AuditOptions,
  database?: Database,
): RecoverySettings | undefined {
  const leaseMs = leaseOf(options.recovery ?? {});
  if (!database || !(store instanceof PostgresAuditStore)) return undefined;
  return { register: new PostgresInstanceRegister(database), leaseMs };
}

/** Provides {@link AuditLog}, which is also the `AuditTrail` of the kernel; needs `DatabaseModule` and `EncryptionModule`, or a store and a key. */
@Module({
  providers: [
    { provide: AuditStore, inject: [AUDIT_OPTIONS, optional(Database)], useFactory: storeOf },
    { provide: ActorPseudonyms, inject: [AUDIT_OPTIONS, optional(RootKey)], useFactory: pseudonymsOf },
    { provide: AuditSpool, inject: [AUDIT_OPTIONS, optional(RootKey)], useFactory: spoolOf },
    {
      provide: Checkpoints,
      inject: [AUDIT_OPTIONS, AuditStore, optional(RootKey), optional(Timers)],
      useFactory: checkpointsOf,
    },
    {
      provide: AuditLog,
      inject: [
        ...[AUDIT_OPTIONS, AuditStore, ActorPseudonyms, AuditSpool, Checkpoints],
        ...[optional(Database), optional(Encryption), optional(Clock), optional(Ids), optional(Timers)],
      ],
      useFactory: (
        options: AuditOptions,
        store: AuditStore,
        pseudonyms: ActorPseudonyms,
        spool: AuditSpool | undefined,
        checkpoints: Checkpoints | undefined,
        database: Database | undefined,
        encryption: Encryption | undefined,
        clock: Clock = new SystemClock(),
        ids: Ids = new RandomIds(clock),
        timers: Timers = new SystemTimers(),
      ) => {
        const parts = { store, pseudonyms, clock, ids, timers, tuning: tuningOf(options) };
        const recovery = recoveryOf(store, options, database);
        return new AuditLog({
          ...parts,
          ...(spool && { spool }),
          ...(checkpoints && { checkpoints }),
          ...(encryption && { subjects: new SubjectPseudonyms(encryption) }),
          ...(recovery && { recovery }),
        });
      },
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
    {
      provide: OperationRecords,
      inject: [AuditLog, optional(Secrets), optional(Encryption), optional(Timers)],
      useFactory: (
        trail: AuditLog,
        secrets?: Secrets,
        encryption?: Encryption,
        timers: Timers = new SystemTimers(),
      ) =>
        new OperationRecords({
          trail,
          timers,
          ...(secrets && { secrets }),
          ...(encryption && { encryption }),
        }),
    },
  ],
  exports: [AuditLog, AuditTrail, AuditExporter, AuditStore, ActorPseudonyms, Checkpoints],
})
export class AuditModule extends ConfigurableModuleClass {}
