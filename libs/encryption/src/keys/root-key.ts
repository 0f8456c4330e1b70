import { type Awaitable } from 'unseen-guardian/kernel';

/** The key at the top: wraps data keys and is the origin of all other keys. It may lie in a KMS. */
export abstract class RootKey {
  /** Encrypts a data key, bound to `aad`. */
  abstract wrap(dek: Buffer, aad: Buffer): Awaitable<Buffer>;
  /**
   * Opens a wrapped data key; the caller owns the buffer and wipes it.
   *
   * @throws DecryptionError when it was not wrapped by this root key with this `aad`; any other error means that the
   * root key cannot be reached.
   */
  abstract unwrap(wrapped: Buffer, aad: Buffer): Awaitable<Buffer>;
  /** Another key of 32 bytes, always the same for one label (HKDF-SHA256, RFC 5869). */
  abstract derive(label: string): Awaitable<Buffer>;
}
