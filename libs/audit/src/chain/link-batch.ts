import { type AuditRecord, type ChainedRecord, type ChainHead } from '../store/audit-store';
import { CompactRange } from '../tree/compact-range';
import { GENESIS, recordHash } from './record-hash';

/** A batch that has found its places. */
export interface LinkedBatch {
  readonly records: readonly ChainedRecord[];
  /** The heads after the batch, of the chains that grew. */
  readonly heads: readonly ChainHead[];
}

/** The head of a chain without records. */
export const emptyChain = (tenantId: string): ChainHead => ({
  ...{ tenantId, size: 0 },
  head: GENESIS,
  subtrees: Buffer.alloc(0),
});

/** A chain while records are added to it. */
class GrowingChain {
  private size: number;
  private last: Buffer;
  private readonly tree: CompactRange;

  constructor({ tenantId, size, head, subtrees }: ChainHead) {
    const tree = CompactRange.fromBytes(size, subtrees);
    if (!tree) throw new Error(`The tree of the audit chain "${tenantId}" does not fit to its size.`);
    [this.size, this.last, this.tree] = [size, head, tree];
  }

  add(record: AuditRecord): ChainedRecord {
    const [seq, prev] = [this.size + 1, this.last];
    const hash = recordHash({ tenantId: record.tenantId, seq, prev, body: record.body });
    [this.size, this.last] = [seq, hash];
    this.tree.append(hash);
    return { ...record, seq, prev, hash };
  }

  headOf(tenantId: string): ChainHead {
    return { tenantId, size: this.size, head: this.last, subtrees: this.tree.toBytes() };
  }
}

/** Gives each record its place behind the head of its tenant's chain, in the order of the batch. */
export function linkBatch(heads: Iterable<ChainHead>, batch: readonly AuditRecord[]): LinkedBatch {
  const given = new Map([...heads].map((head) => [head.tenantId, head]));
  const chains = new Map<string, GrowingChain>();
  const records = batch.map((record): ChainedRecord => {
    const { tenantId } = record;
    let chain = chains.get(tenantId);
    if (!chain) chains.set(tenantId, (chain = new GrowingChain(given.get(tenantId) ?? emptyChain(tenantId))));
    return chain.add(record);
  });
  return { records, heads: [...chains].map(([tenantId, chain]) => chain.headOf(tenantId)) };
}
