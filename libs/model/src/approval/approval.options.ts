import { type SecretRef } from 'unseen-guardian/secrets';
import { type ApprovalStore } from './approval-store';

/** How tool calls are approved by people. */
export interface ApprovalOptions {
  /**
   * The key that signs approvals, 32 bytes or more, shared by all processes of the service.
   * @default random for each process: approvals are of use in the process that asked for them, until it ends
   */
  readonly key?: SecretRef;
  /**
   * How long an approval waits, in milliseconds.
   * @default 600000 (ten minutes)
   */
  readonly lifetimeMs?: number;
  /**
   * Where calls wait.
   * @default PostgresApprovalStore over `DatabaseModule` and `EncryptionModule`, else in memory
   */
  readonly store?: ApprovalStore;
}

/** How long an approval waits where options say nothing, in milliseconds. */
export const APPROVAL_LIFETIME_MS = 600_000;

/** No approval waits longer than a day. */
const LONGEST_MS = 86_400_000;

/**
 * Checks the options once, at boot.
 *
 * @throws Error when the lifetime is no time, or longer than a day.
 */
export function assertApprovalOptions({ lifetimeMs = APPROVAL_LIFETIME_MS }: ApprovalOptions = {}): void {
  if (Number.isFinite(lifetimeMs) && lifetimeMs > 0 && lifetimeMs <= LONGEST_MS) return;
  throw new Error('approvals.lifetimeMs must be above zero and at most a day, for example minutes(10).');
}
