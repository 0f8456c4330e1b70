/** Secrets that no source has; names them and says where they may be put. */
export class SecretMissingError extends Error {
  readonly code = 'GUARDIAN_SECRET_MISSING';
  override readonly name = 'SecretMissingError';

  constructor(
    /** The names of the missing secrets. */
    readonly names: readonly string[],
    places: readonly string[],
  ) {
    super(`Missing secrets: ${names.join(', ')}. Put them in one of these places: ${places.join('; ')}.`);
  }
}
