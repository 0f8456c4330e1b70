import { type TenantTransaction } from 'unseen-guardian/database';
import { type EntityManager } from 'typeorm';
import { type KeyOwner, KeyStore, type NewKey, type StoredKey, SUBJECT_SCOPE } from './key-store';

const COLUMNS = 'id::text, tenant_id, subject_id::text, scope, version, wrapped, commitment';

const PRIMARY = `select ${COLUMNS} from guardian.key_dek
  where tenant_id = $1 and subject_id is not distinct from $2::uuid and scope = $3 and state = 'primary'`;

const BY_ID = `select ${COLUMNS} from guardian.key_dek
  where tenant_id = $1 and id = $2::bigint and state <> 'destroyed'`;

// Waits for whoever is inserting the same key; a destroyed one is in the way as well.
const INSERT = `insert into guardian.key_dek (tenant_id, subject_id, scope, version, wrapped, commitment)
  values ($1, $2::uuid, $3, $4, $5, $6) on conflict do nothing returning ${COLUMNS}`;

// Takes the place of a key that is not made yet, so that it cannot be made any more.
const BURY = `insert into guardian.key_dek (tenant_id, subject_id, scope, version, state, commitment, destroyed_at)
  values ($1, $2::uuid, $3, 1, 'destroyed', '', now()) on conflict do nothing`;

const DESTROY = `update guardian.key_dek set wrapped = null, state = 'destroyed', destroyed_at = now()
  where tenant_id = $1 and subject_id = $2::uuid and state <> 'destroyed'`;

const MAX_ID = 2n ** 63n - 1n;

interface Row {
  readonly id: string;
  readonly tenant_id: string;
  readonly subject_id: string | null;
  readonly scope: string;
  readonly version: number;
  readonly wrapped: Buffer;
  readonly commitment: Buffer;
}

const toKey = (row: Row): StoredKey => ({
  id: BigInt(row.id),
  tenantId: row.tenant_id,
  subjectId: row.subject_id,
  scope: row.scope,
  version: row.version,
  wrapped: row.wrapped,
  commitment: row.commitment,
});

/** Keeps wrapped data keys in `guardian.key_dek`. */
export class PostgresKeyStore extends KeyStore {
  constructor(private readonly transaction: TenantTransaction) {
    super();
  }

  findPrimary({ tenantId, subjectId, scope }: KeyOwner): Promise<StoredKey | undefined> {
    return this.transaction.run(tenantId, (manager) => one(manager, PRIMARY, [tenantId, subjectId, scope]));
  }

  async findById(tenantId: string, id: bigint): Promise<StoredKey | undefined> {
    // The id comes from a ciphertext, which may hold anything.
    if (id > MAX_ID) return undefined;
    return this.transaction.run(tenantId, (manager) => one(manager, BY_ID, [tenantId, id.toString()]));
  }

  insertPrimary(key: NewKey): Promise<StoredKey | undefined> {
    const { tenantId, subjectId, scope, version, wrapped, commitment } = key;
    return this.transaction.run(tenantId, async (manager) => {
      const values = [tenantId, subjectId, scope, version, wrapped, commitment];
      return (await one(manager, INSERT, values)) ?? one(manager, PRIMARY, [tenantId, subjectId, scope]);
    });
  }

  destroy(tenantId: string, subjectId: string): Promise<void> {
    return this.transaction.run(tenantId, async (manager) => {
      await manager.query(BURY, [tenantId, subjectId, SUBJECT_SCOPE]);
      await manager.query(DESTROY, [tenantId, subjectId]);
    });
  }
}

async function one(manager: EntityManager, sql: string, values: unknown[]): Promise<StoredKey | undefined> {
  const [row] = await manager.query<Row[]>(sql, values);
  return row && toKey(row);
}
