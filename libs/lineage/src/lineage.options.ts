import { type BatchQueueTuning } from 'unseen-guardian/database';
import { type LineageStore } from './store/lineage-store';
import { type SubjectStore } from './subjects/subject-store';

/** What `LineageModule` can be told. */
export interface LineageOptions extends BatchQueueTuning {
  /** Where the ledger lies. @default PostgresLineageStore over the `TenantTransaction` of `DatabaseModule` */
  readonly store?: LineageStore;
  /** Where people are found. @default PostgresSubjectStore over the `TenantTransaction` of `DatabaseModule` */
  readonly subjectStore?: SubjectStore;
}

/** The token of the options. */
export const LINEAGE_OPTIONS = Symbol('LINEAGE_OPTIONS');
