import { type DecisionRecord } from '../control/decision-record';
import { VerdictLedger } from '../control/verdict-ledger';
import { type GuardianException } from '../problem/guardian.exception';
import { type Clock } from '../words/clock';
import { type Ids } from '../words/ids';
import { type Principal } from '../words/principal';
import { type EndpointPolicy } from './endpoint-policy';
import { LineageTrace } from './lineage-trace';
import {
  type ModelChunk,
  type ModelDoor,
  type ModelReply,
  type ModelRequest,
  type SendRequest,
  type StreamRequest,
} from '../ports/model-door';
import { type ReplyDoor, type ReplyStream } from '../ports/reply-door';
import { type CheckUsage, type ModelCall } from './model-call';

/** What an exchange is made from. */
export interface ExchangeInit {
  readonly policy: EndpointPolicy;
  readonly clock: Clock;
  readonly ids: Ids;
  /**
   * The way to a model for SDKs that the guarded models do not serve.
   * @default none: `callModel` and `streamModel` throw
   */
  readonly models?: ModelDoor;
  /**
   * The way out for replies that a handler writes as a stream.
   * @default none: `pipe` throws
   */
  readonly replies?: ReplyDoor;
}

// One for all: every exchange ends with it, and making an error reads the stack.
const OVER = new DOMException('The exchange is over.', 'AbortError');

/** One call through an `@AIEndpoint`, from the request to the last byte of the reply. */
export class Exchange {
  /** The request id, also sent to the caller. */
  readonly id: string;
  /** A secret of this exchange: a message part that carries it was made by the host's own code. */
  readonly mark: string;
  readonly policy: EndpointPolicy;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly ledger = new VerdictLedger();
  readonly lineage: LineageTrace;
  readonly calls: ModelCall[] = [];
  /** What controls used for checks of their own, beside the calls. */
  readonly checks: CheckUsage[] = [];
  /** Decisions on rights: of the endpoint, of tools, and those that the handler asked for. */
  readonly decisions: DecisionRecord[] = [];
  /** From which network the caller comes (`networkOf`); for records. */
  network?: string;
  /** With which scheme of `Authorization` the caller showed itself, in small letters; for challenges and records. */
  scheme?: string;

  private readonly clock: Clock;
  private readonly ids: Ids;
  private readonly door: ModelDoor | undefined;
  private readonly replies: ReplyDoor | undefined;
  private abortion?: AbortController;
  private abortReason?: Error;
  private memos?: Map<symbol, Map<unknown, unknown>>;
  private caller?: Principal;
  private stopper?: GuardianException;

  constructor({ policy, clock, ids, models, replies }: ExchangeInit) {
    this.policy = policy;
    this.clock = clock;
    this.ids = ids;
    this.door = models;
    this.replies = replies;
    this.id = ids.uuid();
    this.mark = ids.nonce();
    this.startedAt = clock.now();
    this.lineage = new LineageTrace(() => ids.uuid());
  }

  /** Milliseconds since the Unix epoch, by the injected clock. */
  now(): number {
    return this.clock.now();
  }

  /** A fresh id from the injected source. */
  newId(): string {
    return this.ids.uuid();
  }

  /** Fires when the caller hangs up or the exchange is stopped; hand it to everything that can be cancelled. */
  get signal(): AbortSignal {
    // Made when it is first asked for: most exchanges end without anybody asking.
    if (!this.abortion) {
      this.abortion = new AbortController();
      if (this.abortReason) this.abortion.abort(this.abortReason);
    }
    return this.abortion.signal;
  }

  /**
   * The authenticated caller.
   *
   * @throws Error before authentication has passed.
   */
  get principal(): Principal {
    if (!this.caller) throw new Error('The exchange has no principal yet: authentication has not passed.');
    return this.caller;
  }

  /** Whether authentication has passed. */
  get isAuthenticated(): boolean {
    return !!this.caller;
  }

  /** Names the caller, once. */
  authenticatedAs(principal: Principal): void {
    if (this.caller) throw new Error('The principal of an exchange cannot be changed.');
    this.caller = principal;
  }

  /** Why the exchange was stopped, if it was. */
  get stopped(): GuardianException | undefined {
    return this.stopper;
  }

  /** Ends the exchange early: running model calls are aborted, and a stream closes with this problem. */
  stop(problem: GuardianException): void {
    this.stopper ??= problem;
    this.endWith(problem);
  }

  /** The caller is gone: running model calls are aborted. */
  abort(): void {
    this.endWith(OVER);
  }

  /**
   * Calls a model with any SDK: `send` gets the prompt as all controls left it, and what it returns is filtered.
   *
   * @throws GuardianException when a control refuses the prompt or the reply, or `send` fails.
   * @throws Error when no model module is bound.
   */
  callModel(request: ModelRequest, send: SendRequest): Promise<ModelReply> {
    return this.modelDoor.call(this, request, send);
  }

  /**
   * The same for a reply in pieces; what is handed on is final.
   *
   * @throws GuardianException when a control refuses the prompt or the reply, or `send` fails; while reading as well.
   * @throws Error when no model module is bound.
   */
  streamModel(request: ModelRequest, send: StreamRequest): AsyncGenerator<ModelChunk, void, undefined> {
    return this.modelDoor.stream(this, request, send);
  }

  /**
   * Writes a stream to the response of Express or the reply of Fastify, sealed like every other reply, and ends it.
   *
   * The endpoint declares `raw: true`. A stream that is stopped ends with one `event: guardrail` where its content type is
   * `text/event-stream`, with one last line where it is JSON lines, and with a broken connection otherwise.
   *
   * @throws GuardianException when the reply is refused before its first byte.
   * @throws Error when the endpoint lib is not in use.
   */
  pipe(stream: ReplyStream, response: object): Promise<void> {
    if (!this.replies) throw new Error('No way out for streams is bound. Import GuardianModule.');
    return this.replies.pipe(this, stream, response);
  }

  private get modelDoor(): ModelDoor {
    if (this.door) return this.door;
    throw new Error(
      'No way to a model is bound. Import GuardianModule, or ModelModule and hand its ModelDoor over.',
    );
  }

  /** State that several steps of one exchange share, such as the result of scanning one text. */
  memo<Value>(kind: symbol, key: unknown, compute: () => Value): Value {
    const memos = (this.memos ??= new Map<symbol, Map<unknown, unknown>>());
    let known = memos.get(kind);
    if (!known) memos.set(kind, (known = new Map()));
    if (!known.has(key)) known.set(key, compute());
    return known.get(key) as Value;
  }

  /** Only the first reason counts, as with any `AbortController`. */
  private endWith(reason: Error): void {
    this.abortReason ??= reason;
    this.abortion?.abort(reason);
  }
}
