import { setTimeout as pause } from 'node:timers/promises';
import { type AuditStore, type ChainedRecord } from '../store/audit-store';

/** What of the log is followed. */
export interface FollowOptions {
  /** The one chain. @default all */
  readonly tenantId?: string | undefined;
  /** How many records of each chain that are there already come first. @default 0 */
  readonly last?: number;
  /** Ends it. @default never */
  readonly signal?: AbortSignal;
  /** How long after it saw everything it looks again, in milliseconds. @default 1,000 */
  readonly pauseMs?: number;
}

const PAGE = 1_000;

/** The records of the log as they come, each chain in its order; ends when `signal` says so. */
export async function* followLog(
  store: AuditStore,
  { tenantId, last = 0, signal, pauseMs = 1_000 }: FollowOptions = {},
): AsyncIterable<ChainedRecord> {
  const next = new Map<string, number>();
  for (const head of await store.heads(tenantId)) next.set(head.tenantId, Math.max(1, head.size - last + 1));
  while (!signal?.aborted) {
    for (const head of await store.heads(tenantId)) {
      let from = next.get(head.tenantId) ?? 1;
      while (from <= head.size && !signal?.aborted) {
        const page = await store.read(head.tenantId, from, Math.min(PAGE, head.size - from + 1));
        yield* page;
        // A place without a record is for `verify` to find; here it must not hold up those behind it.
        from = page.length === 0 ? head.size + 1 : page.at(-1)!.seq + 1;
      }
      next.set(head.tenantId, from);
    }
    await pause(pauseMs, undefined, { ...(signal && { signal }), ref: true }).catch(() => undefined); // ended: seen above
  }
}
