import { ReadableStream } from 'node:stream/web';
import { type ProviderModel } from 'unseen-guardian/model';

/** What a provider's stream does before it gives the next part; a promise is waited for. */
export type BeforeToken = (index: number) => void | Promise<void>;

const FINISH = {
  type: 'finish',
  finishReason: { unified: 'stop', raw: undefined },
  usage: { inputTokens: { total: 20 }, outputTokens: { total: 200 } },
};
const OPENING = [
  { type: 'stream-start', warnings: [] },
  { type: 'text-start', id: 'answer' },
];
const CLOSING = [{ type: 'text-end', id: 'answer' }, FINISH];

/** The parts of a provider's stream: one text in tokens. */
export function tokenStream(tokens: readonly string[], before?: BeforeToken): ReadableStream<object> {
  let at = -OPENING.length;
  return new ReadableStream<object>(
    {
      async pull(controller) {
        const index = at++;
        if (index >= 0 && index <= tokens.length) await before?.(index);
        if (index < 0) controller.enqueue(OPENING[index + OPENING.length]!);
        else if (index < tokens.length)
          controller.enqueue({ type: 'text-delta', id: 'answer', delta: tokens[index]! });
        else controller.enqueue(CLOSING[index - tokens.length]!);
        if (index === tokens.length + CLOSING.length - 1) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * A model double that streams tokens and keeps nothing.
 *
 * @param before called before each token, and once more after the last one.
 */
export const steppedModel = (tokens: readonly string[], before?: BeforeToken): ProviderModel => ({
  specificationVersion: 'v3',
  provider: 'double',
  modelId: 'double-1',
  doGenerate: () => Promise.reject(new Error('The model of this bench only streams.')),
  doStream: () => Promise.resolve({ stream: tokenStream(tokens, before) }),
});
