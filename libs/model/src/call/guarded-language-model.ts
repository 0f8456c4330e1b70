import { currentExchange, type Exchange, GuardianException, isPending } from 'unseen-guardian/kernel';
import {
  type CallOptions,
  type GenerateResult,
  type GuardedModel,
  type ProviderModel,
  type StreamResult,
} from '../language-model.protocol';
import { readPrompt } from '../prompt/prompt-reading';
import { ReplyChain } from '../reply/reply-chain';
import { filterReply } from '../reply/whole-reply';
import { guardStream } from '../reply/reply-stream';
import { asProblem } from '../failure/as-problem';
import { GuardedCall } from './guarded-call';
import { type LateModel } from './late-model';
import { type ModelPorts } from './model-ports';
import { OpenCall } from './open-call';
import { owedOf, refuseUnreadable, runPromptControls } from './prompt-chain';

/** A call that may be sent, and to whom. */
interface Opened {
  readonly open: OpenCall;
  readonly provider: ProviderModel;
}

/** A provider's model behind all prompt and reply controls: the only way to a provider, and only inside an exchange. */
export class GuardedLanguageModel implements GuardedModel {
  readonly specificationVersion = 'v3';
  readonly provider: string;
  readonly modelId: string;
  /** Every URL, so that the AI SDK fetches none itself: parts with URLs are refused instead. */
  readonly supportedUrls = { '*/*': [/^/] };

  constructor(
    private readonly source: LateModel,
    private readonly ports: ModelPorts,
  ) {
    this.provider = source.declaration.recipient;
    this.modelId = source.name;
  }

  /**
   * Asks for a whole reply.
   *
   * @throws NoExchangeError outside of an exchange.
   * @throws GuardianException when a control refuses the prompt or the reply, or the provider fails.
   */
  async doGenerate(options: CallOptions): Promise<GenerateResult> {
    const exchange = currentExchange();
    const { open, provider } = await this.open(exchange, options);
    const result = await open.send<GenerateResult>((safe) => provider.doGenerate(safe), { retryable: true });
    return filterReply(open, result);
  }

  /**
   * Asks for a reply in pieces. A failure stops the exchange as well, since a text stream of the AI SDK would end in silence.
   *
   * @throws NoExchangeError outside of an exchange.
   * @throws GuardianException when a control refuses the prompt, or the provider fails.
   */
  async doStream(options: CallOptions): Promise<StreamResult> {
    const exchange = currentExchange();
    try {
      const { open, provider } = await this.open(exchange, options);
      const result = await open.send<StreamResult>((safe) => provider.doStream(safe));
      return guardStream(open, result);
    } catch (error) {
      if (exchange.signal.aborted || options.abortSignal?.aborted) throw error;
      const problem = asProblem(error);
      exchange.stop(problem);
      throw problem;
    }
  }

  private async open(exchange: Exchange, options: CallOptions): Promise<Opened> {
    const provider = this.source.ready ?? (await this.source.current());
    const { recipient } = this.source.declaration;
    const { promptControls, replyControls, gate } = this.ports;
    const reading = readPrompt(options.prompt, exchange.mark);
    const identity = { model: this.source.name, modelId: provider.modelId, recipient };
    const call = new GuardedCall(exchange, identity, reading);
    exchange.calls.push(call);
    try {
      refuseUnreadable(exchange, call, reading.unreadable, options);
      const checked = runPromptControls(exchange, call, promptControls.list);
      if (isPending(checked)) await checked;
      const chain = ReplyChain.open(exchange, call, owedOf(replyControls.list, exchange.policy.owed.reply));
      gate.open(exchange, call);
      return { open: new OpenCall(exchange, call, chain, options), provider };
    } catch (error) {
      call.outcome = error instanceof GuardianException ? 'blocked' : 'failed';
      throw error;
    }
  }
}
