import { Injectable } from '@nestjs/common';
import {
  type AuditTicket,
  AuditTrail,
  type Awaitable,
  Control,
  type Exchange,
  pass,
  type Verdict,
} from 'unseen-guardian/kernel';
import { exchangeRecord } from '../pipeline/exchange-record';

/** The start record: on its way before the first provider call, durable before the first byte of the reply. */
@Injectable()
export class ReleaseControl extends Control<void> {
  readonly name = 'audit';
  private readonly tickets = new WeakMap<Exchange, AuditTicket>();

  constructor(private readonly audit: AuditTrail) {
    super();
  }

  /** Queues the start record, once per exchange; answers whether the log took it. */
  start(exchange: Exchange): boolean {
    if (this.tickets.has(exchange)) return true;
    const event = { type: 'exchange.released', ...exchangeRecord(exchange) } as const;
    const principal = exchange.isAuthenticated ? { principal: exchange.principal } : {};
    // A trail that takes nothing gives no ticket, whatever its type says: the control then has not run.
    const ticket = this.audit.append({ event, ...principal }) as AuditTicket | undefined;
    if (ticket) this.tickets.set(exchange, ticket);
    return !!ticket;
  }

  run(exchange: Exchange): Awaitable<Verdict | undefined> {
    return this.start(exchange) ? this.tickets.get(exchange)?.durable.then(pass) : undefined;
  }
}
