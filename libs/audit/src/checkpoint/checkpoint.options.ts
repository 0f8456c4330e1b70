import { type KeyObject } from 'node:crypto';
import { seconds } from 'unseen-guardian/kernel';
import { type CheckpointWitness } from '../witness/checkpoint-witness';

/** How checkpoints of the audit log are made. */
export interface CheckpointOptions {
  /** The name of this log among all logs; no other may have it. @default "guardian-audit" */
  readonly logName?: string;
  /** An Ed25519 private key. @default one that is derived from the root key */
  readonly signingKey?: KeyObject;
  /** A checkpoint is made after so many milliseconds, when there are new records. @default 10000 */
  readonly everyMs?: number;
  /** And after so many new records of this process. @default 1000 */
  readonly everyRecords?: number;
  /** Where they go besides: without one, who can rewrite the database can rewrite the checkpoints with it. @default [] */
  readonly witnesses?: readonly CheckpointWitness[];
}

/** The default of `everyMs`. */
export const DEFAULT_EVERY_MS = seconds(10);
/** The default of `everyRecords`. */
export const DEFAULT_EVERY_RECORDS = 1_000;

/**
 * Checks the options, at boot.
 *
 * @throws Error that says the remedy.
 */
export function assertCheckpointOptions({
  everyMs = DEFAULT_EVERY_MS,
  everyRecords = DEFAULT_EVERY_RECORDS,
}: CheckpointOptions): void {
  if (!Number.isInteger(everyMs) || everyMs < 100)
    throw new Error(
      'AuditModule: `checkpoints.everyMs` must be whole milliseconds from 100, such as seconds(10).',
    );
  if (!Number.isInteger(everyRecords) || everyRecords < 1)
    throw new Error('AuditModule: `checkpoints.everyRecords` must be a whole number from 1.');
}
