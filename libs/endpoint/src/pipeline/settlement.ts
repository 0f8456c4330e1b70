import { type ServerResponse } from 'node:http';
import { Injectable, Logger } from '@nestjs/common';
import {
  type AuditEntry,
  type AuditEvent,
  AuditTrail,
  type Exchange,
  type ExchangeSettled,
  type GuardianException,
  type IncidentRaised,
  LineageRecorder,
} from 'unseen-guardian/kernel';
import { exchangeRecord } from './exchange-record';
import { incidentsOf } from './incidents';

/** What of a response the settlement reads. */
type ClosedResponse = Pick<ServerResponse, 'statusCode' | 'writableFinished'>;

/** How the exchange ended, seen from its caller. */
function outcomeOf(
  exchange: Exchange,
  response: ClosedResponse,
  problem?: GuardianException,
): ExchangeSettled['outcome'] {
  if (exchange.stopped && !problem) return 'stopped';
  if (!response.writableFinished) return 'aborted';
  if (problem && problem.getStatus() !== 500) return 'denied';
  return problem || response.statusCode >= 500 ? 'failed' : 'completed';
}

/** Ends every exchange exactly once: verdicts closed, lineage written, outcome recorded. */
@Injectable()
export class Settlement {
  private readonly logger = new Logger('Guardian');
  private readonly problems = new WeakMap<Exchange, GuardianException>();
  private readonly settled = new WeakSet<Exchange>();

  constructor(
    private readonly audit: AuditTrail,
    private readonly lineage: LineageRecorder,
  ) {}

  /** Remembers what the caller was told instead of a reply. */
  deniedWith(exchange: Exchange, problem: GuardianException): void {
    this.problems.set(exchange, problem);
  }

  /** Called when the response has closed; a second call does nothing. */
  settle(exchange: Exchange, response: ClosedResponse): void {
    if (this.settled.has(exchange)) return;
    this.settled.add(exchange);
    // Also after a whole reply: a call that begins after this would be in no record and in no lineage.
    exchange.abort();
    this.closeVerdicts(exchange);
    const steps = [
      ...incidentsOf(exchange).map((incident) => () => this.raise(exchange, incident)),
      () => this.audit.append(this.settledEntry(exchange, response)),
      () => this.lineage.record(exchange),
    ];
    for (const step of steps) this.attempt(exchange, step);
  }

  /** The reply has left and its start record is durable: what is missing shows as an exchange that never settled. */
  private attempt(exchange: Exchange, step: () => unknown): void {
    try {
      step();
    } catch (error) {
      this.logger.error(`Exchange ${exchange.id} could not be settled: ${(error as Error).name}`);
    }
  }

  /** Every declared control ends with a verdict, those of the prompt and the reply once per model call. */
  private closeVerdicts({ policy: { owed }, ledger, calls }: Exchange): void {
    for (const stage of [owed.admit, owed.shape, owed.seal]) ledger.close(stage);
    for (const { id } of calls) for (const stage of [owed.prompt, owed.reply]) ledger.close(stage, id);
  }

  /** Recorded, and said to whoever watches the log. */
  private raise(exchange: Exchange, incident: IncidentRaised): void {
    this.logger.error(`Incident: ${incident.control} in exchange ${exchange.id} of ${incident.endpoint}`);
    this.audit.append(withPrincipal(exchange, incident));
  }

  private settledEntry(exchange: Exchange, response: ClosedResponse): AuditEntry {
    const problem = this.problems.get(exchange);
    const code = (problem ?? exchange.stopped)?.code;
    const event: ExchangeSettled = {
      type: 'exchange.settled',
      ...exchangeRecord(exchange),
      outcome: outcomeOf(exchange, response, problem),
      status: response.statusCode,
      durationMs: exchange.now() - exchange.startedAt,
      ...(code && { code }),
      ...callerOf(exchange),
    };
    const subjects = [...new Set(exchange.lineage.links.map(({ subject }) => subject.id))];
    const { network } = exchange;
    return {
      ...withPrincipal(exchange, event),
      ...(network !== undefined && { network }),
      ...(subjects.length && { subjects }),
    };
  }
}

/** How the caller showed itself, and why it was refused: with this, each try to authenticate is in the log. */
function callerOf(exchange: Exchange): Partial<ExchangeSettled> {
  const reasons = exchange.ledger.reasons();
  const { scheme } = exchange;
  const { issuer, clientId: client } = exchange.isAuthenticated ? exchange.principal : {};
  return {
    ...(reasons && { reasons }),
    ...(scheme !== undefined && { scheme }),
    ...(issuer !== undefined && { issuer }),
    ...(client !== undefined && { client }),
  };
}

const withPrincipal = (exchange: Exchange, event: AuditEvent): AuditEntry =>
  exchange.isAuthenticated ? { event, principal: exchange.principal } : { event };
