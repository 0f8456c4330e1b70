import { randomUUID } from 'node:crypto';
import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
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
import { type NamedSubjects, type SubjectPseudonyms } from './body/subject-pseudonyms';
import { type InstanceRegister } from './recovery/instance-register';
import { OpenExchanges } from './recovery/open-exchanges';
import { Recovery, type RecoveringLog } from './recovery/recovery.service';
import { strangersIn } from './recovery/strangers';
import { type AuditSpool } from './spool/audit-spool';
import { SpoolError } from './spool/spool.error';
import { SpooledWriter } from './spool/spooled-writer';
import { type VerifyReport } from './verify/chain-fault';
import { verifyLog, type VerifyOptions } from './verify/verify-log';
import { type Checkpoints } from './checkpoint/checkpoints.service';
import { UnknownCallers } from './unknown-callers/unknown-callers';
import { type AuditRecord, type AuditStore } from './store/audit-store';

/** What an audit log is made from. */
export interface AuditLogInit {
  readonly store: AuditStore;
  readonly pseudonyms: ActorPseudonyms;
  /** Names the data subjects. @default none: they are counted only */
  readonly subjects?: SubjectPseudonyms;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Closes what processes that died left open. @default none */
  readonly recovery?: RecoverySettings;
  /** Takes the records while the store does not. @default none: whoever waits is then denied */
  readonly spool?: AuditSpool;
  /** @default those of the process */
  readonly timers?: Timers;
  readonly tuning?: BatchQueueTuning;
  /** Marks what was written. @default none are made */
  readonly checkpoints?: Checkpoints;
}

/** What recovery works with. */
export interface RecoverySettings {
  readonly register: InstanceRegister;
  /** How long a process may show no sign of life, in milliseconds. */
  readonly leaseMs: number;
}

/** An entry as it waits; its bytes are made when it is written, off the way of the request, and then kept. */
interface Waiting {
  /** Absent when the record came as it is. */
  readonly entry?: AuditEntry;
  readonly id: string;
  readonly at: number;
  record?: AuditRecord;
  subjects?: NamedSubjects;
}

const DRAIN_MS = 10_000;

const unavailable = (cause: unknown): ControlUnavailableException =>
  new ControlUnavailableException('audit', { cause });

/** The message of the spool names a remedy; that of a store may quote a row. */
const reasonOf = (error: unknown): string =>
  error instanceof SpoolError ? error.message : `${errorCode(error)}.`;

/** A tenant that is not well formed must not stop the log for all others: it is none. */
const tenantOf = ({ tenantId, principal }: AuditEntry): string | undefined => {
  const named = tenantId ?? principal?.tenantId;
  return named !== undefined && TENANT_ID.test(named) ? named : undefined;
};

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
export class AuditLog
  extends AuditTrail
  implements OnApplicationBootstrap, OnApplicationShutdown, RecoveringLog
{
  private readonly logger = new Logger(AuditLog.name);
  private readonly queue: RetryingBatchQueue<Waiting>;
  private readonly unknown: UnknownCallers;
  private readonly spooled: SpooledWriter | undefined;
  private readonly recovery: Recovery | undefined;
  private readonly open = new OpenExchanges();
  private openSince: number;
  /** This process, for as long as it lives. */
  readonly instance = randomUUID();

  constructor(private readonly init: AuditLogInit) {
    super();
    const { clock, timers = new SystemTimers(), spool, store, tuning } = init;
    const onReplayed = (records: readonly AuditRecord[]): Promise<void> => this.replayed(records);
    this.spooled =
      spool && new SpooledWriter({ store, spool, timers, onReplayed, ...(tuning && { tuning }) });
    const { recovery } = init;
    this.recovery = recovery && new Recovery({ ...recovery, log: this, clock, timers });
    this.openSince = clock.now();
    this.queue = new RetryingBatchQueue({
      ...init.tuning,
      write: (batch) => this.writeBatch(batch),
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

  /** Checks every chain, or the one of the tenant named, from its first record to its head, and with checkpoints from outside. */
  verify(options: VerifyOptions = {}): Promise<VerifyReport> {
    const verifier = this.init.checkpoints?.signer;
    return verifyLog(this.init.store, { ...(verifier && { verifier }), ...options });
  }

  /** No exchange that this process has open was recorded before this, in milliseconds since the Unix epoch. */
  openFrom(): number {
    // The end of an exchange that lies in the spool is not in the store yet.
    if (this.spooledBytes === 0) this.openSince = this.open.from(this.init.clock.now());
    return this.openSince;
  }

  /** Writes records that are made already; resolves when they cannot be lost. */
  async appendMade(records: readonly AuditRecord[]): Promise<void> {
    const queued = records.map((record) => this.take({ id: record.eventId, at: 0, record }, false));
    await Promise.all(queued.map(({ written }) => written));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.recovery?.start();
  }

  async onApplicationShutdown(): Promise<void> {
    const uncounted = this.unknown.tell();
    if (uncounted > 0) this.logger.error(`${uncounted} refusals could not be counted before the shutdown.`);
    const left = await this.queue.close();
    if (left > 0) this.logger.error(`${left} audit records could not be written before the shutdown.`);
    const bytes = await this.spooled?.close(this.init.tuning?.drainMs ?? DRAIN_MS);
    if (bytes) this.logger.warn(`${bytes} bytes of audit records stay in the spool for the next start.`);
    await this.recovery?.stop();
    await this.init.checkpoints?.close();
  }

  private async writeBatch(batch: readonly Waiting[]): Promise<void> {
    const unnamed = batch.filter(({ entry, subjects }) => entry?.subjects?.length && !subjects);
    if (unnamed.length > 0) await Promise.all(unnamed.map((waiting) => this.nameSubjects(waiting)));
    await (this.spooled ?? this.init.store).append(batch.map((waiting) => this.recordOf(waiting)));
    this.init.checkpoints?.written(batch.length);
    for (const { entry } of batch) if (entry) this.open.written(entry.event);
  }

  private async replayed(records: readonly AuditRecord[]): Promise<void> {
    await this.recovery?.found(strangersIn(records, this.instance));
  }

  private write(entry: AuditEntry): AuditTicket {
    const { clock, ids } = this.init;
    // The time first: the id, which begins with its own, must not come before what `openFrom` answers.
    const at = clock.now();
    const waiting: Waiting = { entry, id: ids.uuid(), at };
    // The reply waits for a record of release; nobody waits for any other.
    const queued = this.take(waiting, entry.event.type === 'exchange.released');
    this.open.taken(entry.event, waiting.at);
    return new Ticket(queued);
  }

  private take(waiting: Waiting, urgent: boolean): QueuedItem<Waiting> {
    try {
      return this.queue.add(waiting, urgent);
    } catch (cause) {
      throw unavailable(cause);
    }
  }

  private async nameSubjects(waiting: Waiting): Promise<void> {
    const { subjects = [] } = waiting.entry!;
    const tenantId = tenantOf(waiting.entry!);
    const named = tenantId !== undefined && (await this.init.subjects?.of(tenantId, subjects));
    waiting.subjects = named || { unnamedSubjects: subjects.length };
  }

  private recordOf(waiting: Waiting): AuditRecord {
    return (waiting.record ??= this.makeRecord(waiting.entry!, waiting));
  }

  private makeRecord(entry: AuditEntry, { id, at, subjects }: Waiting): AuditRecord {
    const { event, principal, network: from } = entry;
    const tenantId = tenantOf(entry) ?? SYSTEM_TENANT;
    const actor = principal && this.init.pseudonyms.of(principal);
    const network = from === undefined ? from : this.init.pseudonyms.ofNetwork(from);
    const isOfExchange = event.type === 'exchange.released' || event.type === 'exchange.settled';
    const instance = this.recovery && isOfExchange ? this.instance : undefined;
    const frame = {
      ...subjects,
      id,
      at,
      ...(actor && { actor }),
      ...(network && { network }),
      ...(instance && { instance }),
    };
    return { tenantId, eventId: id, body: auditBody(event, frame) };
  }
}
