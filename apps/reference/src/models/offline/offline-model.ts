import {
  type LanguageModelV3,
  type LanguageModelV3CallOptions,
  type LanguageModelV3FinishReason,
  type LanguageModelV3GenerateResult,
  type LanguageModelV3StreamPart,
  type LanguageModelV3StreamResult,
  type LanguageModelV3Usage,
} from '@ai-sdk/provider';
import { readPrompt } from './prompt-reading';
import { reply } from './skills';

const STOP: LanguageModelV3FinishReason = { unified: 'stop', raw: undefined };
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

/**
 * Not an AI: a few fixed rules behind the interface of a language model, so that the service runs with no key and no
 * network. It counts words for a mood, quotes sentences for a summary or an answer, and always says the same to the
 * same prompt. Pseudonyms that it quotes stay as they are.
 */
export class OfflineModel implements LanguageModelV3 {
  readonly specificationVersion = 'v3';
  readonly provider = 'offline';
  readonly modelId = 'rules-1';
  readonly supportedUrls = {};

  async doGenerate({
    prompt,
    abortSignal,
  }: LanguageModelV3CallOptions): Promise<LanguageModelV3GenerateResult> {
    abortSignal?.throwIfAborted();
    const text = reply(readPrompt(prompt));
    const usage = usageOf(JSON.stringify(prompt), text);
    return { content: [{ type: 'text', text }], finishReason: STOP, usage, warnings: [] };
  }

  async doStream({ prompt, abortSignal }: LanguageModelV3CallOptions): Promise<LanguageModelV3StreamResult> {
    const text = reply(readPrompt(prompt));
    const usage = usageOf(JSON.stringify(prompt), text);
    return { stream: ReadableStream.from(words(text, usage, abortSignal)) };
  }
}
