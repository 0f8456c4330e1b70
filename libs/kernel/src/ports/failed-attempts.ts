/** Counts credentials that did not hold by the network they came from, and slows their refusals down. */
export abstract class FailedAttempts {
  /**
   * Counts one, and resolves when its refusal may leave.
   *
   * @param network what `networkOf` makes of the caller's address
   * @param signal fires when the caller is gone: nobody waits for it then
   * @throws TooManyRequestsException when too many refusals wait already; Error when it cannot be counted.
   */
  abstract failed(network: string, signal?: AbortSignal): Promise<void>;
}
