import {
  type AuditRecord,
  AuditStore,
  type ChainedRecord,
  type ChainHead,
  GENESIS,
  linkBatch,
  remainingTree,
  type StoredCheckpoint,
} from 'unseen-guardian/audit';
import { developmentOnly } from '../development-only';

/** An audit log in memory, which forgets everything when the process ends. */
export class MemoryAuditStore extends AuditStore {
  /** Every record, in the order in which it was written; tests may tamper with it. */
  readonly records: ChainedRecord[] = [];
  private readonly ends = new Map<string, ChainHead>();
  /** Every checkpoint; tests may tamper with them too. */
  readonly notes: StoredCheckpoint[] = [];
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

  async reanchor(record: AuditRecord, until: number): Promise<void> {
    const there = this.records
      .filter(({ tenantId }) => tenantId === record.tenantId)
      .sort((a, b) => a.seq - b.seq);
    const { tree, last = GENESIS } = await remainingTree(until, async (from) =>
      there.filter(({ seq }) => seq >= from),
    );
    const head = { tenantId: record.tenantId, size: tree.size, head: last, subtrees: tree.toBytes() };
    const { records, heads } = linkBatch([head], [record]);
    this.records.push(...records);
    this.ends.set(record.tenantId, heads[0]!);
  }

  async addCheckpoint(checkpoint: StoredCheckpoint): Promise<boolean> {
    const { tenantId, size } = checkpoint;
    if (this.notes.some((note) => note.tenantId === tenantId && note.size === size)) return false;
    this.notes.push(checkpoint);
    return true;
  }

  async checkpoints(tenantId: string, fromSize: number, limit: number): Promise<readonly StoredCheckpoint[]> {
    const own = this.notes.filter((note) => note.tenantId === tenantId && note.size >= fromSize);
    return own.sort((a, b) => a.size - b.size).slice(0, limit);
  }

  async lastCheckpoints(): Promise<readonly StoredCheckpoint[]> {
    const last = new Map<string, StoredCheckpoint>();
    for (const note of this.notes)
      if (note.size > (last.get(note.tenantId)?.size ?? 0)) last.set(note.tenantId, note);
    return [...last.values()];
  }

  /** What the records of a tenant say, parsed; of every tenant when none is named. */
  said(tenantId?: string): Record<string, unknown>[] {
    return this.records
      .filter((record) => !tenantId || record.tenantId === tenantId)
      .map(({ body }) => JSON.parse(body.toString('utf8')) as Record<string, unknown>);
  }
}
