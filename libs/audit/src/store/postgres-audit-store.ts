import { type Database } from 'unseen-guardian/database';
import { linkBatch } from '../chain/link-batch';
import { GENESIS } from '../chain/record-hash';
import { CompactRange } from '../tree/compact-range';
import { type RemainingTree, remainingTree } from '../tree/remaining-tree';
import {
  type AuditRecord,
  AuditStore,
  type ChainedRecord,
  type ChainHead,
  type StoredCheckpoint,
} from './audit-store';

/** One connection, inside a transaction or not. */
interface Session {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

interface HeadRow {
  tenant_id: string;
  size: string;
  head: Buffer;
  subtrees: Buffer;
}

interface CheckpointRow {
  tenant_id: string;
  size: string;
  note: string;
}

interface EventRow {
  tenant_id: string;
  seq: string;
  event_id: string;
  body: Buffer;
  prev: Buffer;
  hash: Buffer;
}

const OPEN_CHAINS = `insert into guardian.audit_chain (tenant_id)
  select tenant_id from unnest($1::text[]) as new (tenant_id) order by tenant_id on conflict do nothing`;
// In one order for every writer, so that two batches over the same tenants cannot lock each other out.
const LOCK_HEADS = `select tenant_id, size, head, subtrees from guardian.audit_chain
  where tenant_id = any($1::text[]) order by tenant_id for update`;
const INSERT = `insert into guardian.audit_event (tenant_id, seq, event_id, body, prev, hash)
  select * from unnest($1::text[], $2::bigint[], $3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[])`;
const MOVE_HEADS = `update guardian.audit_chain as chain
  set size = grown.size, head = grown.head, subtrees = grown.subtrees
  from unnest($1::text[], $2::bigint[], $3::bytea[], $4::bytea[]) as grown (tenant_id, size, head, subtrees)
  where chain.tenant_id = grown.tenant_id`;
const KNOWN = `select tenant_id, event_id from guardian.audit_event
  join unnest($1::text[], $2::uuid[]) as asked (tenant_id, event_id) using (tenant_id, event_id)`;
const READ = `select tenant_id, seq, event_id, body, prev, hash from guardian.audit_event
  where tenant_id = $1 and seq >= $2 order by seq limit $3`;
const HEADS = `select tenant_id, size, head, subtrees from guardian.audit_chain
  where $1::text is null or tenant_id = $1 order by tenant_id`;

const HASHES = `select seq, hash from guardian.audit_event where tenant_id = $1 and seq >= $2 order by seq limit 1000`;
const ADD_CHECKPOINT = `insert into guardian.audit_checkpoint (tenant_id, size, note) values ($1, $2, $3)
  on conflict do nothing returning size`;
const CHECKPOINTS = `select tenant_id, size, note from guardian.audit_checkpoint
  where tenant_id = $1 and size >= $2 order by size limit $3`;
const LAST_CHECKPOINTS = `select chain.tenant_id, last.size, last.note from guardian.audit_chain as chain,
  lateral (select size, note from guardian.audit_checkpoint
    where tenant_id = chain.tenant_id order by size desc limit 1) as last`;

const UNIQUE_VIOLATION = '23505';

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;

const key = (tenantId: string, eventId: string): string => `${eventId}|${tenantId}`;

const toHead = ({ tenant_id, size, head, subtrees }: HeadRow): ChainHead => ({
  tenantId: tenant_id,
  size: Number(size),
  head,
  subtrees,
});

const toCheckpoint = ({ tenant_id, size, note }: CheckpointRow): StoredCheckpoint => ({
  tenantId: tenant_id,
  size: Number(size),
  note,
});

const toRecord = (row: EventRow): ChainedRecord => ({
  tenantId: row.tenant_id,
  seq: Number(row.seq),
  eventId: row.event_id,
  body: row.body,
  prev: row.prev,
  hash: row.hash,
});

/** The audit log in Postgres, written by the role `guardian_audit`, which can add to it and nothing else. */
export class PostgresAuditStore extends AuditStore {
  private readonly opened = new Set<string>();

  constructor(private readonly database: Database) {
    super();
  }

  async append(batch: readonly AuditRecord[]): Promise<void> {
    await this.openChains([...new Set(batch.map(({ tenantId }) => tenantId))]);
    try {
      await this.transaction((session) => write(session, batch));
    } catch (error) {
      // An earlier attempt may have been committed and its answer lost; looking first would cost every other batch.
      if (!isUniqueViolation(error)) throw error;
      await this.transaction((session) => writeUnknown(session, batch));
    }
  }

  async read(tenantId: string, fromSeq: number, limit: number): Promise<readonly ChainedRecord[]> {
    const rows = await this.query<EventRow>(READ, [tenantId, fromSeq, limit]);
    return rows.map(toRecord);
  }

  async heads(tenantId?: string): Promise<readonly ChainHead[]> {
    const rows = await this.query<HeadRow>(HEADS, [tenantId ?? null]);
    return rows.map(toHead);
  }

  async reanchor(record: AuditRecord, until: number): Promise<void> {
    await this.transaction(async (session) => {
      const [head] = await lockHeads(session, [record]);
      if (!head) throw new Error('There is no such audit chain: nothing can be answered for.');
      const size = Math.max(head.size, until);
      const { tree, last = GENESIS } = await treeOf(session, { ...head, size });
      await insert(session, [{ ...head, size, head: last, subtrees: tree.toBytes() }], [record]);
    });
  }

  async addCheckpoint({ tenantId, size, note }: StoredCheckpoint): Promise<boolean> {
    const added = await this.query(ADD_CHECKPOINT, [tenantId, size, note]);
    return added.length > 0;
  }

  async checkpoints(tenantId: string, fromSize: number, limit: number): Promise<readonly StoredCheckpoint[]> {
    const rows = await this.query<CheckpointRow>(CHECKPOINTS, [tenantId, fromSize, limit]);
    return rows.map(toCheckpoint);
  }

  async lastCheckpoints(): Promise<readonly StoredCheckpoint[]> {
    const rows = await this.query<CheckpointRow>(LAST_CHECKPOINTS, []);
    return rows.map(toCheckpoint);
  }

  private async query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const source = await this.database.dataSource('audit');
    return source.query<Row[]>(sql, [...parameters]);
  }

  /** Makes the chains that this process has not met, before the transaction: rows made inside it would lock out of order. */
  private async openChains(tenantIds: readonly string[]): Promise<void> {
    const unmet = tenantIds.filter((tenantId) => !this.opened.has(tenantId));
    if (unmet.length === 0) return;
    const source = await this.database.dataSource('audit');
    await source.query(OPEN_CHAINS, [unmet]);
    for (const tenantId of unmet) this.opened.add(tenantId);
  }

  private async transaction(work: (session: Session) => Promise<void>): Promise<void> {
    const source = await this.database.dataSource('audit');
    await source.transaction((manager) => work(manager as unknown as Session));
  }
}

async function lockHeads(session: Session, batch: readonly AuditRecord[]): Promise<readonly ChainHead[]> {
  const tenantIds = [...new Set(batch.map(({ tenantId }) => tenantId))];
  const rows = await session.query<HeadRow>(LOCK_HEADS, [tenantIds]);
  return Promise.all(rows.map((row) => withTree(session, toHead(row))));
}

/** Chains that are older than the tree have none yet. */
async function withTree(session: Session, head: ChainHead): Promise<ChainHead> {
  if (CompactRange.fromBytes(head.size, head.subtrees)) return head;
  const { tree } = await treeOf(session, head);
  return { ...head, subtrees: tree.toBytes() };
}

const treeOf = (session: Session, { tenantId, size }: ChainHead): Promise<RemainingTree> =>
  remainingTree(size, async (from) => {
    const rows = await session.query<Pick<EventRow, 'seq' | 'hash'>>(HASHES, [tenantId, from]);
    return rows.map(({ seq, hash }) => ({ seq: Number(seq), hash }));
  });

async function write(session: Session, batch: readonly AuditRecord[]): Promise<void> {
  await insert(session, await lockHeads(session, batch), batch);
}

async function writeUnknown(session: Session, batch: readonly AuditRecord[]): Promise<void> {
  const heads = await lockHeads(session, batch);
  const asked = [batch.map(({ tenantId }) => tenantId), batch.map(({ eventId }) => eventId)];
  const rows = await session.query<Pick<EventRow, 'tenant_id' | 'event_id'>>(KNOWN, asked);
  const known = new Set(rows.map((row) => key(row.tenant_id, row.event_id)));
  const unknown = batch.filter(({ tenantId, eventId }) => !known.has(key(tenantId, eventId)));
  if (unknown.length > 0) await insert(session, heads, unknown);
}

async function insert(
  session: Session,
  heads: readonly ChainHead[],
  batch: readonly AuditRecord[],
): Promise<void> {
  const linked = linkBatch(heads, batch);
  await session.query(INSERT, [
    linked.records.map(({ tenantId }) => tenantId),
    linked.records.map(({ seq }) => seq),
    linked.records.map(({ eventId }) => eventId),
    linked.records.map(({ body }) => body),
    linked.records.map(({ prev }) => prev),
    linked.records.map(({ hash }) => hash),
  ]);
  await session.query(MOVE_HEADS, [
    linked.heads.map(({ tenantId }) => tenantId),
    linked.heads.map(({ size }) => size),
    linked.heads.map(({ head }) => head),
    linked.heads.map(({ subtrees }) => subtrees),
  ]);
}
