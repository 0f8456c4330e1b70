import { type Clock } from 'unseen-guardian/kernel';
import { type DataKey } from './data-key';
import { type KeyOwner } from './key-store';

/** Limits of the keys that are open in memory. */
export interface KeyCacheLimits {
  /** How many keys are open at once. */
  readonly maxKeys: number;
  /** How long a key stays open, in milliseconds. */
  readonly ttlMs: number;
  /** How often a key is used before it is unwrapped again. */
  readonly maxUses: number;
}

interface Entry {
  readonly key: DataKey;
  readonly openedAt: number;
}

const idOf = (tenantId: string, id: bigint): string => `${tenantId}\n${id}`;
const ownerOf = ({ tenantId, subjectId, scope }: KeyOwner): string =>
  `${tenantId}\n${subjectId ?? ''}\n${scope}`;

/** The open data keys, least recently used first; a key that leaves is wiped. */
export class KeyCache {
  readonly #entries = new Map<string, Entry>();
  readonly #primaries = new Map<string, string>();

  constructor(
    private readonly limits: KeyCacheLimits,
    private readonly clock: Clock,
  ) {}

  /** How many keys are open. */
  get size(): number {
    return this.#entries.size;
  }

  /** The open primary key of an owner. */
  findPrimary(owner: KeyOwner): DataKey | undefined {
    const id = this.#primaries.get(ownerOf(owner));
    return id === undefined ? undefined : this.#touch(id);
  }

  /** An open key by its id. */
  findById(tenantId: string, id: bigint): DataKey | undefined {
    return this.#touch(idOf(tenantId, id));
  }

  /** Keeps a key; whatever was there under its id is wiped. */
  add(key: DataKey, isPrimary: boolean): void {
    const id = idOf(key.stored.tenantId, key.stored.id);
    const wasPrimary = this.#primaries.get(ownerOf(key.stored)) === id;
    this.#evict(id);
    this.#entries.set(id, { key, openedAt: this.clock.now() });
    if (isPrimary || wasPrimary) this.#primaries.set(ownerOf(key.stored), id);
    if (this.#entries.size > this.limits.maxKeys) this.#evict(this.#entries.keys().next().value!);
  }

  /** Wipes the keys of a subject. */
  evictSubject(tenantId: string, subjectId: string): void {
    for (const [id, { key }] of this.#entries)
      if (key.stored.tenantId === tenantId && key.stored.subjectId === subjectId) this.#evict(id);
  }

  /** Wipes all keys. */
  clear(): void {
    for (const id of this.#entries.keys()) this.#evict(id);
  }

  #touch(id: string): DataKey | undefined {
    const entry = this.#entries.get(id);
    if (!entry) return undefined;
    const age = this.clock.now() - entry.openedAt;
    if (age < 0 || age >= this.limits.ttlMs || entry.key.uses >= this.limits.maxUses) {
      this.#evict(id);
      return undefined;
    }
    this.#entries.delete(id);
    this.#entries.set(id, entry);
    return entry.key;
  }

  #evict(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    const owner = ownerOf(entry.key.stored);
    if (this.#primaries.get(owner) === id) this.#primaries.delete(owner);
    this.#entries.delete(id);
    entry.key.dispose();
  }
}
