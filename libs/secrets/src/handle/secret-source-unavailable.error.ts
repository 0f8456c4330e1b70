/**
 * A source cannot be reached at the moment: a value that was fetched before may be used for a while longer.
 *
 * A source throws it for outages alone (time-outs, sealed, throttled), never for an answer such as "denied" or "deleted".
 */
export class SecretSourceUnavailableError extends Error {
  readonly code = 'GUARDIAN_SECRET_SOURCE_UNAVAILABLE';
  override readonly name = 'SecretSourceUnavailableError';

  /** @param source The name of the source. @param why Which outage, and what an operator does about it. */
  constructor(source: string, why: string, options?: ErrorOptions) {
    super(`The secret source "${source}" cannot be reached: ${why}`, options);
  }
}
