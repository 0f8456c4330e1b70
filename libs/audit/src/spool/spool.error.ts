/** Why a spool does not do its work. */
export type SpoolFault = 'locked' | 'full' | 'disk' | 'damaged' | 'closed';

/** The spool cannot be used; the message names the remedy and holds nothing of any record. */
export class SpoolError extends Error {
  override readonly name = 'SpoolError';

  constructor(
    readonly fault: SpoolFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
