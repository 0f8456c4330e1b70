import { type KeyOwner, KeyStore, type NewKey, type StoredKey } from 'unseen-guardian/encryption';
import { developmentOnly } from '../development-only';

type Row = StoredKey & { isDestroyed: boolean };

const isOwner = (row: KeyOwner, owner: KeyOwner): boolean =>
  row.tenantId === owner.tenantId && row.subjectId === owner.subjectId && row.scope === owner.scope;

/** A key store in memory, with the guarantees of the Postgres one; for tests. */
export class MemoryKeyStore extends KeyStore {
  private readonly rows: Row[] = [];
  private readonly destroyedSubjects = new Set<string>();

  /** @throws Error under `NODE_ENV=production`. */
  constructor() {
    super();
    developmentOnly('MemoryKeyStore');
  }

  async findPrimary(owner: KeyOwner): Promise<StoredKey | undefined> {
    return this.primary(owner);
  }

  async findById(tenantId: string, id: bigint): Promise<StoredKey | undefined> {
    return this.rows.find((row) => !row.isDestroyed && row.tenantId === tenantId && row.id === id);
  }

  async insertPrimary(key: NewKey): Promise<StoredKey | undefined> {
    const known = this.primary(key);
    if (known) return known;
    if (key.subjectId !== null && this.destroyedSubjects.has(`${key.tenantId}\n${key.subjectId}`))
      return undefined;
    const row = { ...key, id: BigInt(this.rows.length + 1), isDestroyed: false };
    this.rows.push(row);
    return row;
  }

  async destroy(tenantId: string, subjectId: string): Promise<void> {
    this.destroyedSubjects.add(`${tenantId}\n${subjectId}`);
    for (const row of this.rows)
      if (row.tenantId === tenantId && row.subjectId === subjectId) row.isDestroyed = true;
  }

  private primary(owner: KeyOwner): StoredKey | undefined {
    return this.rows.find((row) => !row.isDestroyed && isOwner(row, owner));
  }
}
