import { type AuditRecord, type ChainedRecord, type ChainHead } from '../store/audit-store';
import { GENESIS, recordHash } from './record-hash';

/** A batch that has found its places. */
export interface LinkedBatch {
  readonly records: readonly ChainedRecord[];
  /** The heads after the batch, of the chains that grew. */
  readonly heads: readonly ChainHead[];
}

/** The head of a chain without records. */
export const emptyChain = (tenantId: string): ChainHead => ({ tenantId, size: 0, head: GENESIS });

/** Gives each record its place behind the head of its tenant's chain, in the order of the batch. */
export function linkBatch(heads: Iterable<ChainHead>, batch: readonly AuditRecord[]): LinkedBatch {
  const current = new Map([...heads].map((head) => [head.tenantId, head]));
  const grown = new Set<string>();
  const records = batch.map((record): ChainedRecord => {
    const { tenantId, body } = record;
    const { size, head: prev } = current.get(tenantId) ?? emptyChain(tenantId);
    const seq = size + 1;
    const hash = recordHash({ tenantId, seq, prev, body });
    current.set(tenantId, { tenantId, size: seq, head: hash });
    grown.add(tenantId);
    return { ...record, seq, prev, hash };
  });
  return { records, heads: [...grown].map((tenantId) => current.get(tenantId)!) };
}
