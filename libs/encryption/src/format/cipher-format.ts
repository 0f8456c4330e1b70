import { DecryptionError } from '../errors/decryption.error';

/** Bytes of the initialisation vector (NIST SP 800-38D §8.2.2). */
export const IV_BYTES = 12;
/** Bytes of the authentication tag; shorter ones are refused. */
export const TAG_BYTES = 16;

const MAGIC = 0xa1;
const AES_256_GCM = 1;
const KEY_ID_AT = 2;
const IV_AT = 10;
const BODY_AT = IV_AT + IV_BYTES;

/** The parts of a ciphertext: `0xA1 | algorithm | key id (8) | iv (12) | body | tag (16)`. */
export interface CipherParts {
  readonly keyId: bigint;
  readonly iv: Buffer;
  readonly body: Buffer;
  readonly tag: Buffer;
}

/** Joins the parts. */
export function encodeCipher({ keyId, iv, body, tag }: CipherParts): Buffer {
  const cipher = Buffer.alloc(BODY_AT + body.length + TAG_BYTES);
  cipher[0] = MAGIC;
  cipher[1] = AES_256_GCM;
  cipher.writeBigUInt64BE(keyId, KEY_ID_AT);
  iv.copy(cipher, IV_AT);
  body.copy(cipher, BODY_AT);
  tag.copy(cipher, BODY_AT + body.length);
  return cipher;
}

/**
 * Takes a ciphertext apart.
 *
 * @throws DecryptionError when it is not of this format.
 */
export function decodeCipher(cipher: Buffer): CipherParts {
  const known = cipher.length >= BODY_AT + TAG_BYTES && cipher[0] === MAGIC && cipher[1] === AES_256_GCM;
  if (!known) throw new DecryptionError();
  const tagAt = cipher.length - TAG_BYTES;
  return {
    keyId: cipher.readBigUInt64BE(KEY_ID_AT),
    iv: cipher.subarray(IV_AT, BODY_AT),
    body: cipher.subarray(BODY_AT, tagAt),
    tag: cipher.subarray(tagAt),
  };
}
