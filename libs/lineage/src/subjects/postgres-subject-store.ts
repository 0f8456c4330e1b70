import { type TenantTransaction } from 'unseen-guardian/database';
import { SubjectStore } from './subject-store';

/** One connection, inside a transaction. */
interface Session {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

const FIND = `select subject_id as id from guardian.subject_identifier
  where tenant_id = $1 and kind = $2 and blind_index = $3`;
const LOCK = `select pg_advisory_xact_lock(hashtextextended(concat_ws('|', $1::text, $2::text, encode($3::bytea, 'hex')), 0))`;
const CREATE = `with made as (insert into guardian.subject (tenant_id, id) values ($1, $4) returning tenant_id, id)
  insert into guardian.subject_identifier (tenant_id, kind, blind_index, subject_id)
  select tenant_id, $2, $3, id from made returning subject_id as id`;

/** The people of each tenant in Postgres, under row level security. */
export class PostgresSubjectStore extends SubjectStore {
  constructor(private readonly transaction: TenantTransaction) {
    super();
  }

  findOrCreate(tenantId: string, kind: string, blindIndex: Buffer, newId: string): Promise<string> {
    return this.transaction.run(tenantId, async (manager) => {
      const session = manager as unknown as Session;
      const place = [tenantId, kind, blindIndex];
      const find = async (): Promise<string | undefined> =>
        (await session.query<{ id: string }>(FIND, place))[0]?.id;
      const known = await find();
      if (known) return known;
      // Whoever comes second waits here and then finds what the first has made.
      await session.query(LOCK, place);
      const meanwhile = await find();
      if (meanwhile) return meanwhile;
      await session.query(CREATE, [...place, newId]);
      return newId;
    });
  }
}
