import { type AuditStore, type ChainedRecord } from 'unseen-guardian/audit';

const PAGE = 1_000;

/** The records of one chain from one place to another, a page at a time. */
export async function* recordsOf(
  store: AuditStore,
  tenantId: string,
  { from = 1, to = Infinity }: { readonly from?: number; readonly to?: number } = {},
): AsyncIterable<ChainedRecord> {
  for (let next = from; next <= to;) {
    const page = await store.read(tenantId, next, Math.min(PAGE, to - next + 1));
    for (const record of page) if (record.seq <= to) yield record;
    if (page.length === 0) return;
    next = page.at(-1)!.seq + 1;
  }
}
