/** The promise, or the reason of the abort when that comes first: a provider may ignore its signal. */
export function abortable<Value>(work: PromiseLike<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    const done = () => signal.removeEventListener('abort', onAbort);
    work.then(
      (value) => (done(), resolve(value)),
      (error: Error) => (done(), reject(error)),
    );
  });
}
