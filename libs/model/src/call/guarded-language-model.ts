import { currentExchange } from 'unseen-guardian/kernel';
import {
  type CallOptions,
  type GenerateResult,
  type GuardedModel,
  type StreamResult,
} from '../language-model.protocol';
import { type GuardedRoom } from './guarded-room';
import { type ModelSource } from './model-source';

/** The AI SDK's door: a provider's model behind all prompt and reply controls, usable only inside an exchange. */
export class GuardedLanguageModel implements GuardedModel {
  readonly specificationVersion = 'v3';
  readonly provider: string;
  readonly modelId: string;
  /** Every URL, so that the AI SDK fetches none itself: parts with URLs are refused instead. */
  readonly supportedUrls = { '*/*': [/^/] };

  constructor(
    private readonly source: ModelSource,
    private readonly room: GuardedRoom,
  ) {
    this.provider = source.recipient;
    this.modelId = source.name;
  }

  /**
   * Asks for a whole reply.
   *
   * @throws NoExchangeError outside of an exchange.
   * @throws GuardianException when a control refuses the prompt or the reply, or the provider fails.
   */
  async doGenerate(options: CallOptions): Promise<GenerateResult> {
    return this.room.generate(currentExchange(), this.source, options);
  }

  /**
   * Asks for a reply in pieces.
   *
   * @throws NoExchangeError outside of an exchange.
   * @throws GuardianException when a control refuses the prompt, or the provider fails.
   */
  async doStream(options: CallOptions): Promise<StreamResult> {
    return this.room.stream(currentExchange(), this.source, options);
  }
}
