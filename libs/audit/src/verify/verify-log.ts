import { emptyChain } from '../chain/link-batch';
import { DEFAULT_LOG_NAME } from '../checkpoint/checkpoint-signer';
import { type AuditStore, type ChainHead } from '../store/audit-store';
import { type VerifyReport } from './chain-fault';
import { ChainVerification, type ChainVerificationInit } from './chain-verification';
import { OutsideCheckpoints } from './outside-checkpoints';

/** What a log is held against, beside itself. */
export interface VerifyOptions extends Pick<ChainVerificationInit, 'verifier' | 'onProgress'> {
  /** The chain to look at. @default every chain */
  readonly tenantId?: string;
  /** Signed notes that lay outside the database. @default none */
  readonly outside?: readonly string[];
}

const EMPTY: VerifyReport = { ok: true, records: 0, chains: 0, checkpoints: 0, reanchored: [] };

/** The chains of the log, and those that only checkpoints from outside know of. */
async function headsOf(
  store: AuditStore,
  outside: OutsideCheckpoints,
  tenantId?: string,
): Promise<readonly ChainHead[]> {
  const heads = await store.heads(tenantId);
  const known = new Set(heads.map((head) => head.tenantId));
  const wanted = tenantId === undefined ? outside.tenants : outside.tenants.filter((one) => one === tenantId);
  return [...heads, ...wanted.filter((one) => !known.has(one)).map(emptyChain)];
}

/**
 * Checks every chain, or the one named: order, gaps, links, hashes, heads, sizes, and the tree at each checkpoint. It stops at
 * the first break that no operator answered for. Memory does not grow with the log.
 *
 * @throws Error when a note from outside is no checkpoint of this log.
 */
export async function verifyLog(store: AuditStore, options: VerifyOptions = {}): Promise<VerifyReport> {
  const { tenantId, verifier, onProgress } = options;
  // Before the heads: a log may only have grown since.
  const outside = new OutsideCheckpoints(options.outside ?? [], verifier?.logName ?? DEFAULT_LOG_NAME);
  let total = EMPTY;
  for (const head of await headsOf(store, outside, tenantId)) {
    const chain = new ChainVerification({
      ...{ store, head, outside: outside.of(head.tenantId) },
      ...(verifier && { verifier }),
      ...(onProgress && { onProgress }),
    });
    const brokenAt = await chain.run();
    total = {
      ok: !brokenAt,
      records: total.records + chain.records,
      chains: total.chains + 1,
      checkpoints: total.checkpoints + chain.checkpoints,
      reanchored: [...total.reanchored, ...chain.reanchored],
      ...(brokenAt && { brokenAt }),
    };
    if (brokenAt) break;
  }
  return total;
}
