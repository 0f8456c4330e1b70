import { AsyncLocalStorage } from 'node:async_hooks';

/** Whom code may reach while it sends something on behalf of an exchange; a `Recipient` is one. */
export interface EgressScope {
  /** Host names, exact or `*.example.com`. */
  readonly hosts: readonly string[];
  /** Whether these hosts may have addresses of a private network. */
  readonly privateNetwork: boolean;
}

// One storage for all copies of this package in a process, as for the exchange itself.
const KEY = Symbol.for('unseen-guardian/egress-scope');
const shared = globalThis as { [KEY]?: AsyncLocalStorage<EgressScope> };
const storage = (shared[KEY] ??= new AsyncLocalStorage<EgressScope>());

/**
 * Runs `work`, which may reach these hosts from inside an exchange, and everything it starts.
 *
 * For the guarded model and for libs that send text to a service of their own; a handler has no use for it.
 */
export const runInEgressScope = <Result>(scope: EgressScope, work: () => Result): Result =>
  storage.run(scope, work);

/** Whom this code may reach, where it sends on behalf of an exchange. */
export const findEgressScope = (): EgressScope | undefined => storage.getStore();
