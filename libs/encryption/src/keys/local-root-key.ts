import { DecryptionError } from '../errors/decryption.error';
import { open, seal } from '../format/aes-gcm';
import { IV_BYTES, TAG_BYTES } from '../format/cipher-format';
import { deriveKey } from './derive-key';
import { RootKey } from './root-key';

const KEY_BYTES = 32;
const VERSION = 1;
const BODY_AT = 1 + IV_BYTES;
const REMEDY = 'It must be 32 random bytes, in base64: openssl rand -base64 32';

/** A root key in memory: 32 bytes from a secret. */
export class LocalRootKey extends RootKey {
  readonly #origin: Buffer;
  readonly #wrapping: Buffer;

  /** @throws Error when the key is not 32 bytes long. */
  constructor(key: Buffer) {
    super();
    if (key.length !== KEY_BYTES) throw new Error(`The root key has ${key.length} bytes. ${REMEDY}`);
    this.#origin = Buffer.from(key);
    this.#wrapping = deriveKey(key, 'guard/v1/wrap');
  }

  /**
   * Reads the text form of a root key.
   *
   * @throws Error when it is not the base64 of 32 bytes.
   */
  static fromBase64(text: string): LocalRootKey {
    const key = Buffer.from(text.trim(), 'base64');
    try {
      if (key.toString('base64') !== text.trim()) throw new Error(`The root key is not base64. ${REMEDY}`);
      return new LocalRootKey(key);
    } finally {
      key.fill(0);
    }
  }

  wrap(dek: Buffer, aad: Buffer): Buffer {
    const { iv, body, tag } = seal(this.#wrapping, dek, aad);
    return Buffer.concat([Buffer.of(VERSION), iv, body, tag]);
  }

  unwrap(wrapped: Buffer, aad: Buffer): Buffer {
    if (wrapped.length < BODY_AT + TAG_BYTES || wrapped[0] !== VERSION) throw new DecryptionError();
    const tagAt = wrapped.length - TAG_BYTES;
    const sealed = {
      iv: wrapped.subarray(1, BODY_AT),
      body: wrapped.subarray(BODY_AT, tagAt),
      tag: wrapped.subarray(tagAt),
    };
    return open(this.#wrapping, sealed, aad);
  }

  derive(label: string): Buffer {
    return deriveKey(this.#origin, `guard/v1/derive/${label}`);
  }
}
