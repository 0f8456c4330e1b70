import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DecryptionError } from '../errors/decryption.error';
import { IV_BYTES, TAG_BYTES } from './cipher-format';

/** The output of AES-256-GCM. */
export interface Sealed {
  readonly iv: Buffer;
  readonly body: Buffer;
  readonly tag: Buffer;
}

const ALGORITHM = 'aes-256-gcm';
const OPTIONS = { authTagLength: TAG_BYTES };
const POOL_BYTES = IV_BYTES * 512;
let pool = Buffer.alloc(0);

/** A fresh random vector; one system call serves many. */
function freshIv(): Buffer {
  if (pool.length === 0) pool = randomBytes(POOL_BYTES);
  const iv = pool.subarray(0, IV_BYTES);
  pool = pool.subarray(IV_BYTES);
  return iv;
}

/** Encrypts under a fresh random vector. */
export function seal(key: Buffer, plaintext: Buffer, aad: Buffer): Sealed {
  const iv = freshIv();
  const cipher = createCipheriv(ALGORITHM, key, iv, OPTIONS).setAAD(aad);
  const body = cipher.update(plaintext);
  cipher.final(); // empty: GCM is a stream mode
  return { iv, body, tag: cipher.getAuthTag() };
}

/**
 * Decrypts; nothing leaves before the tag has been checked.
 *
 * @throws DecryptionError when anything was changed, the same error for everything.
 */
export function open(key: Buffer, { iv, body, tag }: Sealed, aad: Buffer): Buffer {
  const cipher = createDecipheriv(ALGORITHM, key, iv, OPTIONS).setAAD(aad).setAuthTag(tag);
  const plaintext = cipher.update(body);
  try {
    cipher.final();
  } catch {
    plaintext.fill(0);
    throw new DecryptionError();
  }
  return plaintext;
}
