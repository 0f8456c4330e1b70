import { randomBytes } from 'node:crypto';
import { DecryptionError } from '../errors/decryption.error';
import { RootKeyMismatchError } from '../errors/root-key-mismatch.error';
import { SubjectKeyDestroyedError } from '../errors/subject-key-destroyed.error';
import { lengthPrefixed } from '../format/length-prefixed';
import { commitmentOf, DataKey } from './data-key';
import { type KeyCache } from './key-cache';
import { type KeyEvent } from './key-event';
import { type KeyOwner, type KeyStore, type NewKey, type StoredKey } from './key-store';
import { type RootKey } from './root-key';

const DEK_BYTES = 32;
const FIRST_VERSION = 1;

const wrapAad = ({ tenantId, subjectId, scope, version }: KeyOwner & { readonly version: number }): Buffer =>
  lengthPrefixed(['v1', tenantId, subjectId ?? '', scope, String(version)]);

/** Opens data keys and makes the first one of an owner. */
export class KeyRing {
  readonly #pending = new Map<string, Promise<DataKey>>();
  #destructions = 0;

  constructor(
    private readonly rootKey: RootKey,
    private readonly store: KeyStore,
    private readonly cache: KeyCache,
    private readonly onEvent: (event: KeyEvent) => void = () => undefined,
  ) {}

  /**
   * Calls `work`, which must not keep the key, with the primary key of an owner.
   *
   * @throws SubjectKeyDestroyedError when it was destroyed.
   * @throws RootKeyMismatchError when the root key is not the one that wrapped it.
   */
  async withPrimary<T>(owner: KeyOwner, work: (key: DataKey) => T): Promise<T> {
    const open = this.cache.findPrimary(owner);
    if (open) return work(open);
    const slot = `primary\n${owner.tenantId}\n${owner.subjectId ?? ''}\n${owner.scope}`;
    const key = await this.#once(slot, () => this.#openPrimary(owner));
    // Someone may have pushed it out of the cache, which wipes it, since it was opened.
    return key.isDisposed ? this.withPrimary(owner, work) : work(key);
  }

  /**
   * Calls `work`, which must not keep the key, with the key of that id.
   *
   * @throws DecryptionError when there is none, when it was destroyed, or when the root key does not open it.
   */
  async withKey<T>(tenantId: string, id: bigint, work: (key: DataKey) => T): Promise<T> {
    const open = this.cache.findById(tenantId, id);
    if (open) return work(open);
    const key = await this.#once(`id\n${tenantId}\n${id}`, () => this.#openById(tenantId, id));
    return key.isDisposed ? this.withKey(tenantId, id, work) : work(key);
  }

  /** Destroys all keys of a subject, in the store and in this process. */
  async destroy(tenantId: string, subjectId: string): Promise<void> {
    try {
      await this.store.destroy(tenantId, subjectId);
      this.onEvent({ kind: 'destroyed', tenantId, subjectId });
    } finally {
      // Also after an error: the answer may be lost and the keys destroyed all the same.
      this.#destructions += 1;
      this.cache.evictSubject(tenantId, subjectId);
    }
  }

  async #openPrimary(owner: KeyOwner): Promise<DataKey> {
    const seen = this.#destructions;
    const stored = (await this.store.findPrimary(owner)) ?? (await this.#create(owner));
    if (!stored) throw new SubjectKeyDestroyedError();
    const key = await this.#unwrap(stored).catch((error: unknown) => {
      throw error instanceof DecryptionError ? new RootKeyMismatchError() : error;
    });
    return this.#keep(key, seen, true) ?? this.#openPrimary(owner);
  }

  async #openById(tenantId: string, id: bigint): Promise<DataKey> {
    const seen = this.#destructions;
    const stored = await this.store.findById(tenantId, id);
    if (!stored) throw new DecryptionError();
    return this.#keep(await this.#unwrap(stored), seen, false) ?? this.#openById(tenantId, id);
  }

  /** Caches a key, unless keys were destroyed while it was being opened: then the store must be asked again. */
  #keep(key: DataKey, seen: number, isPrimary: boolean): DataKey | undefined {
    if (seen === this.#destructions) {
      this.cache.add(key, isPrimary);
      return key;
    }
    key.dispose();
    return undefined;
  }

  async #create(owner: KeyOwner): Promise<StoredKey | undefined> {
    const dek = randomBytes(DEK_BYTES);
    try {
      const named = { ...owner, version: FIRST_VERSION };
      const wrapped = await this.rootKey.wrap(dek, wrapAad(named));
      const key: NewKey = { ...named, wrapped, commitment: commitmentOf(dek) };
      const stored = await this.store.insertPrimary(key);
      // Another process may have been faster; then this is its key, and its event.
      if (stored?.commitment.equals(key.commitment)) this.onEvent({ kind: 'created', key: stored });
      return stored;
    } finally {
      dek.fill(0);
    }
  }

  async #unwrap(stored: StoredKey): Promise<DataKey> {
    const dek = await this.rootKey.unwrap(stored.wrapped, wrapAad(stored));
    try {
      return new DataKey(stored, dek);
    } finally {
      dek.fill(0);
    }
  }

  /** Many exchanges may want one key at once: it is opened once. */
  #once(slot: string, open: () => Promise<DataKey>): Promise<DataKey> {
    const running = this.#pending.get(slot);
    if (running) return running;
    const started = open().finally(() => this.#pending.delete(slot));
    this.#pending.set(slot, started);
    return started;
  }
}
