import {
  type AuditRecord,
  AuditStore,
  type ChainedRecord,
  type ChainHead,
  linkBatch,
} from 'unseen-guardian/audit';
import { developmentOnly } from '../development-only';

/** An audit log in memory, which forgets everything when the process ends. */
export class MemoryAuditStore extends AuditStore {
  /** Every record, in the order in which it was written; tests may tamper with it. */
  readonly records: ChainedRecord[] = [];
  private readonly ends = new Map<string, ChainHead>();
  private readonly known = new Set<string>();

  /** @throws Error under NODE_ENV=production. */
  constructor() {
    super();
    developmentOnly('MemoryAuditStore');
  }

  async append(batch: readonly AuditRecord[]): Promise<void> {
    const { records, heads } = linkBatch(
      this.ends.values(),
      batch.filter(({ eventId }) => !this.known.has(eventId)),
    );
    this.records.push(...records);
    for (const { eventId } of records) this.known.add(eventId);
    for (const head of heads) this.ends.set(head.tenantId, head);
  }

  async read(tenantId: string, fromSeq: number, limit: number): Promise<readonly ChainedRecord[]> {
    const behind = this.records.filter((record) => record.tenantId === tenantId && record.seq >= fromSeq);
    return behind.sort((a, b) => a.seq - b.seq).slice(0, limit);
  }

  async heads(tenantId?: string): Promise<readonly ChainHead[]> {
    const heads = [...this.ends.values()].filter((head) => !tenantId || head.tenantId === tenantId);
    return heads.sort((a, b) => (a.tenantId < b.tenantId ? -1 : 1));
  }

  /** What the records of a tenant say, parsed; of every tenant when none is named. */
  said(tenantId?: string): Record<string, unknown>[] {
    return this.records
      .filter((record) => !tenantId || record.tenantId === tenantId)
      .map(({ body }) => JSON.parse(body.toString('utf8')) as Record<string, unknown>);
  }
}
