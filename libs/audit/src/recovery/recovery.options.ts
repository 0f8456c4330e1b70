/** When a process counts as dead. */
export interface RecoveryOptions {
  /** How long without a sign of life, in milliseconds. @default 60_000 */
  readonly leaseMs?: number;
}

const DEFAULT_LEASE_MS = 60_000;
const SHORTEST_LEASE_MS = 200;

/**
 * The lease, with its default.
 *
 * @throws Error when it is not a whole number of at least 200.
 */
export function leaseOf({ leaseMs = DEFAULT_LEASE_MS }: RecoveryOptions): number {
  if (Number.isInteger(leaseMs) && leaseMs >= SHORTEST_LEASE_MS) return leaseMs;
  throw new Error(`The option "recovery.leaseMs" must be a whole number of at least ${SHORTEST_LEASE_MS}.`);
}
