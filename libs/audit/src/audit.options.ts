import { type BatchQueueTuning } from 'unseen-guardian/database';
import { type RootKey } from 'unseen-guardian/encryption';
import { type CheckpointOptions } from './checkpoint/checkpoint.options';
import { type RecoveryOptions } from './recovery/recovery.options';
import { type SpoolOptions } from './spool/spool.options';
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
  /** Signed marks of what was written; false: none are made. @default every 10 s or 1,000 records, signed by a key of the root key */
  readonly checkpoints?: CheckpointOptions | false;
  /** A local directory that takes the records while the store does not. @default none: whoever waits is then denied */
  readonly spool?: SpoolOptions;
  /** When a process counts as dead, and what it left open as lost. @default after 60 s; only over the store of Postgres */
  readonly recovery?: RecoveryOptions;
  /** Where the records go outside of the database, see `docs/siem.md`. @default none */
  readonly sinks?: readonly AuditSink[];
  /** How far each sink has got. @default beside the log in Postgres; needed where `store` is given */
  readonly exportCursors?: ExportCursors;
}

/** The token of the options. */
export const AUDIT_OPTIONS = Symbol('AUDIT_OPTIONS');
