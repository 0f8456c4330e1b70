import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { Database, tuningOf } from 'unseen-guardian/database';
import { RootKey } from 'unseen-guardian/encryption';
import { AuditTrail, Clock, Ids, RandomIds, SystemClock, SystemTimers, Timers } from 'unseen-guardian/kernel';
import { AuditLog } from './audit-log.service';
import { AUDIT_OPTIONS, type AuditOptions } from './audit.options';
import { ACTOR_KEY_LABEL, ActorPseudonyms } from './body/actor-pseudonyms';
import { CHECKPOINT_KEY_LABEL, privateKeyOf } from './checkpoint/checkpoint-key';
import { CheckpointSigner } from './checkpoint/checkpoint-signer';
import { Checkpoints } from './checkpoint/checkpoints.service';
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

async function pseudonymsOf({ rootKey: own }: AuditOptions, bound?: RootKey): Promise<ActorPseudonyms> {
  const rootKey = own ?? bound;
  if (rootKey) return new ActorPseudonyms(await rootKey.derive(ACTOR_KEY_LABEL));
  throw new Error(
    'The audit log has no key: import EncryptionModule, or pass `AuditModule.forRoot({ rootKey })`.',
  );
}

async function checkpointsOf(
  { rootKey: own, checkpoints: options = {} }: AuditOptions,
  store: AuditStore,
  bound?: RootKey,
  timers: Timers = new SystemTimers(),
): Promise<Checkpoints | undefined> {
  if (options === false) return undefined;
  const rootKey = (own ?? bound)!; // the pseudonyms asked for it before
  const key = options.signingKey ?? privateKeyOf(await rootKey.derive(CHECKPOINT_KEY_LABEL));
  const signer = new CheckpointSigner(key, options.logName);
  return new Checkpoints({ store, signer, timers, options });
}

const optional = <Token>(token: Token): { token: Token; optional: true } => ({ token, optional: true });

/** Provides {@link AuditLog}, which is also the `AuditTrail` of the kernel; needs `DatabaseModule` and `EncryptionModule`, or a store and a key. */
@Module({
  providers: [
    { provide: AuditStore, inject: [AUDIT_OPTIONS, optional(Database)], useFactory: storeOf },
    { provide: ActorPseudonyms, inject: [AUDIT_OPTIONS, optional(RootKey)], useFactory: pseudonymsOf },
    {
      provide: Checkpoints,
      // Behind the pseudonyms, which say what is missing where there is no key.
      inject: [AUDIT_OPTIONS, AuditStore, optional(RootKey), optional(Timers), ActorPseudonyms],
      useFactory: checkpointsOf,
    },
    {
      provide: AuditLog,
      inject: [
        ...[AUDIT_OPTIONS, AuditStore, ActorPseudonyms, Checkpoints],
        ...[optional(Clock), optional(Ids), optional(Timers)],
      ],
      useFactory: (
        options: AuditOptions,
        store: AuditStore,
        pseudonyms: ActorPseudonyms,
        checkpoints: Checkpoints | undefined,
        clock: Clock = new SystemClock(),
        ids: Ids = new RandomIds(clock),
        timers: Timers = new SystemTimers(),
      ) =>
        new AuditLog({
          store,
          pseudonyms,
          clock,
          ids,
          timers,
          tuning: tuningOf(options),
          ...(checkpoints && { checkpoints }),
        }),
    },
    { provide: AuditTrail, useExisting: AuditLog },
  ],
  exports: [AuditLog, AuditTrail, AuditStore, ActorPseudonyms, Checkpoints],
})
export class AuditModule extends ConfigurableModuleClass {}
