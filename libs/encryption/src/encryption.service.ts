import { type OnApplicationShutdown } from '@nestjs/common';
import { type Observable, Subject } from 'rxjs';
import { type Clock, SystemClock } from 'unseen-guardian/kernel';
import { type EncryptionLimits, keyCacheLimits } from './encryption.options';
import { DecryptionError } from './errors/decryption.error';
import { decodeCipher } from './format/cipher-format';
import { canonicalPlace, canonicalSubject, type CipherPlace } from './format/cipher-place';
import { KeyCache } from './keys/key-cache';
import { type KeyEvent } from './keys/key-event';
import { KeyRing } from './keys/key-ring';
import { type KeyOwner, type KeyStore, SUBJECT_SCOPE } from './keys/key-store';
import { type RootKey } from './keys/root-key';

/** Data that is about nobody has one key per table. */
const ownerOf = ({ tenantId, subjectId, table }: CipherPlace): KeyOwner =>
  subjectId === undefined
    ? { tenantId, subjectId: null, scope: `table:${table}` }
    : { tenantId, subjectId, scope: SUBJECT_SCOPE };

const belongsTo = (key: KeyOwner, owner: KeyOwner): boolean =>
  key.subjectId === owner.subjectId && key.scope === owner.scope;

/** Encrypts texts for a place in the database under a key of their data subject (AES-256-GCM, format v1). */
export class Encryption implements OnApplicationShutdown {
  private readonly cache: KeyCache;
  private readonly ring: KeyRing;
  private readonly events = new Subject<KeyEvent>();

  constructor(
    rootKey: RootKey,
    store: KeyStore,
    limits: EncryptionLimits = {},
    clock: Clock = new SystemClock(),
  ) {
    this.cache = new KeyCache(keyCacheLimits(limits), clock);
    this.ring = new KeyRing(rootKey, store, this.cache, (event) => this.events.next(event));
  }

  /** Tells of each data key that this process makes or destroys, when the store has taken it. */
  get keyEvents(): Observable<KeyEvent> {
    return this.events.asObservable();
  }

  /**
   * Encrypts a text; the result opens at this place only.
   *
   * @throws SubjectKeyDestroyedError when the keys of the subject were destroyed: the data must be dropped.
   * @throws RootKeyMismatchError when the stored keys belong to another root key.
   */
  async encrypt(plaintext: string, place: CipherPlace): Promise<Buffer> {
    const known = canonicalPlace(place);
    return this.ring.withPrimary(ownerOf(known), (key) => key.encrypt(plaintext, known));
  }

  /**
   * Decrypts what was encrypted for this place.
   *
   * @throws DecryptionError when it was changed, moved, or its key destroyed: one error for every reason. Other errors
   * mean that the key store or the root key cannot be reached.
   */
  async decrypt(cipher: Buffer, place: CipherPlace): Promise<string> {
    const known = canonicalPlace(place);
    const parts = decodeCipher(cipher);
    return this.ring.withKey(known.tenantId, parts.keyId, (key) => {
      if (!belongsTo(key.stored, ownerOf(known))) throw new DecryptionError();
      return key.decrypt(parts, known);
    });
  }

  /**
   * A pseudonym of a subject under its own random key: with the key destroyed, nobody can tell any more whom it names
   * (GDPR Art. 4(5)). Always the same for one subject and use.
   *
   * @throws SubjectKeyDestroyedError when the keys of the subject were destroyed.
   */
  async reference(tenantId: string, subjectId: string, use: string): Promise<string> {
    const owner = { tenantId, subjectId: canonicalSubject(subjectId), scope: SUBJECT_SCOPE };
    return this.ring.withPrimary(owner, (key) => key.reference(use));
  }

  /** Cryptographic erasure (NIST SP 800-88 §2.6): destroys all keys of a subject. Delete the rows as well. */
  async destroyKeys(tenantId: string, subjectId: string): Promise<void> {
    await this.ring.destroy(tenantId, canonicalSubject(subjectId));
  }

  /** Overwrites all keys in memory with zeros. */
  onApplicationShutdown(): void {
    this.cache.clear();
  }
}
