import { type Database, SYSTEM_TENANT, TenantTransaction } from 'unseen-guardian/database';
import { type Clock } from 'unseen-guardian/kernel';
import { PostgresRevocationFeed } from './postgres-revocation-feed';
import { type RevocationEntry } from './revocation';
import { type RevocationFeed, type RevocationListener, RevocationStore } from './revocation-store';

interface Row {
  readonly mark: Buffer;
  readonly not_before: string | null;
  readonly forget_at: string;
}

const COLUMNS = 'mark, not_before, forget_at';
const ALL = `select ${COLUMNS} from guardian.token_revocation`;
const FIND = `${ALL} where tenant_id = $1 and mark = any($2::bytea[])`;
const EVERY = `${ALL} where tenant_id = $1 and forget_at > $2`;
const ADD = `insert into guardian.token_revocation as known (tenant_id, ${COLUMNS}) values ($1, $2, $3, $4)
  on conflict (tenant_id, mark) do update set
    not_before = case when known.not_before is null or excluded.not_before is null then null
      else greatest(known.not_before, excluded.not_before) end,
    forget_at = greatest(known.forget_at, excluded.forget_at)`;
const SWEEP = 'delete from guardian.token_revocation where tenant_id = $1 and forget_at <= $2';
const TELL = `select pg_notify('guardian_token_revocation', $1)`;

const toEntry = ({ mark, not_before, forget_at }: Row): RevocationEntry => ({
  mark: mark.toString('base64'),
  forgetAt: Number(forget_at),
  ...(not_before !== null && { notBefore: Number(not_before) }),
});

/** The deny-list in Postgres: one for all processes, which hear of a new line by `NOTIFY`. */
export class PostgresRevocationStore extends RevocationStore {
  private readonly transactions: TenantTransaction;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
    this.transactions = new TenantTransaction(database);
  }

  async add({ mark, notBefore, forgetAt }: RevocationEntry): Promise<void> {
    await this.transactions.run(SYSTEM_TENANT, async (manager) => {
      await manager.query(SWEEP, [SYSTEM_TENANT, this.clock.now()]);
      // A subject may be denied for ever; Postgres knows no infinite bigint.
      const until = Math.min(forgetAt, Number.MAX_SAFE_INTEGER);
      await manager.query(ADD, [SYSTEM_TENANT, Buffer.from(mark, 'base64'), notBefore ?? null, until]);
      await manager.query(TELL, [mark]);
    });
  }

  async find(marks: readonly string[]): Promise<readonly RevocationEntry[]> {
    const asked = marks.map((mark) => Buffer.from(mark, 'base64'));
    return this.read(FIND, [SYSTEM_TENANT, asked]);
  }

  follow(listener: RevocationListener): RevocationFeed {
    const every = (): Promise<readonly RevocationEntry[]> =>
      this.read(EVERY, [SYSTEM_TENANT, this.clock.now()]);
    const find = (mark: string): Promise<readonly RevocationEntry[]> => this.find([mark]);
    return new PostgresRevocationFeed(this.database, this.clock, { listener, every, find });
  }

  private read(sql: string, parameters: unknown[]): Promise<readonly RevocationEntry[]> {
    return this.transactions.run(SYSTEM_TENANT, async (manager) =>
      (await manager.query<Row[]>(sql, parameters)).map(toEntry),
    );
  }
}
