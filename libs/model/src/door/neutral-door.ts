import {
  type Exchange,
  type ModelChunk,
  ModelDoor,
  type ModelFinish,
  type ModelReply,
  type ModelReplyPart,
  type ModelRequest,
  type SendRequest,
  type StreamRequest,
  type TokenUsage,
} from 'unseen-guardian/kernel';
import { type GuardedRoom } from '../call/guarded-room';
import { readyModel } from '../call/model-source';
import { type CallOptions, type ProviderUsage, type ReplyPart } from '../language-model.protocol';
import { unifiedReason } from '../reply/finish-reason';
import { assertRecipient } from '../recipient-name';
import { SentModel } from './sent-model';

const formatOf = ({ schema, attempts }: ModelRequest) => ({
  type: 'json',
  ...(schema && { schema }),
  ...(attempts !== undefined && { attempts }),
});

const optionsOf = (request: ModelRequest): CallOptions => {
  const { messages, tools = [], json, schema, signal } = request;
  return {
    prompt: messages,
    tools: tools.map((tool) => ({ type: 'function', ...tool })),
    ...((json || schema) && { responseFormat: formatOf(request) }),
    ...(signal && { abortSignal: signal }),
  };
};

const usageOf = ({ inputTokens, outputTokens }: ProviderUsage): TokenUsage => ({
  ...(inputTokens?.total !== undefined && { inputTokens: inputTokens.total }),
  ...(outputTokens?.total !== undefined && { outputTokens: outputTokens.total }),
});

const finishOf = (finishReason: unknown, usage: unknown) => ({
  finish: unifiedReason(finishReason) as ModelFinish,
  usage: usageOf(usage ?? {}),
});

/** The part of a reply in neutral words; parts that only open or close a text have none. */
function partOf(part: ReplyPart): ModelReplyPart[] {
  const text = (part['delta'] ?? part['text']) as string;
  switch (part.type) {
    case 'text':
    case 'text-delta':
      return [{ type: 'text', text }];
    case 'reasoning':
    case 'reasoning-delta':
      return [{ type: 'reasoning', text }];
    case 'tool-call':
      return [
        {
          type: 'tool-call',
          id: String(part['toolCallId']),
          name: String(part['toolName']),
          input: String(part['input']),
        },
      ];
    default:
      return [];
  }
}

/** The door for any SDK and plain HTTP: the room is the same as that of the AI SDK's models. */
export class NeutralDoor extends ModelDoor {
  constructor(private readonly room: GuardedRoom) {
    super();
  }

  async call(exchange: Exchange, request: ModelRequest, send: SendRequest): Promise<ModelReply> {
    const model = this.sourceOf(request, new SentModel(request, { whole: send }));
    const result = await this.room.generate(exchange, model, optionsOf(request));
    return { content: result.content.flatMap(partOf), ...finishOf(result.finishReason, result.usage) };
  }

  async *stream(
    exchange: Exchange,
    request: ModelRequest,
    send: StreamRequest,
  ): AsyncGenerator<ModelChunk, void, undefined> {
    const model = this.sourceOf(request, new SentModel(request, { pieces: send }));
    const { stream } = await this.room.stream(exchange, model, optionsOf(request));
    for await (const part of stream) {
      // The AI SDK gets the reason as a part; whoever reads this stream gets it thrown.
      if (part.type === 'error') throw part['error'];
      if (part.type === 'finish') yield { type: 'finish', ...finishOf(part['finishReason'], part['usage']) };
      else yield* partOf(part);
    }
  }

  private sourceOf({ model, recipient }: ModelRequest, sent: SentModel) {
    assertRecipient(`Model "${model}"`, recipient);
    return readyModel(model, recipient, sent);
  }
}
