import { type AuditStore, type ChainedRecord, type ChainHead } from '../store/audit-store';
import { emptyChain } from './link-batch';
import { recordHash } from './record-hash';

/** Why a chain does not hold. */
export type ChainFault =
  /** A record is missing, or stands in another place. */
  | 'gap'
  /** A record does not name the hash of the one before. */
  | 'prev'
  /** The bytes of a record are not those that were hashed. */
  | 'hash'
  /** The last record is not the one that the head names. */
  | 'head'
  /** There are records behind the head. */
  | 'size';

/** The first place where a chain does not hold. */
export interface ChainBreak {
  readonly tenantId: string;
  readonly seq: number;
  readonly fault: ChainFault;
}

/** What a verification found. */
export interface VerifyReport {
  readonly ok: boolean;
  /** How many records were checked and hold. */
  readonly records: number;
  /** How many chains were looked at. */
  readonly chains: number;
  readonly brokenAt?: ChainBreak;
}

/** How many records are read at a time. */
const PAGE = 1_000;

/** What is wrong with a record behind this head, if anything. */
export function faultOf(before: ChainHead, record: ChainedRecord): ChainFault | undefined {
  if (record.seq !== before.size + 1) return 'gap';
  if (!record.prev.equals(before.head)) return 'prev';
  return recordHash(record).equals(record.hash) ? undefined : 'hash';
}

/** Whether records stand behind the head: a chain that merely grew since has a new head by now. */
async function standsBehind(store: AuditStore, { tenantId, size }: ChainHead): Promise<boolean> {
  const [extra] = await store.read(tenantId, size + 1, 1);
  if (!extra) return false;
  const [head] = await store.heads(tenantId);
  return !head || head.size < extra.seq;
}

/** Walks one chain to the end that its head names, a page at a time. */
async function verifyChain(store: AuditStore, head: ChainHead): Promise<VerifyReport> {
  const { tenantId } = head;
  let at = emptyChain(tenantId);
  const broken = (fault: ChainFault, seq = at.size + 1): VerifyReport => ({
    ...{ ok: false, chains: 1, records: at.size },
    brokenAt: { tenantId, seq, fault },
  });
  while (at.size < head.size) {
    const page = await store.read(tenantId, at.size + 1, Math.min(PAGE, head.size - at.size));
    if (page.length === 0) return broken('gap');
    for (const record of page) {
      const fault = faultOf(at, record);
      if (fault) return broken(fault);
      at = { tenantId, size: record.seq, head: record.hash };
    }
  }
  if (!at.head.equals(head.head)) return broken('head', at.size);
  if (await standsBehind(store, head)) return broken('size');
  return { ok: true, chains: 1, records: at.size };
}

/** Checks every chain, or the one named: order, gaps, links, hashes, heads and sizes. It stops at the first break. */
export async function verifyLog(store: AuditStore, tenantId?: string): Promise<VerifyReport> {
  let total: VerifyReport = { ok: true, records: 0, chains: 0 };
  for (const head of await store.heads(tenantId)) {
    const report = await verifyChain(store, head);
    total = { ...report, records: total.records + report.records, chains: total.chains + 1 };
    if (!total.ok) break;
  }
  return total;
}
