/** The stored keys were wrapped by another root key. */
export class RootKeyMismatchError extends Error {
  readonly code = 'GUARDIAN_ROOT_KEY_MISMATCH';
  override readonly name = 'RootKeyMismatchError';

  constructor() {
    super(
      'The root key does not open the stored data keys. It was changed or belongs to another database: restore the root key this database was written with.',
    );
  }
}
