/**
 * The work's result, unless the time is over or the signal fires first: a model in the process may heed neither.
 *
 * @param limit milliseconds
 * @throws the signal's reason, or a `TimeoutError`
 */
export function within<Result>(
  limit: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  // Not AbortSignal.any and AbortSignal.timeout: Node 20 may collect what nothing but a listener waits for.
  const either = new AbortController();
  const stop = (): void => either.abort(signal?.reason);
  const timer = setTimeout(() => either.abort(new DOMException('It took too long.', 'TimeoutError')), limit);
  signal?.addEventListener('abort', stop, { once: true });
  const result = new Promise<Result>((resolve, reject) => {
    either.signal.addEventListener('abort', () => reject(either.signal.reason as Error), { once: true });
    if (signal?.aborted) return stop();
    work(either.signal).then(resolve, reject);
  });
  return result.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  });
}
