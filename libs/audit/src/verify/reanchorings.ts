import { type AuditStore } from '../store/audit-store';
import { type Reanchored } from './chain-fault';

const PAGE = 1_000;
const TYPE = 'chain.reanchored';

/** What a record says of a break; undefined when it is about something else. */
function reanchoringIn(tenantId: string, body: Buffer): Reanchored | undefined {
  if (!body.includes(TYPE)) return undefined;
  try {
    const said = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const { type, from: seq, until, fault, reason } = said;
    if (type !== TYPE || typeof seq !== 'number' || typeof until !== 'number') return undefined;
    return { tenantId, seq, until, fault: fault as Reanchored['fault'], reason: String(reason) };
  } catch {
    return undefined; // a body that is not JSON answers for nothing
  }
}

/** Finds who answered for a break, among the records behind it. */
export async function reanchoringOf(
  store: AuditStore,
  tenantId: string,
  seq: number,
): Promise<Reanchored | undefined> {
  let page = await store.read(tenantId, seq + 1, PAGE);
  while (page.length > 0) {
    for (const record of page) {
      const found = reanchoringIn(tenantId, record.body);
      // Nobody answers for what comes after.
      if (found && found.until < record.seq && found.seq <= seq && seq <= found.until) return found;
    }
    page = await store.read(tenantId, page.at(-1)!.seq + 1, PAGE);
  }
  return undefined;
}
