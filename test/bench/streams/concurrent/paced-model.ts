import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { type ProviderModel } from 'unseen-guardian/model';
import { repeatTo } from '../../../evaluation/repeat-to';
import { steppedModel, tokenStream } from '../stepped-model';
import { PROSE, type StreamedText } from '../texts';
import { tokensOf } from '../tokens';

/** What every stream says, and how fast. */
export interface Pace {
  /** Milliseconds between two tokens. */
  readonly interval: number;
  readonly answer: StreamedText;
}

const PROSE_OF = (length: number): StreamedText => {
  const [english] = PROSE;
  return { ...english!, text: repeatTo(`${english!.text}\n\n`, length) };
};

/** A fast model, and a slow one: what a server can do with a thousand of the first is bound by its core. */
export const PACES: Readonly<Record<string, Pace>> = {
  fast: { interval: 20, answer: PROSE_OF(500) },
  slow: { interval: 200, answer: PROSE_OF(200) },
};

/** How long an answer takes that nothing slows down, in milliseconds. */
export const answerTime = ({ interval, answer }: Pace): number => tokensOf(answer).length * interval;

/** A model whose tokens are there at their times, whoever reads them. */
export function pacedModel({ interval, answer }: Pace): ProviderModel {
  const tokens = tokensOf(answer);
  return {
    ...steppedModel(tokens),
    doStream: () => {
      const startedAt = performance.now();
      const stream = tokenStream(tokens, async (index) => {
        if (index === tokens.length) return;
        const left = startedAt + (index + 1) * interval - performance.now();
        if (left > 0) await wait(left);
      });
      return Promise.resolve({ stream });
    },
  };
}
