import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { ActorPseudonyms } from 'unseen-guardian/audit';
import { TenantTransaction, tuningOf } from 'unseen-guardian/database';
import { BlindIndex } from 'unseen-guardian/encryption';
import { Clock, Ids, LineageRecorder, RandomIds, SystemClock, optional } from 'unseen-guardian/kernel';
import { LineageLedger } from './lineage-ledger.service';
import { LINEAGE_OPTIONS, type LineageOptions } from './lineage.options';
import { LineageStore } from './store/lineage-store';
import { PostgresLineageStore } from './store/postgres-lineage-store';
import { PostgresSubjectStore } from './subjects/postgres-subject-store';
import { SubjectDirectory } from './subjects/subject-directory.service';
import { SubjectStore } from './subjects/subject-store';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<LineageOptions>({
  moduleName: 'Lineage',
  optionsInjectionToken: LINEAGE_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build();

const noStore = (option: 'store' | 'subjectStore'): Error =>
  new Error(
    `Lineage has no ${option}: import DatabaseModule, or pass \`LineageModule.forRoot({ ${option} })\`.`,
  );

function storeOf({ store }: LineageOptions, transaction?: TenantTransaction): LineageStore {
  if (store) return store;
  if (transaction) return new PostgresLineageStore(transaction);
  throw noStore('store');
}

function subjectStoreOf({ subjectStore }: LineageOptions, transaction?: TenantTransaction): SubjectStore {
  if (subjectStore) return subjectStore;
  if (transaction) return new PostgresSubjectStore(transaction);
  throw noStore('subjectStore');
}

/** Provides {@link LineageLedger}, which is also the `LineageRecorder` of the kernel, and {@link SubjectDirectory}; needs `AuditModule` and `EncryptionModule`. */
@Module({
  providers: [
    { provide: LineageStore, inject: [LINEAGE_OPTIONS, optional(TenantTransaction)], useFactory: storeOf },
    {
      provide: SubjectStore,
      inject: [LINEAGE_OPTIONS, optional(TenantTransaction)],
      useFactory: subjectStoreOf,
    },
    {
      provide: LineageLedger,
      inject: [LINEAGE_OPTIONS, LineageStore, ActorPseudonyms],
      useFactory: (options: LineageOptions, store: LineageStore, pseudonyms: ActorPseudonyms) =>
        new LineageLedger(store, pseudonyms, tuningOf(options)),
    },
    { provide: LineageRecorder, useExisting: LineageLedger },
    {
      provide: SubjectDirectory,
      inject: [SubjectStore, BlindIndex, optional(Clock), optional(Ids)],
      useFactory: (
        store: SubjectStore,
        blindIndex: BlindIndex,
        clock: Clock = new SystemClock(),
        ids: Ids = new RandomIds(clock),
      ) => new SubjectDirectory(store, blindIndex, ids),
    },
  ],
  exports: [LineageLedger, LineageRecorder, LineageStore, SubjectDirectory, SubjectStore],
})
export class LineageModule extends ConfigurableModuleClass {}
