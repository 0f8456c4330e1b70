import { type Database } from 'unseen-guardian/database';
import { type DeadInstance, type ExchangeBody, InstanceRegister } from './instance-register';

interface InstanceRow {
  id: string;
  open_from: string;
  version: string;
}

interface BodyRow {
  tenant_id: string;
  body: Buffer;
}

const SEEN = `insert into guardian.audit_instance (tenant_id, id, open_from) values ('-', $1, $2)
  on conflict (tenant_id, id) do update set seen_at = now(), open_from = excluded.open_from, swept_at = null`;
const GONE = `update guardian.audit_instance set seen_at = '-infinity' where tenant_id = '-' and id = $1`;
// A lease that still runs is left as it is.
const LOOK_AGAIN = `insert into guardian.audit_instance (tenant_id, id, seen_at, open_from)
  values ('-', $1, '-infinity', $2) on conflict (tenant_id, id)
  do update set swept_at = null, open_from = least(guardian.audit_instance.open_from, excluded.open_from)`;
const DEAD = `select id, open_from, xmin::text as version from guardian.audit_instance
  where tenant_id = '-' and swept_at is null and seen_at < now() - $1 * interval '1 millisecond' order by id`;
// Event ids begin with their time (RFC 9562, version 7), so the index over them is one over time.
const EXCHANGES = `select event.tenant_id, event.body from guardian.audit_chain as chain
  cross join lateral (select tenant_id, seq, body from guardian.audit_event
    where tenant_id = chain.tenant_id and event_id >= $1::uuid) as event
  where position($2::bytea in event.body) > 0 order by event.tenant_id, event.seq`;
// Records of it may have reached the log, and have it looked at again, between the look and this.
const SWEPT = `update guardian.audit_instance set swept_at = now()
  where tenant_id = '-' and id = $1 and xmin = $2::xid`;
const FORGET = `delete from guardian.audit_instance
  where tenant_id = '-' and swept_at < now() - interval '30 days'`;

/** The smallest version 7 UUID of a millisecond. */
function firstIdOf(milliseconds: number): string {
  const hex = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** The register in Postgres, beside the log and in its role. */
export class PostgresInstanceRegister extends InstanceRegister {
  constructor(private readonly database: Database) {
    super();
  }

  async seen(id: string, openFrom: number): Promise<void> {
    await this.run(SEEN, [id, openFrom]);
  }

  async gone(id: string): Promise<void> {
    await this.run(GONE, [id]);
  }

  async lookAgain(id: string, openFrom: number): Promise<void> {
    await this.run(LOOK_AGAIN, [id, openFrom]);
  }

  async dead(leaseMs: number): Promise<readonly DeadInstance[]> {
    const rows = (await this.run(DEAD, [leaseMs])) as InstanceRow[];
    return rows.map(({ id, open_from, version }) => ({ id, openFrom: Number(open_from), version }));
  }

  async exchangesOf({ id, openFrom }: DeadInstance): Promise<readonly ExchangeBody[]> {
    const named = Buffer.from(`"instance":"${id}"`);
    const rows = (await this.run(EXCHANGES, [firstIdOf(openFrom), named])) as BodyRow[];
    return rows.map(({ tenant_id, body }) => ({ tenantId: tenant_id, body }));
  }

  async swept({ id, version }: DeadInstance): Promise<void> {
    await this.run(SWEPT, [id, version]);
    await this.run(FORGET, []);
  }

  private async run(sql: string, parameters: unknown[]): Promise<unknown> {
    const source = await this.database.dataSource('audit');
    return source.query(sql, parameters);
  }
}
