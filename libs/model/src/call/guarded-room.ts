import { type Exchange, findRecipient, GuardianException, isPending } from 'unseen-guardian/kernel';
import { asProblem } from '../failure/as-problem';
import {
  type CallOptions,
  type GenerateResult,
  type ProviderModel,
  type StreamResult,
} from '../language-model.protocol';
import { readPrompt } from '../prompt/prompt-reading';
import { ReplyChain } from '../reply/reply-chain';
import { guardStream } from '../reply/reply-stream';
import { filterReply } from '../reply/whole-reply';
import { askUntilItFits } from '../structured/ask-again';
import { mendedReply } from '../structured/mended-reply';
import { StructuredReply } from '../structured/structured-reply';
import { noteUntrusted } from '../tools/taint/untrusted-texts';
import { GuardedCall } from './guarded-call';
import { type ModelPorts } from './model-ports';
import { type ModelSource } from './model-source';
import { OpenCall } from './open-call';
import { owedOf, refuseUnreadable, runPromptControls } from './prompt-chain';

/** A call that may be sent, and to whom. */
interface Opened {
  readonly open: OpenCall;
  readonly provider: ProviderModel;
}

/** The room behind every door: all prompt and reply controls of one call, whichever SDK made it. */
export class GuardedRoom {
  constructor(private readonly ports: ModelPorts) {}

  /**
   * Asks for a whole reply.
   *
   * @throws GuardianException when a control refuses the prompt or the reply, or the provider fails.
   */
  async generate(exchange: Exchange, source: ModelSource, options: CallOptions): Promise<GenerateResult> {
    const ask = async (current: CallOptions): Promise<GenerateResult> => {
      const { open, provider } = await this.open(exchange, source, current);
      const send = (safe: CallOptions) => provider.doGenerate(safe);
      const result = await open.send<GenerateResult>(send, { retryable: true });
      return filterReply(open, mendedReply(open.structured, result));
    };
    return askUntilItFits(exchange, options, ask, this.ports.structuredOutput);
  }

  /**
   * Asks for a reply in pieces. A failure stops the exchange as well, since a text stream of the AI SDK would end in silence.
   *
   * @throws GuardianException when a control refuses the prompt, or the provider fails.
   */
  async stream(exchange: Exchange, source: ModelSource, options: CallOptions): Promise<StreamResult> {
    try {
      const { open, provider } = await this.open(exchange, source, options);
      const result = await open.send<StreamResult>((safe) => provider.doStream(safe));
      return guardStream(open, result);
    } catch (error) {
      if (exchange.signal.aborted || options.abortSignal?.aborted) throw error;
      const problem = asProblem(error);
      exchange.stop(problem);
      throw problem;
    }
  }

  private async open(exchange: Exchange, source: ModelSource, options: CallOptions): Promise<Opened> {
    const provider = source.ready ?? (await source.current());
    const {
      promptControls,
      replyControls,
      gate,
      recipients = {},
      replies = {},
      structuredOutput,
    } = this.ports;
    const reading = readPrompt(options.prompt, exchange.mark);
    const { name: model, recipient } = source;
    const receiver = findRecipient(recipients, recipient);
    const identity = { model, modelId: provider.modelId, recipient, receiver };
    const call = new GuardedCall(exchange, identity, reading);
    exchange.calls.push(call);
    // Before pseudonyms take the place of what it says.
    if (exchange.policy.tools.length) noteUntrusted(exchange, call);
    try {
      refuseUnreadable(exchange, call, reading.unreadable, options);
      const checked = runPromptControls(exchange, call, promptControls.list);
      if (isPending(checked)) await checked;
      const owed = owedOf(replyControls.list, exchange.policy.owed.reply);
      const chain = ReplyChain.open(exchange, call, owed, replies);
      gate.open(exchange, call);
      const structured = StructuredReply.of(exchange, call.id, options, structuredOutput);
      return { open: new OpenCall(exchange, call, chain, options, replies, structured), provider };
    } catch (error) {
      call.outcome = error instanceof GuardianException ? 'blocked' : 'failed';
      throw error;
    }
  }
}
