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
import { type VerifyReport } from './verify/chain-fault';
import { verifyLog, type VerifyOptions } from './verify/verify-log';
import { type Checkpoints } from './checkpoint/checkpoints.service';
import { UnknownCallers } from './unknown-callers/unknown-callers';
import { type AuditRecord, type AuditStore } from './store/audit-store';

/** What an audit log is made from. */
export interface AuditLogInit {
  readonly store: AuditStore;
  readonly pseudonyms: ActorPseudonyms;
  readonly clock: Clock;
  readonly ids: Ids;
  /** @default those of the process */
  readonly timers?: Timers;
  readonly tuning?: BatchQueueTuning;
  /** Marks what was written. @default none are made */
  readonly checkpoints?: Checkpoints;
}

/** An entry as it waits; its bytes are made when it is written, off the way of the request, and then kept. */
interface Waiting {
  readonly entry: AuditEntry;
  readonly id: string;
  readonly at: number;
  record?: AuditRecord;
}

const unavailable = (cause: unknown): ControlUnavailableException =>
  new ControlUnavailableException('audit', { cause });

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

  constructor(private readonly init: AuditLogInit) {
    super();
    this.queue = new RetryingBatchQueue({
      ...init.tuning,
      write: async (batch) => {
        await init.store.append(batch.map((waiting) => this.recordOf(waiting)));
        init.checkpoints?.written(batch.length);
      },
      onFailing: (error) => this.logger.error(`The audit store does not take records: ${errorCode(error)}.`),
      onRecovered: () => this.logger.log('The audit store takes records again.'),
    });
    const { clock, timers = new SystemTimers() } = init;
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

  /** Checks every chain, or the one of the tenant named, from its first record to its head, and with checkpoints from outside. */
  verify(options: VerifyOptions = {}): Promise<VerifyReport> {
    const verifier = this.init.checkpoints?.signer;
    return verifyLog(this.init.store, { ...(verifier && { verifier }), ...options });
  }

  async onApplicationShutdown(): Promise<void> {
    const uncounted = this.unknown.tell();
    if (uncounted > 0) this.logger.error(`${uncounted} refusals could not be counted before the shutdown.`);
    const left = await this.queue.close();
    if (left > 0) this.logger.error(`${left} audit records could not be written before the shutdown.`);
    await this.init.checkpoints?.close();
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
