import { AsyncResource } from 'node:async_hooks';
import { ReadableStream } from 'node:stream/web';
import {
  type ModelChunk,
  type ModelFinish,
  type ModelReply,
  type ModelReplyPart,
  type ModelRequest,
  type SealedRequest,
  type TokenUsage,
} from 'unseen-guardian/kernel';
import {
  type CallOptions,
  type GenerateResult,
  type ProviderModel,
  type ReplyPart,
  type StreamResult,
} from '../language-model.protocol';

/** How the request is sent. */
type Send = (request: SealedRequest) => PromiseLike<ModelReply>;
type Stream = (request: SealedRequest) => AsyncIterable<ModelChunk> | PromiseLike<AsyncIterable<ModelChunk>>;

const usageOf = ({ inputTokens, outputTokens }: TokenUsage = {}) => ({
  inputTokens: { total: inputTokens },
  outputTokens: { total: outputTokens },
});

const finishOf = (finish: ModelFinish) => ({ unified: finish, raw: undefined });

const partOf = (part: ModelReplyPart): ReplyPart =>
  part.type === 'tool-call'
    ? { type: 'tool-call', toolCallId: part.id, toolName: part.name, input: part.input }
    : { type: part.type, text: part.text };

/** Turns the chunks of a reply into the parts of a stream: pieces of one kind in a row are one text. */
class ChunkParts {
  private open?: { readonly kind: string; readonly id: string };
  private texts = 0;

  take(chunk: ModelChunk): ReplyPart[] {
    switch (chunk.type) {
      case 'text':
      case 'reasoning':
        return [
          ...this.enter(chunk.type),
          { type: `${chunk.type}-delta`, id: this.open!.id, delta: chunk.text },
        ];
      case 'tool-input':
        return [
          ...this.enter('tool-input', chunk.id, chunk.name),
          { type: 'tool-input-delta', id: chunk.id, delta: chunk.delta },
        ];
      case 'tool-call':
        return [...this.leave(), partOf(chunk)];
      case 'finish':
        return [
          ...this.leave(),
          { type: 'finish', finishReason: finishOf(chunk.finish), usage: usageOf(chunk.usage) },
        ];
    }
  }

  private enter(kind: string, id?: string, toolName?: string): ReplyPart[] {
    if (this.open?.kind === kind && (id === undefined || this.open.id === id)) return [];
    const left = this.leave();
    this.open = { kind, id: id ?? String(this.texts++) };
    return [
      ...left,
      { type: `${kind}-start`, id: this.open.id, ...(toolName !== undefined && { toolName }) },
    ];
  }

  private leave(): ReplyPart[] {
    const { open } = this;
    delete this.open;
    return open ? [{ type: `${open.kind}-end`, id: open.id }] : [];
  }
}

async function* partsOf(chunks: AsyncIterable<ModelChunk>): AsyncGenerator<ReplyPart> {
  const parts = new ChunkParts();
  for await (const chunk of chunks) yield* parts.take(chunk);
}

/** A model whose calls are sent by a function of the host. */
export class SentModel implements ProviderModel {
  readonly specificationVersion = 'v3';
  readonly provider: string;
  readonly modelId: string;

  constructor(
    private readonly request: ModelRequest,
    private readonly send: { readonly whole: Send } | { readonly pieces: Stream },
  ) {
    this.provider = request.recipient;
    this.modelId = request.model;
  }

  async doGenerate(options: CallOptions): Promise<GenerateResult> {
    if (!('whole' in this.send)) throw new Error('This call is streamed.');
    const { content, finish, usage } = await this.send.whole(this.sealed(options));
    return {
      content: content.map(partOf),
      finishReason: finishOf(finish),
      usage: usageOf(usage),
      warnings: [],
    };
  }

  async doStream(options: CallOptions): Promise<StreamResult> {
    if (!('pieces' in this.send)) throw new Error('This call is not streamed.');
    const parts = partsOf(await this.send.pieces(this.sealed(options)));
    // A generator runs where it is read, which is not where it may reach the provider.
    const read = AsyncResource.bind(() => parts.next());
    return {
      stream: new ReadableStream<ReplyPart>(
        {
          async pull(controller) {
            const next = await read();
            if (next.done) controller.close();
            else controller.enqueue(next.value);
          },
          async cancel() {
            await parts.return(undefined);
          },
        },
        { highWaterMark: 0 },
      ),
    };
  }

  private sealed({ prompt, abortSignal }: CallOptions): SealedRequest {
    return {
      messages: prompt as SealedRequest['messages'],
      tools: this.request.tools ?? [],
      signal: abortSignal!,
    };
  }
}
