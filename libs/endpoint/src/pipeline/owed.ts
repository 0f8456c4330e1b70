import { ControlNotRunException, type ControlStep, type Exchange } from 'unseen-guardian/kernel';

/**
 * Refuses to go on when a control that is owed left no verdict; what is missing is recorded as `not_run`.
 *
 * @throws ControlNotRunException naming the first control that is missing.
 */
export function assertRan(exchange: Exchange, owed: readonly ControlStep[], callId?: string): void {
  const missing = exchange.ledger.close(owed, callId)[0];
  if (missing) throw new ControlNotRunException(missing.name);
}
