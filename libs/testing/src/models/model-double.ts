import { ReadableStream } from 'node:stream/web';
import { type Awaitable } from 'unseen-guardian/kernel';
import { type ProviderModel, promptBytes } from 'unseen-guardian/model';
import { developmentOnly } from '../development-only';
import { type DoublePart, doubleParts, finishPart, spokenParts, textsOf } from './model-double.parts';

/** One call that the double received. */
export interface RecordedCall {
  /** The messages, as the provider got them. */
  readonly prompt: readonly { readonly role: string; readonly content: unknown }[];
  /** All text of the messages, one text a line. */
  readonly text: string;
  /** The canonical bytes of the messages; their SHA-256 is the digest in the ledger. */
  readonly bytes: Buffer;
  /** Everything the double was given. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Whether the call was cancelled before its end. */
  aborted: boolean;
}

/** How the double answers. */
export interface ModelDoubleOptions {
  /** Answers by call, the last one again and again: texts, or whole content parts. @default ['OK.'] */
  readonly replies?: readonly (string | readonly DoublePart[])[];
  /** The pieces of a streamed answer: text deltas, or whole stream parts. @default the reply, word by word */
  readonly chunks?: readonly (string | DoublePart)[];
  /** Makes the pieces of the answer from the call, instead of `replies` and `chunks`; a stream may have no end. */
  readonly speak?: (call: RecordedCall) => Iterable<string> | AsyncIterable<string>;
  /** Waits for `next()` before each chunk. @default false */
  readonly paced?: boolean;
  /** Never answers, or never ends its stream, until it is aborted. @default false */
  readonly hang?: boolean;
  /** Throws this instead of answering; in a stream after the chunks, when there are any. */
  readonly fail?: Error;
  /** The stream breaks off without a `finish`. @default false */
  readonly breaksOff?: boolean;
  /** Puts a raw chunk before each chunk. @default false */
  readonly raw?: boolean;
  /** Called first, with each call. */
  readonly onCall?: (call: RecordedCall) => Awaitable<void>;
  /** Records the calls; a benchmark switches it off. @default true */
  readonly keepsCalls?: boolean;
  /** @default 'double-1' */
  readonly modelId?: string;
}

/** A model that records what it received and does what the test says. */
export interface ModelDouble extends ProviderModel {
  readonly specificationVersion: 'v3';
  readonly supportedUrls: Record<string, RegExp[]>;
  readonly calls: RecordedCall[];
  /** Lets the next chunks go. */
  next(count?: number): void;
}

type Options = RecordedCall['options'] & {
  readonly prompt: RecordedCall['prompt'];
  readonly abortSignal?: AbortSignal;
};

/** Lets chunks go one by one. */
class Pace {
  private permits = 0;
  private readonly waiting: (() => void)[] = [];

  allow(count: number): void {
    this.permits += count;
    while (this.permits > 0 && this.waiting.length) {
      this.permits--;
      this.waiting.shift()!();
    }
  }

  async permit(): Promise<void> {
    if (this.permits > 0) this.permits--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

class Double implements ModelDouble {
  readonly specificationVersion = 'v3';
  readonly provider = 'double';
  readonly supportedUrls = {};
  readonly modelId: string;
  readonly calls: RecordedCall[] = [];
  private readonly pace = new Pace();
  private answered = 0;

  constructor(private readonly settings: ModelDoubleOptions) {
    this.modelId = settings.modelId ?? 'double-1';
  }

  next(count = 1): void {
    this.pace.allow(count);
  }

  async doGenerate(options: Options) {
    const call = await this.receive(options);
    if (this.settings.hang) await untilAborted(options.abortSignal);
    if (this.settings.fail !== undefined) throw this.settings.fail;
    const reply = this.settings.speak ? await joined(this.settings.speak(call)) : this.reply();
    return {
      content: typeof reply === 'string' ? [{ type: 'text', text: reply }] : [...reply],
      ...finishPart(typeof reply !== 'string' && reply.some(({ type }) => type === 'tool-call')),
      warnings: [],
      request: { body: 'request body' },
      response: { id: 'response-1', body: 'response body' },
    };
  }

  async doStream(options: Options) {
    const { chunks, fail, speak, raw } = this.settings;
    const call = await this.receive(options);
    if (fail !== undefined && !chunks) throw fail;
    const said = speak ? spokenParts(speak(call)) : doubleParts(chunks ?? this.reply(), !!raw);
    const parts = this.stream(said, options.abortSignal);
    const stream = new ReadableStream<DoublePart>(
      {
        async pull(controller) {
          const next = await parts.next();
          if (next.done) controller.close();
          else controller.enqueue(next.value);
        },
        cancel() {
          call.aborted = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { stream, request: { body: 'request body' }, response: { headers: {} } };
  }

  private async *stream(
    parts: Iterable<DoublePart> | AsyncIterable<DoublePart>,
    signal?: AbortSignal,
  ): AsyncGenerator<DoublePart> {
    for await (const part of parts) {
      if (this.settings.paced && part.type.endsWith('-delta')) await this.pace.permit();
      signal?.throwIfAborted();
      if (part.type === 'finish' && this.settings.hang) await untilAborted(signal);
      if (part.type === 'finish' && this.settings.fail !== undefined) throw this.settings.fail;
      if (part.type === 'finish' && this.settings.breaksOff) return;
      yield part;
    }
  }

  private async receive(options: Options): Promise<RecordedCall> {
    const { prompt, abortSignal } = options;
    const call: RecordedCall = {
      ...(this.settings.keepsCalls === false ? NOTHING : contentOf(prompt)),
      options,
      aborted: false,
    };
    if (this.settings.keepsCalls !== false) {
      abortSignal?.addEventListener('abort', () => (call.aborted = true), { once: true });
      this.calls.push(call);
    }
    await this.settings.onCall?.(call);
    return call;
  }

  private reply(): string | readonly DoublePart[] {
    const replies = this.settings.replies ?? ['OK.'];
    return replies[Math.min(this.answered++, replies.length - 1)] ?? 'OK.';
  }
}

async function joined(pieces: Iterable<string> | AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

type Content = Pick<RecordedCall, 'prompt' | 'text' | 'bytes'>;

const NOTHING: Content = { prompt: [], text: '', bytes: Buffer.alloc(0) };

const contentOf = (prompt: Options['prompt']): Content => ({
  prompt: structuredClone(prompt),
  text: textsOf(prompt).join('\n'),
  bytes: promptBytes(prompt),
});

const untilAborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) => {
    const abort = () => reject(signal!.reason as Error);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });

/**
 * A language model for tests: records every call, and streams under the control of the test.
 *
 * @throws Error under `NODE_ENV=production`.
 */
export function modelDouble(options: ModelDoubleOptions = {}): ModelDouble {
  developmentOnly('modelDouble');
  return new Double(options);
}
