import { type ControlName } from '../control/control-name';
import { type DecisionRecord } from '../control/decision-record';
import { type VerdictReasons, type VerdictSummary } from '../control/verdict-ledger';
import { type Principal } from '../words/principal';

/** What a record says of one model call. */
export interface ModelCallRecord {
  readonly id: string;
  readonly model: string;
  readonly recipient: string;
  readonly promptDigest?: string;
  readonly replyDigest?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly outcome: 'completed' | 'blocked' | 'aborted' | 'failed' | 'running';
}

/** What every record of an exchange says. */
interface ExchangeRecord {
  readonly exchangeId: string;
  readonly endpoint: string;
  readonly purpose: string;
  readonly action: string;
  readonly resource: string;
  readonly controls: VerdictSummary;
  /** The first 32 decisions on rights; absent before there is one. */
  readonly decisions?: readonly DecisionRecord[];
  readonly calls: readonly ModelCallRecord[];
}

/** The reply may leave: this record is durable before its first byte does. */
export interface ExchangeReleased extends ExchangeRecord {
  readonly type: 'exchange.released';
}

/** The exchange is over. */
export interface ExchangeSettled extends ExchangeRecord {
  readonly type: 'exchange.settled';
  /** `denied` before the reply began, `stopped` in the middle of a stream, `aborted` when the caller hung up. */
  readonly outcome: 'completed' | 'denied' | 'stopped' | 'aborted' | 'failed';
  readonly status: number;
  readonly code?: string;
  readonly durationMs: number;
  /** Why controls did not pass, by control: `{ authentication: 'token.exp' }`; absent when all passed. */
  readonly reasons?: VerdictReasons;
  /** With what the caller showed itself: a scheme of `Authorization` that is known here, in small letters. */
  readonly scheme?: string;
  /** Who vouches for the caller, and the client that it came with; absent while the caller is not known. */
  readonly issuer?: string;
  readonly client?: string;
}

/** The exchange was released, and the process that served it died before it was settled; how it ended is not known. */
export interface ExchangeLost extends Omit<ExchangeRecord, 'controls' | 'decisions' | 'calls'> {
  readonly type: 'exchange.lost';
}

/** What the log did not record one by one: records of callers that are not known, beyond a bound. */
export interface RefusalsCounted {
  readonly type: 'refusals.counted';
  readonly count: number;
  /** How many for which reason: `{ 'token.exp': 12 }`. */
  readonly reasons: Readonly<Record<string, number>>;
  /** The span in which they came, in milliseconds. */
  readonly spanMs: number;
}

/** An issuer told that a session is over (OpenID Connect Back-Channel Logout), and whether its word was taken. */
export type LogoutTold =
  | { readonly type: 'logout.accepted'; readonly issuer: string }
  | { readonly type: 'logout.refused'; /** The check that failed: `token.exp`. */ readonly reason: string };

/** A static key was given out, or withdrawn. */
export interface ApiKeyChanged {
  readonly type: 'api-key.issued' | 'api-key.revoked';
  /** The public id of the key. */
  readonly keyId: string;
}

/** Something got past the controls before, and somebody has to look at it: recorded beside the settled exchange. */
export interface IncidentRaised {
  readonly type: 'incident.raised';
  readonly exchangeId: string;
  readonly endpoint: string;
  readonly purpose: string;
  /** The control that noticed it. */
  readonly control: ControlName;
  /** The model call in which it was noticed. */
  readonly callId?: string;
}

/** An operator answered for a break of the chain, which goes on behind it. */
export interface ChainReanchored {
  readonly type: 'chain.reanchored';
  /** The places that are not proved any more, from the first to the last. */
  readonly from: number;
  readonly until: number;
  readonly fault: string;
  /** The name of an incident. */
  readonly reason: string;
}

/** A secret was read; reads from memory are summed over about a minute. Never the value. */
export interface SecretAccessed {
  readonly type: 'secret.accessed';
  /** Its name: `openai/key`. */
  readonly secret: string;
  /** The version that was read, as a name or a digest; absent when there was none. */
  readonly version?: string;
  /** The part of the service that asked. */
  readonly asker: string;
  /** `stale`: from memory, since its source is away; `failed`: refused, or away for too long. */
  readonly outcome: 'cached' | 'fetched' | 'stale' | 'missing' | 'failed';
  readonly count: number;
}

/** A data key was made, or all keys of a data subject were destroyed. */
export type KeyChanged =
  | {
      readonly type: 'key.created';
      readonly keyId: number;
      /** What the key is for: `default` for all data of a subject, `table:tickets` for data about nobody. */
      readonly scope: string;
      readonly version: number;
    }
  | { readonly type: 'keys.destroyed' };

/** A process began to serve; a digest that differs from the one before says that something was changed in between. */
export interface ServiceStarted {
  readonly type: 'service.started';
  readonly endpoints: number;
  /** SHA-256 over what every endpoint demands, purposes, recipients and options, hex. */
  readonly configuration: string;
  /** SHA-256 over the policies of rights, hex; absent where they lie in an engine elsewhere, whose decisions name them. */
  readonly policies?: string;
}

/** Everything that can be recorded. Fields are ids, enums, counts and digests: never free text, never personal data. */
export type AuditEvent =
  | ExchangeReleased
  | ExchangeSettled
  | ExchangeLost
  | IncidentRaised
  | RefusalsCounted
  | LogoutTold
  | ApiKeyChanged
  | SecretAccessed
  | KeyChanged
  | ServiceStarted
  | ChainReanchored;

/** An event, whom it concerns and from where it came; the log itself turns all into pseudonyms. */
export interface AuditEntry {
  readonly event: AuditEvent;
  /** Absent while the caller is not known. */
  readonly principal?: Principal;
  /** Whose log it belongs to. @default the tenant of the principal; without one, that of the service itself */
  readonly tenantId?: string;
  /** What `networkOf` makes of the caller's address; absent where there is none. */
  readonly network?: string;
  /** The ids of the data subjects whom it touched, in the tenant of the entry. */
  readonly subjects?: readonly string[];
}

/** Proof that an entry was taken. */
export interface AuditTicket {
  /** Resolves when the record cannot be lost any more; rejects when it could not be written. */
  readonly durable: Promise<void>;
}

/** Takes entries into the audit log. */
export abstract class AuditTrail {
  /**
   * Queues an entry.
   *
   * @throws ControlUnavailableException when the queue is full: nothing is ever dropped.
   */
  abstract append(entry: AuditEntry): AuditTicket;

  /** Whether entries are being written; while they are not, new exchanges are denied. */
  abstract isHealthy(): boolean;
}
