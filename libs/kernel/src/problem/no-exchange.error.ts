/** Something that needs an exchange was used outside of one. */
export class NoExchangeError extends Error {
  readonly code = 'GUARDIAN_NO_EXCHANGE';
  override readonly name = 'NoExchangeError';

  constructor() {
    super(
      'There is no exchange here. Call guarded models and `prompt` from a handler marked with @AIEndpoint.',
    );
  }
}
