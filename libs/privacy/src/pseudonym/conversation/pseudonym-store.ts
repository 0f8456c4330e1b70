import { type VaultEntry } from '../pseudonym-vault';

/** A conversation as it is kept. */
export interface ConversationRecord {
  readonly tenantId: string;
  /** A UUID of 128 random bits, made by the server. */
  readonly id: string;
  /** The key of its pseudonyms; goes with the conversation. */
  readonly key: string;
  /** Whose it is: a hash of the principal under `key`, so that nobody can be looked up. */
  readonly owner: Buffer;
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/** A pseudonym as it is kept. */
export interface PseudonymRecord extends VaultEntry {
  /** A hash of the stand-in under the key of the conversation: unique, and says nothing. */
  readonly name: string;
  /** Whom the exchange is about, a UUID; the value is erased with them. */
  readonly subjectId?: string;
}

/** Where the pseudonyms of conversations are kept, encrypted. */
export abstract class PseudonymStore {
  /** Keeps a new conversation. */
  abstract create(conversation: ConversationRecord): Promise<void>;
  /** A conversation; nothing when it ended or has expired at `now`, in milliseconds since the Unix epoch. */
  abstract find(tenantId: string, id: string, now: number): Promise<ConversationRecord | undefined>;
  /** The pseudonyms of a conversation; those of erased subjects are not among them. */
  abstract entries(tenantId: string, id: string): Promise<readonly VaultEntry[]>;
  /** Adds pseudonyms; durable when it answers. Nothing is added to a conversation that ended, or about an erased subject. */
  abstract add(tenantId: string, id: string, records: readonly PseudonymRecord[]): Promise<void>;
  /** Destroys the key of a conversation and deletes its pseudonyms. */
  abstract end(tenantId: string, id: string): Promise<void>;
  /** Deletes the pseudonyms that are about a subject and destroys the keys of the subject (GDPR Art. 17). */
  abstract eraseSubject(tenantId: string, subjectId: string): Promise<void>;
  /** Ends what has expired at `now`, in milliseconds since the Unix epoch, of all tenants; answers how many that were. */
  abstract purgeExpired(now: number): Promise<number>;
}
