/** A value, or the promise of it. */
export type Awaitable<T> = T | Promise<T>;

/** Whether a value is still to come; a promise of another realm or library counts too. */
export const isPending = <T>(value: Awaitable<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Goes on with a value as soon as it is there: at once when it is no promise, which is cheaper than `await`. */
export const after = <T, Result>(
  value: Awaitable<T>,
  work: (value: T) => Awaitable<Result>,
): Awaitable<Result> => (isPending(value) ? value.then(work) : work(value));

/** Does the work for one item after the other; answers, or throws, at once when all of the work does. */
export function inTurn<Item>(
  items: readonly Item[],
  work: (item: Item) => Awaitable<unknown>,
  first = 0,
): Awaitable<void> {
  for (let index = first; index < items.length; index++) {
    const running = work(items[index]!);
    if (isPending(running)) return running.then(() => inTurn(items, work, index + 1));
  }
}
