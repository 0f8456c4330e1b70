import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<number>();

/** How many tools this code runs inside of. */
export const toolDepth = (): number => storage.getStore() ?? 0;

/** Runs the work of a tool; everything it starts knows how deep it is. */
export const runAtDepth = <Result>(depth: number, work: () => Result): Result => storage.run(depth, work);
