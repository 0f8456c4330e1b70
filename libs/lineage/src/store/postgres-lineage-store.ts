import { type TenantTransaction } from 'unseen-guardian/database';
import { type RecipientTerms } from 'unseen-guardian/kernel';
import { type LineageRecord, LineageStore, type StoredNode } from './lineage-store';
import { DOWNSTREAM, INSERT_EDGES, INSERT_LINKS, INSERT_RUNS, UPSERT_NODES, UPSTREAM } from './lineage-sql';
import { mergeNodes, mergeRecords, placeOf } from './merge-records';

/** One connection, inside a transaction. */
interface Session {
  query<Result>(sql: string, parameters: readonly unknown[]): Promise<Result>;
}

type StoredPlace = Pick<StoredNode, 'id' | 'store' | 'locator'>;
type NodeRow = Omit<StoredNode, 'createdAt' | 'expiresAt' | 'terms'> & {
  createdAt: string;
  expiresAt: string;
  terms: RecipientTerms | null;
};

const toNode = ({ terms, ...row }: NodeRow): StoredNode => ({
  ...row,
  ...(terms && { terms }),
  createdAt: Number(row.createdAt),
  expiresAt: Number(row.expiresAt),
});

function byTenant(batch: readonly LineageRecord[]): Map<string, LineageRecord[]> {
  const groups = new Map<string, LineageRecord[]>();
  for (const record of batch) {
    const group = groups.get(record.tenantId);
    if (group) group.push(record);
    else groups.set(record.tenantId, [record]);
  }
  return groups;
}

async function writeTenant(
  session: Session,
  tenantId: string,
  records: readonly LineageRecord[],
): Promise<void> {
  const put = <Result>(sql: string, rows: readonly object[]): Promise<Result> =>
    session.query<Result>(sql, [tenantId, JSON.stringify(rows)]);
  const stored = await put<StoredPlace[]>(UPSERT_NODES, mergeNodes(records));
  const { runs, edges, links } = mergeRecords(
    records,
    new Map(stored.map((node) => [placeOf(node), node.id])),
  );
  await put(INSERT_RUNS, runs);
  if (edges.length > 0) await put(INSERT_EDGES, edges);
  if (links.length > 0) await put(INSERT_LINKS, links);
}

/** The ledger in Postgres, written and read by the application under row level security. */
export class PostgresLineageStore extends LineageStore {
  constructor(private readonly transaction: TenantTransaction) {
    super();
  }

  async write(batch: readonly LineageRecord[]): Promise<void> {
    for (const [tenantId, records] of byTenant(batch)) {
      await this.transaction.run(tenantId, (manager) =>
        writeTenant(manager as unknown as Session, tenantId, records),
      );
    }
  }

  downstream(tenantId: string, subjectId: string): Promise<readonly StoredNode[]> {
    return this.closure(DOWNSTREAM, tenantId, subjectId);
  }

  upstream(tenantId: string, nodeId: string): Promise<readonly StoredNode[]> {
    return this.closure(UPSTREAM, tenantId, nodeId);
  }

  private async closure(sql: string, tenantId: string, from: string): Promise<readonly StoredNode[]> {
    return this.transaction.run(tenantId, async (manager) => {
      const rows: NodeRow[] = await manager.query(sql, [tenantId, from]);
      return rows.map(toNode);
    });
  }
}
