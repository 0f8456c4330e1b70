/** Whose data a key is for. */
export interface KeyOwner {
  readonly tenantId: string;
  /** The data subject, a UUID in lower case; null when the data is about nobody. */
  readonly subjectId: string | null;
  /** What the key is for within its subject. */
  readonly scope: string;
}

/** A data key before it has an id. */
export interface NewKey extends KeyOwner {
  readonly version: number;
  /** The data key, wrapped by the root key. */
  readonly wrapped: Buffer;
  /** 16 bytes that only this data key gives, so that one ciphertext cannot open under two keys. */
  readonly commitment: Buffer;
}

/** A data key that is not destroyed. */
export interface StoredKey extends NewKey {
  readonly id: bigint;
}

/** Where wrapped data keys are kept. Destroyed keys are never found. */
export abstract class KeyStore {
  /** The key that new data of this owner is encrypted with. */
  abstract findPrimary(owner: KeyOwner): Promise<StoredKey | undefined>;
  /** A key by its id. */
  abstract findById(tenantId: string, id: bigint): Promise<StoredKey | undefined>;
  /**
   * Stores a first key and returns the primary: this one, or the one of whoever was faster. `undefined` when the owner's
   * key was destroyed.
   */
  abstract insertPrimary(key: NewKey): Promise<StoredKey | undefined>;
  /** Destroys all keys of a subject, and those that are being made; done when it cannot be undone. */
  abstract destroy(tenantId: string, subjectId: string): Promise<void>;
}

/** The scope of all data of a subject. */
export const SUBJECT_SCOPE = 'default';
