import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type StoredApiKey } from './api-key';

/** What is stored of a secret. */
export type SaltedHash = Pick<StoredApiKey, 'salt' | 'hash'>;

// scrypt and its kind make guessing dear where people choose secrets. 256 random bits are guessed by nobody, and a hash
// that takes long would let anybody keep the service busy.
const digest = (salt: Buffer, secret: Buffer): Buffer => createHmac('sha256', salt).update(secret).digest();

/** HMAC-SHA256 of a secret under a fresh salt of 16 bytes. */
export function saltedHash(secret: Buffer): SaltedHash {
  const salt = randomBytes(16);
  return { salt, hash: digest(salt, secret) };
}

/** Of no secret: it is compared where there is no key, so that this takes as long. */
const NOBODY: SaltedHash = saltedHash(randomBytes(32));

/** Whether the secret is that of a key, in constant time; false where there is no key. */
export function isSecretOf(secret: Buffer, known: SaltedHash | undefined): boolean {
  const { salt, hash } = known ?? NOBODY;
  const isSame = timingSafeEqual(digest(salt, secret), hash);
  return isSame && known !== undefined;
}
