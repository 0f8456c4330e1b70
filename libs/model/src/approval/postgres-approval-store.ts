import { type TenantTransaction } from 'unseen-guardian/database';
import { type CipherPlace, type Encryption } from 'unseen-guardian/encryption';
import { type StoredApproval } from './approval';
import { ApprovalStore } from './approval-store';

const SAVE = `insert into guardian.approval (tenant_id, id, tool, input, expires_at)
  values ($1, $2, $3, $4, to_timestamp($5::numeric / 1000))`;
// A few at a time: whoever asks for an approval does not clean up after everybody.
const PURGE = `delete from guardian.approval where tenant_id = $1 and id in (
  select id from guardian.approval where tenant_id = $1 and expires_at <= to_timestamp($2::numeric / 1000)
  order by expires_at limit 100 for update skip locked)`;
// One statement: the row is there for one taker only.
const TAKE = `delete from guardian.approval where tenant_id = $1 and id = $2
  returning tool, input, extract(epoch from expires_at) * 1000 as "expiresAt"`;

interface ApprovalRow {
  readonly tool: string;
  readonly input: Buffer;
  readonly expiresAt: string;
}

const placeOf = (tenantId: string, id: string): CipherPlace => ({
  ...{ tenantId, table: 'approval', column: 'input', rowId: id },
});

/** Approvals in Postgres, under row level security; the arguments of the tool are encrypted. */
export class PostgresApprovalStore extends ApprovalStore {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly encryption: Encryption,
  ) {
    super();
  }

  async save({ tenantId, id, tool, input, expiresAt }: StoredApproval, now: number): Promise<void> {
    const cipher = await this.encryption.encrypt(JSON.stringify(input ?? null), placeOf(tenantId, id));
    await this.transaction.run(tenantId, async (manager) => {
      await manager.query(PURGE, [tenantId, now]);
      await manager.query(SAVE, [tenantId, id, tool, cipher, expiresAt]);
    });
  }

  async take(tenantId: string, id: string): Promise<StoredApproval | undefined> {
    const [rows] = await this.transaction.run(tenantId, (manager) =>
      manager.query<[ApprovalRow[], number]>(TAKE, [tenantId, id]),
    );
    const [row] = rows;
    if (!row) return undefined;
    const text = await this.encryption.decrypt(row.input, placeOf(tenantId, id));
    return {
      tenantId,
      id,
      tool: row.tool,
      input: JSON.parse(text) as unknown,
      expiresAt: Number(row.expiresAt),
    };
  }
}
