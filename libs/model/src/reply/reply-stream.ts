import {
  ReadableStream,
  type ReadableStreamDefaultController,
  type ReadableStreamDefaultReader,
  type UnderlyingSource,
} from 'node:stream/web';
import { type GuardianException, isPending, ProviderFailedException } from 'unseen-guardian/kernel';
import { asProblem } from '../failure/as-problem';
import { type OpenCall } from '../call/open-call';
import { providerFailure } from '../failure/provider-failure';
import { type ReplyPart, type StreamResult } from '../language-model.protocol';
import { StreamParts } from './stream-parts';

type Controller = ReadableStreamDefaultController<ReplyPart>;

const NO_USAGE = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

/** The last two parts of a stream that was stopped: the reason, and an end that runs no tool. */
const stoppedParts = (problem: GuardianException): ReplyPart[] => [
  { type: 'error', error: problem },
  {
    type: 'finish',
    finishReason: {
      unified: problem instanceof ProviderFailedException ? 'error' : 'content-filter',
      raw: undefined,
    },
    usage: NO_USAGE,
  },
];

/** Reads from the provider only when the consumer asks, and hands on what the filters let through. */
class GuardedStream implements UnderlyingSource<ReplyPart> {
  private readonly parts: StreamParts;
  private readonly onAbort = () => this.cancelProvider();
  private isCancelled = false;

  constructor(
    private readonly open: OpenCall,
    private readonly reader: ReadableStreamDefaultReader<ReplyPart>,
  ) {
    this.parts = new StreamParts(open);
    // Cancelling ends a pending read at once, even when the provider ignores its signal.
    if (open.signal.aborted) this.cancelProvider();
    else open.signal.addEventListener('abort', this.onAbort, { once: true });
  }

  async pull(controller: Controller): Promise<void> {
    try {
      while (!(await this.step(controller))) continue;
    } catch (error) {
      // The consumer left while a read was pending: there is nobody to tell, and nothing failed.
      if (!this.isCancelled) this.fail(controller, error);
    }
  }

  cancel(): void {
    this.isCancelled = true;
    this.open.settle('aborted');
    this.release();
  }

  /** Reads one part; says whether the consumer has something to do now. */
  private async step(controller: Controller): Promise<boolean> {
    const { done, value } = await this.read();
    this.open.heard();
    if (this.open.signal.aborted) throw this.open.signal.reason;
    // A stream without an end is half a reply, which must not pass for a whole one.
    if (done) throw new ProviderFailedException();
    const taken = this.parts.take(value);
    const passed = isPending(taken) ? await taken : taken;
    // Tool calls are checked over time: nobody may be there any more to hand them to.
    if (this.open.signal.aborted) throw this.open.signal.reason;
    for (const part of passed) controller.enqueue(part);
    if (value.type !== 'finish') return passed.length > 0;
    this.open.settle('completed');
    this.release();
    controller.close();
    return true;
  }

  private async read() {
    try {
      return await this.reader.read();
    } catch (error) {
      throw this.open.signal.aborted ? this.open.signal.reason : providerFailure(error);
    }
  }

  private fail(controller: Controller, error: unknown): void {
    const { exchange, signal } = this.open;
    if (signal.aborted && !exchange.stopped) {
      this.open.settle('aborted');
      this.release();
      controller.error(error);
      return;
    }
    const problem = asProblem(error);
    this.open.settleFailed(problem);
    this.release();
    for (const part of stoppedParts(problem)) controller.enqueue(part);
    controller.close();
    exchange.stop(problem);
  }

  private release(): void {
    this.open.signal.removeEventListener('abort', this.onAbort);
    this.cancelProvider();
  }

  private cancelProvider(): void {
    // The stream may have failed already; what it failed with was handled where it was read.
    this.reader.cancel().catch(() => undefined);
  }
}

/** The provider's stream behind the filters of the call; without the provider's raw request. */
export function guardStream(open: OpenCall, { stream, response }: StreamResult): StreamResult {
  const source = new GuardedStream(open, stream.getReader());
  return {
    stream: new ReadableStream<ReplyPart>(source, { highWaterMark: 0 }),
    response: response && { headers: response['headers'] },
  };
}
