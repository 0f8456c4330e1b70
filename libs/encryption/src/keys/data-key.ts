import { timingSafeEqual } from 'node:crypto';
import { inspect } from 'node:util';
import { DecryptionError } from '../errors/decryption.error';
import { open, seal } from '../format/aes-gcm';
import { type CipherParts, encodeCipher } from '../format/cipher-format';
import { aadOf, type CipherPlace } from '../format/cipher-place';
import { deriveKey } from './derive-key';
import { type StoredKey } from './key-store';

const COMMITMENT_BYTES = 16;
const REFERENCE_BYTES = 16;

/** What is stored beside a data key, to tell that key from every other. */
export const commitmentOf = (dek: Buffer): Buffer => deriveKey(dek, 'guard/v1/commit', COMMITMENT_BYTES);

/** A data key that is open for use; shows its bytes to nobody. */
export class DataKey {
  readonly #key: Buffer;
  #uses = 0;
  #isDisposed = false;

  /** @throws DecryptionError when `dek` is not the key that was committed to. */
  constructor(
    readonly stored: StoredKey,
    dek: Buffer,
  ) {
    const commitment = commitmentOf(dek);
    if (stored.commitment.length !== COMMITMENT_BYTES || !timingSafeEqual(commitment, stored.commitment))
      throw new DecryptionError();
    this.#key = deriveKey(dek, 'guard/v1/enc');
  }

  /** How often it was used. */
  get uses(): number {
    return this.#uses;
  }

  /** Whether its bytes were wiped. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Encrypts a text for one place. */
  encrypt(plaintext: string, place: CipherPlace): Buffer {
    const keyId = this.stored.id;
    return encodeCipher({
      keyId,
      ...seal(this.#live(), Buffer.from(plaintext, 'utf8'), aadOf(place, keyId)),
    });
  }

  /** @throws DecryptionError when the ciphertext was changed or belongs to another place. */
  decrypt(parts: CipherParts, place: CipherPlace): string {
    return open(this.#live(), parts, aadOf(place, parts.keyId)).toString('utf8');
  }

  /** A name of its owner for one use, hex: who has not the key cannot tell whom it names (HKDF-SHA256). */
  reference(use: string): string {
    return deriveKey(this.#live(), `guard/v1/reference/${use}`, REFERENCE_BYTES).toString('hex');
  }

  /** Overwrites the key with zeros. */
  dispose(): void {
    this.#key.fill(0);
    this.#isDisposed = true;
  }

  /** `[data key]`. */
  [inspect.custom](): string {
    return '[data key]';
  }

  #live(): Buffer {
    // A wiped key is all zeros, and anyone could decrypt what it encrypts.
    if (this.#isDisposed) throw new Error('The data key was wiped.');
    this.#uses += 1;
    return this.#key;
  }
}
