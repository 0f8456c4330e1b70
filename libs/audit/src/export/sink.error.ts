/** A sink did not confirm a page; the code says why, and no word of the receiver does. */
export class SinkError extends Error {
  override readonly name = 'SinkError';

  constructor(
    /** A stable word for health checks and logs: `status.503`, `timeout`. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
