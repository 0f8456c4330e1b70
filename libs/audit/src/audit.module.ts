import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { Database, tuningOf } from 'unseen-guardian/database';
import { Encryption, RootKey } from 'unseen-guardian/encryption';
import { AuditTrail, Clock, Ids, RandomIds, SystemClock, SystemTimers, Timers } from 'unseen-guardian/kernel';
import { AuditLog, type RecoverySettings } from './audit-log.service';
import { AUDIT_OPTIONS, type AuditOptions } from './audit.options';
import { ACTOR_KEY_LABEL, ActorPseudonyms } from './body/actor-pseudonyms';
import { SubjectPseudonyms } from './body/subject-pseudonyms';
import { PostgresInstanceRegister } from './recovery/postgres-instance-register';
import { leaseOf } from './recovery/recovery.options';
import { AuditSpool, SPOOL_KEY_LABEL } from './spool/audit-spool';
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

function keyOf({ rootKey: own }: AuditOptions, bound?: RootKey): RootKey {
  const rootKey = own ?? bound;
  if (rootKey) return rootKey;
  throw new Error(
    'The audit log has no key: import EncryptionModule, or pass `AuditModule.forRoot({ rootKey })`.',
  );
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

const optional = <Token>(token: Token): { token: Token; optional: true } => ({ token, optional: true });

/** Provides {@link AuditLog}, which is also the `AuditTrail` of the kernel; needs `DatabaseModule` and `EncryptionModule`, or a store and a key. */
@Module({
  providers: [
    { provide: AuditStore, inject: [AUDIT_OPTIONS, optional(Database)], useFactory: storeOf },
    { provide: ActorPseudonyms, inject: [AUDIT_OPTIONS, optional(RootKey)], useFactory: pseudonymsOf },
    { provide: AuditSpool, inject: [AUDIT_OPTIONS, optional(RootKey)], useFactory: spoolOf },
    {
      provide: AuditLog,
      inject: [
        ...[AUDIT_OPTIONS, AuditStore, ActorPseudonyms, AuditSpool],
        ...[optional(Database), optional(Encryption), optional(Clock), optional(Ids), optional(Timers)],
      ],
      useFactory: (
        options: AuditOptions,
        store: AuditStore,
        pseudonyms: ActorPseudonyms,
        spool: AuditSpool | undefined,
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
          ...(encryption && { subjects: new SubjectPseudonyms(encryption) }),
          ...(recovery && { recovery }),
        });
      },
    },
    { provide: AuditTrail, useExisting: AuditLog },
  ],
  exports: [AuditLog, AuditTrail, AuditStore, ActorPseudonyms],
})
export class AuditModule extends ConfigurableModuleClass {}
