import { type Database, SYSTEM_TENANT, TenantTransaction } from 'unseen-guardian/database';
import { type ApiKey, type StoredApiKey } from '../api-key';
import { ApiKeyStore } from './api-key-store';

interface Row {
  readonly id: string;
  readonly holder_tenant: string;
  readonly client: string;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  readonly created_at: string;
  readonly expires_at: string;
  readonly used_at: string | null;
  readonly revoked_at: string | null;
}
interface StoredRow extends Row {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const TOLD = 'id, holder_tenant, client, scopes, roles, created_at, expires_at, used_at, revoked_at';
const ADD = `insert into guardian.api_key
  (tenant_id, id, holder_tenant, client, scopes, roles, created_at, expires_at, salt, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const FIND = `select ${TOLD}, salt, hash from guardian.api_key where tenant_id = $1 and id = $2`;
const LIST = `select ${TOLD} from guardian.api_key where tenant_id = $1 and holder_tenant = coalesce($2, holder_tenant)
  order by created_at, id`;
const USED = `update guardian.api_key set used_at = $3 where tenant_id = $1 and id = $2 and coalesce(used_at, 0) < $3`;
const REVOKE = `with revoked as (
    update guardian.api_key set revoked_at = coalesce(revoked_at, $3) where tenant_id = $1 and id = $2 returning id
  ) select id from revoked`;

const toKey = (row: Row): ApiKey => ({
  id: row.id,
  tenantId: row.holder_tenant,
  ...{ client: row.client, scopes: row.scopes, roles: row.roles },
  createdAt: Number(row.created_at),
  expiresAt: Number(row.expires_at),
  ...(row.used_at !== null && { usedAt: Number(row.used_at) }),
  ...(row.revoked_at !== null && { revokedAt: Number(row.revoked_at) }),
});

/** Static keys in Postgres: the same for all processes. */
export class PostgresApiKeyStore extends ApiKeyStore {
  private readonly transactions: TenantTransaction;

  constructor(database: Database) {
    super();
    this.transactions = new TenantTransaction(database);
  }

  async add({ id, tenantId, client, scopes, roles, createdAt, expiresAt, salt, hash }: StoredApiKey) {
    await this.query(ADD, [id, tenantId, client, scopes, roles, createdAt, expiresAt, salt, hash]);
  }

  async find(id: string): Promise<StoredApiKey | undefined> {
    const [row] = await this.query<StoredRow>(FIND, [id]);
    return row && { ...toKey(row), salt: row.salt, hash: row.hash };
  }

  async list(tenantId?: string): Promise<readonly ApiKey[]> {
    return (await this.query<Row>(LIST, [tenantId ?? null])).map(toKey);
  }

  async used(id: string, at: number): Promise<void> {
    await this.query(USED, [id, at]);
  }

  async revoke(id: string, at: number): Promise<boolean> {
    return (await this.query(REVOKE, [id, at])).length > 0;
  }

  private query<Found>(sql: string, parameters: unknown[]): Promise<Found[]> {
    return this.transactions.run(SYSTEM_TENANT, (manager) =>
      manager.query<Found[]>(sql, [SYSTEM_TENANT, ...parameters]),
    );
  }
}
