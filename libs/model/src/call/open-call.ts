import {
  block,
  type ControlStep,
  type Exchange,
  GuardianException,
  type LineageNode,
  ProviderFailedException,
  ReplyBlockedException,
  runInEgressScope,
} from 'unseen-guardian/kernel';
import { type CallOptions, type ProviderUsage } from '../language-model.protocol';
import { withoutMark } from '../prompt/trust-mark';
import { unifiedReason } from '../reply/finish-reason';
import { type ReplyChain } from '../reply/reply-chain';
import { REPLY_LIMITS, type ReplyLimits } from '../reply/reply-limits';
import { ReplyDigest } from '../reply/reply-digest';
import { MalformedReplyException } from '../structured/malformed-reply.exception';
import { type StructuredReply } from '../structured/structured-reply';
import { traceCall, traceReply } from './call-lineage';
import { type GuardedCall } from './guarded-call';
import { SilenceWatch } from './silence-watch';
import { ProviderFault, providerFailure } from '../failure/provider-failure';

/** Exceptions of ours that say that the provider did not do its work. */
const FAILURES = [ProviderFailedException, MalformedReplyException];

type Outcome = NonNullable<GuardedCall['outcome']>;

/** The provider's safety verdict, beside that of our own control. */
const PROVIDERS_OWN: ControlStep = { name: 'unsafe-output', step: 'provider' };

/** A provider may report anything; what is no count would be refused by every store, again and again. */
const counted = (total: number | undefined): number | undefined =>
  Number.isSafeInteger(total) && total! >= 0 ? total : undefined;

/** A model call that has passed all prompt controls: it is sent once, seen through, and settled exactly once. */
export class OpenCall {
  /** Fires when the caller hangs up, the exchange is stopped, or the handler cancels the call. */
  readonly signal: AbortSignal;
  /** The reply is one JSON value, whose texts are filtered one by one. */
  readonly expectsJson: boolean;
  /** What is to be sent; not kept while the reply comes. */
  private options: CallOptions | undefined;
  private readonly digest = new ReplyDigest();
  private readonly onAbort = () => {
    this.settle('aborted');
    this.interrupt?.(this.signal.reason);
  };
  /** A call that still waits fails alone; a stream that has begun can only be ended with its exchange. */
  private readonly onSilence = () => {
    const problem = new ProviderFailedException({ cause: new ProviderFault({ name: 'silence' }) });
    if (this.interrupt) this.interrupt(problem);
    else {
      this.settle('failed');
      this.exchange.stop(problem);
    }
  };
  private interrupt?: ((reason: unknown) => void) | undefined;
  private silence?: SilenceWatch;
  private sent?: LineageNode;
  private isSettled = false;

  constructor(
    readonly exchange: Exchange,
    readonly call: GuardedCall,
    readonly chain: ReplyChain,
    options: CallOptions,
    private readonly limits: ReplyLimits = {},
    readonly structured?: StructuredReply,
  ) {
    this.options = options;
    const { abortSignal, responseFormat } = options;
    this.expectsJson = responseFormat?.type === 'json';
    // Joining signals costs more than all the rest of a call.
    this.signal = abortSignal ? AbortSignal.any([exchange.signal, abortSignal]) : exchange.signal;
    this.signal.addEventListener('abort', this.onAbort, { once: true });
  }

  /**
   * Sends the sealed prompt.
   *
   * @throws ProviderFailedException without any of the provider's own words.
   */
  async send<Result>(
    ask: (options: CallOptions) => PromiseLike<Result>,
    traits: { readonly retryable?: boolean } = {},
  ): Promise<Result> {
    try {
      this.signal.throwIfAborted();
      this.sent = traceCall(this.exchange, this.call, this.call.receiver?.terms);
      this.silence = new SilenceWatch(this.limits.silenceMs ?? REPLY_LIMITS.silenceMs, this.onSilence);
      return await this.orAborted(() => this.inScope(() => ask(this.takeOptions())));
    } catch (error) {
      if (this.signal.aborted) throw this.signal.reason;
      this.settle('failed');
      throw providerFailure(error, traits);
    }
  }

  /** The provider said something, whatever it was. */
  heard(): void {
    this.silence?.heard();
  }

  /** A piece of the reply text as the provider gave it. */
  saw(text: string): void {
    this.digest.add(text);
  }

  /** The tokens that the call used. */
  used(usage: ProviderUsage | undefined): void {
    const [inputTokens, outputTokens] = [usage?.inputTokens?.total, usage?.outputTokens?.total].map(counted);
    this.call.usage = {
      ...(inputTokens !== undefined && { inputTokens }),
      ...(outputTokens !== undefined && { outputTokens }),
    };
  }

  /**
   * Why the reply ended: what the provider itself cut short as unsafe is not handed on as if it were whole.
   *
   * @throws ReplyBlockedException when the provider's own safety filter ended it.
   * @throws ProviderFailedException when it broke off.
   */
  ended(finishReason: unknown): void {
    const reason = unifiedReason(finishReason);
    // Version 4 says so when a stream broke off: half a reply must not pass for a whole one.
    if (reason === 'interrupted') throw new ProviderFailedException();
    if (reason !== 'content-filter') return;
    const problem = new ReplyBlockedException();
    this.exchange.ledger.record(PROVIDERS_OWN, block(problem), this.call.id);
    throw problem;
  }

  /** Ends the call; only the first ending counts. */
  settle(outcome: Outcome): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.silence?.end();
    this.signal.removeEventListener('abort', this.onAbort);
    this.call.outcome = outcome;
    this.chain.close();
    if (this.digest.isEmpty && outcome !== 'completed') return;
    this.call.replyDigest = this.digest.hex();
    if (this.sent) traceReply(this.exchange, this.call, this.sent);
  }

  /** Ends the call because of an error: a refusal of ours blocks it, everything else is a failure. */
  settleFailed(error: unknown): void {
    const isRefusal = error instanceof GuardianException && !FAILURES.some((kind) => error instanceof kind);
    this.settle(isRefusal ? 'blocked' : 'failed');
  }

  /** The promise, or the reason of the abort when that comes first: a provider may ignore its signal. */
  private orAborted<Value>(work: () => PromiseLike<Value>): Promise<Value> {
    const answer = new Promise<Value>((resolve, reject) => {
      this.interrupt = reject;
      work().then(resolve, reject);
    });
    return answer.finally(() => (this.interrupt = undefined));
  }

  /** Only here may the recipient's hosts be reached, and no other recipient's. */
  private inScope<Value>(work: () => Value): Value {
    const { receiver } = this.call;
    return receiver ? runInEgressScope(receiver, work) : work();
  }

  private takeOptions(): CallOptions {
    const options = this.options!;
    this.options = undefined;
    return {
      ...withoutMark(options),
      prompt: this.call.takePrompt(),
      abortSignal: this.signal,
      includeRawChunks: false,
    };
  }
}
