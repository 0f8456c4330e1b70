import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  type BatchQueueTuning,
  errorCode,
  type QueuedItem,
  RetryingBatchQueue,
  SYSTEM_TENANT,
  TENANT_ID,
} from 'unseen-guardian/database';
import {
  type AuditEntry,
  type AuditTicket,
  AuditTrail,
  type Clock,
  ControlUnavailableException,
  type Ids,
  SystemTimers,
  type Timers,
} from 'unseen-guardian/kernel';
import { type ActorPseudonyms } from './body/actor-pseudonyms';
import { auditBody } from './body/audit-body';
import { verifyLog, type VerifyReport } from './chain/verify-chain';
import { type AuditSpool } from './spool/audit-spool';
import { SpoolError } from './spool/spool.error';
import { SpooledWriter } from './spool/spooled-writer';
import { UnknownCallers } from './unknown-callers/unknown-callers';
import { type AuditRecord, type AuditStore } from './store/audit-store';

/** What an audit log is made from. */
export interface AuditLogInit {
  readonly store: AuditStore;
  readonly pseudonyms: ActorPseudonyms;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Takes the records while the store does not. @default none: whoever waits is then denied */
  readonly spool?: AuditSpool;
  /** @default those of the process */
  readonly timers?: Timers;
  readonly tuning?: BatchQueueTuning;
}

/** An entry as it waits; its bytes are made when it is written, off the way of the request, and then kept. */
interface Waiting {
  readonly entry: AuditEntry;
  readonly id: string;
  readonly at: number;
  record?: AuditRecord;
}

const DRAIN_MS = 10_000;

const unavailable = (cause: unknown): ControlUnavailableException =>
  new ControlUnavailableException('audit', { cause });

/** The message of the spool names a remedy; that of a store may quote a row. */
const reasonOf = (error: unknown): string =>
  error instanceof SpoolError ? error.message : `${errorCode(error)}.`;

/** Most callers never look at `durable`; the queue keeps the record, so nothing is lost by not looking. */
class Ticket implements AuditTicket {
  private promise?: Promise<void>;

  constructor(private readonly queued: QueuedItem<Waiting>) {}

  get durable(): Promise<void> {
    return (this.promise ??= this.promised());
  }

  private promised(): Promise<void> {
    const durable = this.queued.written.catch((cause: unknown) => Promise.reject(unavailable(cause)));
    durable.catch(() => undefined);
    return durable;
  }
}

/** The audit log: append-only, one hash chain per tenant, written in groups. */
export class AuditLog extends AuditTrail implements OnApplicationShutdown {
  private readonly logger = new Logger(AuditLog.name);
  private readonly queue: RetryingBatchQueue<Waiting>;
  private readonly unknown: UnknownCallers;
  private readonly spooled: SpooledWriter | undefined;

  constructor(private readonly init: AuditLogInit) {
    super();
    const { clock, timers = new SystemTimers(), spool, store, tuning } = init;
    this.spooled = spool && new SpooledWriter({ store, spool, timers, ...(tuning && { tuning }) });
    const target = this.spooled ?? store;
    this.queue = new RetryingBatchQueue({
      ...init.tuning,
      write: (batch) => target.append(batch.map((waiting) => this.recordOf(waiting))),
      onFailing: (error) => this.logger.error(`The audit log does not take records: ${reasonOf(error)}`),
      onRecovered: () => this.logger.log('The audit log takes records again.'),
    });
    this.unknown = new UnknownCallers({ clock, timers, append: (entry) => this.write(entry) });
  }

  append(entry: AuditEntry): AuditTicket {
    return this.unknown.counted(entry) ?? this.write(entry);
  }

  /** Writes what waits; after a failure the rest is left to the next attempt. */
  flush(): Promise<void> {
    return this.queue.flush();
  }

  /** Whether the last write succeeded and the queue has room. */
  isHealthy(): boolean {
    return this.queue.isHealthy;
  }

  /** How many bytes of records wait on the local disk for the store; 0 without a spool. */
  get spooledBytes(): number {
    return this.init.spool?.waitingBytes ?? 0;
  }

  /** Checks every chain, or the one of the tenant named, from its first record to its head. */
  verify({ tenantId }: { readonly tenantId?: string } = {}): Promise<VerifyReport> {
    return verifyLog(this.init.store, tenantId);
  }

  async onApplicationShutdown(): Promise<void> {
    const uncounted = this.unknown.tell();
    if (uncounted > 0) this.logger.error(`${uncounted} refusals could not be counted before the shutdown.`);
    const left = await this.queue.close();
    if (left > 0) this.logger.error(`${left} audit records could not be written before the shutdown.`);
    const bytes = await this.spooled?.close(this.init.tuning?.drainMs ?? DRAIN_MS);
    if (bytes) this.logger.warn(`${bytes} bytes of audit records stay in the spool for the next start.`);
  }

  private write(entry: AuditEntry): AuditTicket {
    const { clock, ids } = this.init;
    const waiting: Waiting = { entry, id: ids.uuid(), at: clock.now() };
    // The reply waits for a record of release; nobody waits for any other.
    return new Ticket(this.take(waiting, entry.event.type === 'exchange.released'));
  }

  private take(waiting: Waiting, urgent: boolean): QueuedItem<Waiting> {
    try {
      return this.queue.add(waiting, urgent);
    } catch (cause) {
      throw unavailable(cause);
    }
  }

  private recordOf(waiting: Waiting): AuditRecord {
    return (waiting.record ??= this.makeRecord(waiting));
  }

  private makeRecord({ entry: { event, principal, network: from }, id, at }: Waiting): AuditRecord {
    // A tenant that is not well formed must not stop the log for all others.
    const tenantId = principal && TENANT_ID.test(principal.tenantId) ? principal.tenantId : SYSTEM_TENANT;
    const actor = principal && this.init.pseudonyms.of(principal);
    const network = from === undefined ? from : this.init.pseudonyms.ofNetwork(from);
    const frame = { id, at, ...(actor && { actor }), ...(network && { network }) };
    return { tenantId, eventId: id, body: auditBody(event, frame) };
  }
}
