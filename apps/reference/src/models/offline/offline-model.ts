import {
  type LanguageModelV3,
  type LanguageModelV3CallOptions,
  type LanguageModelV3FinishReason,
  type LanguageModelV3GenerateResult,
  type LanguageModelV3StreamPart,
  type LanguageModelV3StreamResult,
  type LanguageModelV3Usage,
} from '@ai-sdk/provider';
import { answerTo, nextCall, type WantedCall } from './tool-use';

const STOP: LanguageModelV3FinishReason = { unified: 'stop', raw: undefined };
const CALLS: LanguageModelV3FinishReason = { unified: 'tool-calls', raw: undefined };
const TEXT_ID = 'text';
/** A word and the space after it. */
const WORD = /\S+\s*|\s+/g;

/** Counted in words: there is no tokenizer. */
const count = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function usageOf(prompt: string, text: string): LanguageModelV3Usage {
  const [input, output] = [count(prompt), count(text)];
  return {
    inputTokens: { total: input, noCache: input, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: output, text: output, reasoning: 0 },
  };
}

/** Hands a reply out word by word, so that what watches a stream has a stream to watch. */
async function* words(text: string, usage: LanguageModelV3Usage, signal?: AbortSignal) {
  yield { type: 'stream-start', warnings: [] } satisfies LanguageModelV3StreamPart;
  yield { type: 'text-start', id: TEXT_ID } satisfies LanguageModelV3StreamPart;
  for (const delta of text.match(WORD) ?? []) {
    signal?.throwIfAborted();
    yield { type: 'text-delta', id: TEXT_ID, delta } satisfies LanguageModelV3StreamPart;
  }
  yield { type: 'text-end', id: TEXT_ID } satisfies LanguageModelV3StreamPart;
  yield { type: 'finish', usage, finishReason: STOP } satisfies LanguageModelV3StreamPart;
}

const toolCall = ({ toolCallId, toolName, input }: WantedCall) =>
  ({ type: 'tool-call', toolCallId, toolName, input: JSON.stringify(input) }) as const;

/** Hands a tool call out, its input in one piece. */
function* callParts(call: WantedCall, usage: LanguageModelV3Usage): Generator<LanguageModelV3StreamPart> {
  const { input, ...head } = toolCall(call);
  const { toolCallId: id, toolName } = head;
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'tool-input-start', id, toolName };
  yield { type: 'tool-input-delta', id, delta: input };
  yield { type: 'tool-input-end', id };
  yield { ...head, input };
  yield { type: 'finish', usage, finishReason: CALLS };
}

/** A tool call, or what it says. */
function said(options: LanguageModelV3CallOptions) {
  const call = nextCall(options);
  const text = call ? '' : answerTo(options.prompt);
  return { call, text, usage: usageOf(JSON.stringify(options.prompt), text) };
}

/**
 * Not an AI: a few fixed rules behind the interface of a language model, so that the service runs with no key and no
 * network. It counts words for a mood, quotes sentences for a summary or an answer, looks up orders and sends mail for
 * whoever says so, documents included, and always says the same to the same prompt. Pseudonyms that it quotes stay as they are.
 */
export class OfflineModel implements LanguageModelV3 {
  readonly specificationVersion = 'v3';
  readonly provider = 'offline';
  readonly modelId = 'rules-1';
  readonly supportedUrls = {};

  async doGenerate(options: LanguageModelV3CallOptions): Promise<LanguageModelV3GenerateResult> {
    options.abortSignal?.throwIfAborted();
    const { call, text, usage } = said(options);
    return call
      ? { content: [toolCall(call)], finishReason: CALLS, usage, warnings: [] }
      : { content: [{ type: 'text', text }], finishReason: STOP, usage, warnings: [] };
  }

  async doStream(options: LanguageModelV3CallOptions): Promise<LanguageModelV3StreamResult> {
    const { call, text, usage } = said(options);
    const parts = call ? callParts(call, usage) : words(text, usage, options.abortSignal);
    return { stream: ReadableStream.from<LanguageModelV3StreamPart>(parts) };
  }
}
