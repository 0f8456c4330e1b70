import { type BatchQueueTuning } from 'unseen-guardian/database';
import { type RootKey } from 'unseen-guardian/encryption';
import { type AuditSink } from './export/audit-sink';
import { type ExportCursors } from './export/export-cursors';
import { type ExportTuning } from './export/export.options';
import { type AuditStore } from './store/audit-store';

/** What `AuditModule` can be told; a full queue denies new exchanges. */
export interface AuditOptions extends BatchQueueTuning, ExportTuning {
  /** Where the log lies. @default PostgresAuditStore over the `Database` of `DatabaseModule` */
  readonly store?: AuditStore;
  /** The key from which the pseudonyms of callers are made. @default the `RootKey` of `EncryptionModule` */
  readonly rootKey?: RootKey;
  /** Where the records go outside of the database, see `docs/siem.md`. @default none */
  readonly sinks?: readonly AuditSink[];
  /** How far each sink has got. @default beside the log in Postgres; needed where `store` is given */
  readonly exportCursors?: ExportCursors;
}

/** The token of the options. */
export const AUDIT_OPTIONS = Symbol('AUDIT_OPTIONS');
