/** A ciphertext does not open here. The message and fields are the same for every reason: an attacker learns nothing. */
export class DecryptionError extends Error {
  readonly code = 'GUARDIAN_DECRYPTION_FAILED';
  override readonly name = 'DecryptionError';

  constructor() {
    super('The value cannot be decrypted.');
  }
}
