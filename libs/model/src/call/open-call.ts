import { createHash } from 'node:crypto';
import { type Exchange, GuardianException, type LineageNode } from 'unseen-guardian/kernel';
import { type CallOptions, type ProviderUsage } from '../language-model.protocol';
import { withoutMark } from '../prompt/trust-mark';
import { type ReplyChain } from '../reply/reply-chain';
import { abortable } from './abortable';
import { traceCall, traceReply } from './call-lineage';
import { type GuardedCall } from './guarded-call';
import { providerFailure } from '../failure/provider-failure';

type Outcome = NonNullable<GuardedCall['outcome']>;

/** A model call that has passed all prompt controls: it is sent once, seen through, and settled exactly once. */
export class OpenCall {
  /** Fires when the caller hangs up, the exchange is stopped, or the handler cancels the call. */
  readonly signal: AbortSignal;
  private readonly digest = createHash('sha256');
  private readonly onAbort = () => this.settle('aborted');
  private sent?: LineageNode;
  private hasReply = false;
  private isSettled = false;

  constructor(
    readonly exchange: Exchange,
    readonly call: GuardedCall,
    readonly chain: ReplyChain,
    private readonly options: CallOptions,
  ) {
    const signals = [exchange.signal, options.abortSignal].filter((signal) => signal !== undefined);
    this.signal = AbortSignal.any(signals);
    this.signal.addEventListener('abort', this.onAbort, { once: true });
  }

  /** The reply is one JSON value, whose texts are filtered one by one. */
  get expectsJson(): boolean {
    return this.options.responseFormat?.type === 'json';
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
      this.sent = traceCall(this.exchange, this.call);
      return await abortable(ask(this.providerOptions()), this.signal);
    } catch (error) {
      if (this.signal.aborted) throw this.signal.reason;
      this.settle('failed');
      throw providerFailure(error, traits);
    }
  }

  /** A piece of the reply text as the provider gave it. */
  saw(text: string): void {
    this.hasReply = true;
    this.digest.update(text);
  }

  /** The tokens that the call used. */
  used(usage: ProviderUsage | undefined): void {
    const [inputTokens, outputTokens] = [usage?.inputTokens?.total, usage?.outputTokens?.total];
    this.call.usage = {
      ...(inputTokens !== undefined && { inputTokens }),
      ...(outputTokens !== undefined && { outputTokens }),
    };
  }

  /** Ends the call; only the first ending counts. */
  settle(outcome: Outcome): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.signal.removeEventListener('abort', this.onAbort);
    this.call.outcome = outcome;
    this.chain.close();
    if (!this.hasReply && outcome !== 'completed') return;
    this.call.replyDigest = this.digest.digest('hex');
    if (this.sent) traceReply(this.exchange, this.call, this.sent);
  }

  /** Ends the call because of an error: an exception of ours is a refusal, anything else a failure. */
  settleFailed(error: unknown): void {
    this.settle(error instanceof GuardianException ? 'blocked' : 'failed');
  }

  private providerOptions(): CallOptions {
    return {
      ...withoutMark(this.options),
      prompt: this.call.prompt,
      abortSignal: this.signal,
      includeRawChunks: false,
    };
  }
}
