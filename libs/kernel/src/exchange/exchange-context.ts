import { AsyncLocalStorage } from 'node:async_hooks';
import { NoExchangeError } from '../problem/no-exchange.error';
import { type Exchange } from './exchange';

// One storage for all copies of this package in a process: two copies must still agree on the current exchange.
const KEY = Symbol.for('unseen-guardian/exchange');
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Exchange> };
const storage = (shared[KEY] ??= new AsyncLocalStorage<Exchange>());

/** Runs `work` inside the exchange; everything it starts sees the same exchange. */
export const runInExchange = <Result>(exchange: Exchange, work: () => Result): Result =>
  storage.run(exchange, work);

/**
 * Runs `work` outside of any exchange: for what belongs to the service and not to the caller, such as reading a secret.
 *
 * Everything it starts is outside too: no guarded model works there, and nothing is checked or recorded.
 */
export const outsideExchange = <Result>(work: () => Result): Result =>
  storage.run(undefined as unknown as Exchange, work);

/** The exchange this code runs in, if any. */
export const findExchange = (): Exchange | undefined => storage.getStore();

/**
 * The exchange this code runs in.
 *
 * @throws NoExchangeError outside of a handler marked with `@AIEndpoint`.
 */
export function currentExchange(): Exchange {
  const exchange = storage.getStore();
  if (!exchange) throw new NoExchangeError();
  return exchange;
}
