import { hash } from 'node:crypto';
import { type ExchangeLost } from 'unseen-guardian/kernel';
import { canonicalBytes } from '../body/canonical-json';
import { type AuditRecord } from '../store/audit-store';
import { type ExchangeBody } from './instance-register';

/** What of a record of an exchange is read here. */
interface SaidOfExchange extends Omit<ExchangeLost, 'type'> {
  readonly type: string;
  readonly instance: string;
  readonly actor?: string;
}

/** Always the same for one exchange: whoever writes it and however often, the log holds it once. */
function lostId(exchangeId: string): string {
  const hex = hash('sha256', `exchange.lost|${exchangeId}`).slice(0, 32);
  // Version 8: the content is of our own making (RFC 9562 §5.8).
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

function lostRecord(tenantId: string, said: SaidOfExchange, now: number): AuditRecord {
  const { exchangeId, endpoint, purpose, action, resource, instance, actor } = said;
  const id = lostId(exchangeId);
  const event = {
    type: 'exchange.lost',
    exchangeId,
    endpoint,
    purpose,
    action,
    resource,
  } satisfies ExchangeLost;
  const frame = { v: 1, id, ts: `${now}000`, instance, ...(actor && { actor }) };
  // Every value comes from a record and was let into it once.
  return {
    tenantId,
    eventId: id,
    body: canonicalBytes({ ...event, ...frame }),
  };
}

/**
 * The records that close what a dead process left open: released, and neither settled nor closed.
 *
 * @param now milliseconds since the Unix epoch
 */
export function lostRecords(bodies: readonly ExchangeBody[], now: number): AuditRecord[] {
  const open = new Map<string, { tenantId: string; said: SaidOfExchange }>();
  for (const { tenantId, body } of bodies) {
    const said = JSON.parse(body.toString('utf8')) as SaidOfExchange;
    if (said.type === 'exchange.released') open.set(said.exchangeId, { tenantId, said });
  }
  for (const { body } of bodies) {
    const said = JSON.parse(body.toString('utf8')) as SaidOfExchange;
    if (said.type === 'exchange.settled' || said.type === 'exchange.lost') open.delete(said.exchangeId);
  }
  return [...open.values()].map(({ tenantId, said }) => lostRecord(tenantId, said, now));
}
