import { type Database } from 'unseen-guardian/database';
import { type ChainToExport, ExportCursors, type SinkHold } from './export-cursors';

interface BehindRow {
  chain: string;
  seq: string;
  size: string;
}

const HOLD = `insert into guardian.audit_sink as held (tenant_id, sink, holder, held_until)
  values ('-', $1, $2, clock_timestamp() + $3 * interval '1 millisecond')
  on conflict (tenant_id, sink) do update set holder = excluded.holder, held_until = excluded.held_until
  where held.holder = excluded.holder or held.held_until < clock_timestamp()
  returning 1`;
const RELEASE = `update guardian.audit_sink set held_until = '-infinity'
  where tenant_id = '-' and sink = $1 and holder = $2`;
const BEHIND = `select chain.tenant_id as chain, coalesce(cursor.seq, 0) as seq, chain.size
  from guardian.audit_chain as chain
  left join guardian.audit_cursor as cursor on cursor.tenant_id = chain.tenant_id and cursor.sink = $1
  where chain.size > coalesce(cursor.seq, 0)
  order by chain.tenant_id <= $2, chain.tenant_id limit $3`;
// The row of the sink is locked until the cursor is moved: whoever takes the sink over finds the cursor where it ends up.
const ADVANCE = `with held as (
    select from guardian.audit_sink
    where tenant_id = '-' and sink = $1 and holder = $2 and held_until >= clock_timestamp() for update
  )
  insert into guardian.audit_cursor as cursor (tenant_id, sink, seq)
  select $3, $1, $4::bigint from held
  on conflict (tenant_id, sink) do update set seq = greatest(cursor.seq, excluded.seq)
  returning 1`;

/** The cursors beside the audit log in Postgres, moved by the role `guardian_audit`. */
export class PostgresExportCursors extends ExportCursors {
  constructor(private readonly database: Database) {
    super();
  }

  async hold({ sink, holder }: SinkHold, milliseconds: number): Promise<boolean> {
    return (await this.query(HOLD, [sink, holder, milliseconds])).length > 0;
  }

  async release({ sink, holder }: SinkHold): Promise<void> {
    await this.query(RELEASE, [sink, holder]);
  }

  async behind(sink: string, after: string, limit: number): Promise<readonly ChainToExport[]> {
    const rows = await this.query<BehindRow>(BEHIND, [sink, after, limit]);
    return rows.map(({ chain, seq, size }) => ({ chain, seq: Number(seq), size: Number(size) }));
  }

  async advance({ sink, holder }: SinkHold, chain: string, seq: number): Promise<boolean> {
    return (await this.query(ADVANCE, [sink, holder, chain, seq])).length > 0;
  }

  private async query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const source = await this.database.dataSource('audit');
    return source.query(sql, [...parameters]);
  }
}
