/** A value, or the promise of it. */
export type Awaitable<T> = T | Promise<T>;
