import { Injectable } from '@nestjs/common';
import { type Exchange, ReplyDoor, type ReplyStream } from 'unseen-guardian/kernel';
import { problemOf } from '../http/problem-mapping';
import { ExchangeLine } from '../pipeline/exchange-line';
import { RawResponse } from './raw-response';
import { type ReplySource, replySource } from './reply-source';

const GONE = Symbol('gone');

/** Writes the streams of handlers that answer by themselves, under the same seal as every other reply. */
@Injectable()
export class RawReplies extends ReplyDoor {
  private readonly running = new WeakMap<Exchange, Promise<void>>();

  constructor(private readonly line: ExchangeLine) {
    super();
  }

  pipe(exchange: Exchange, stream: ReplyStream, response: object): Promise<void> {
    if (this.running.has(exchange)) throw new Error('An exchange has one reply: call exchange.pipe once.');
    const reply = this.write(exchange, replySource(stream), new RawResponse(response));
    this.running.set(exchange, reply);
    reply.catch(() => undefined); // a handler that does not await it must not take the process down; who asks is told
    return reply;
  }

  /** The reply that the handler has begun, if it has. */
  of(exchange: Exchange): Promise<void> | undefined {
    return this.running.get(exchange);
  }

  private async write(exchange: Exchange, source: ReplySource, response: RawResponse): Promise<void> {
    const { pieces } = source;
    const gone = response.closed().then(() => GONE);
    const next = () => Promise.race([pieces.next(), gone]) as Promise<IteratorResult<unknown> | typeof GONE>;
    try {
      const first = await this.opened(exchange, next);
      if (first === GONE) return;
      response.begin(source);
      await this.pump(exchange, response, { first, next });
    } finally {
      // Not awaited: who reads nothing more need not wait for the source to notice.
      Promise.resolve(pieces.return?.()).catch(() => undefined);
    }
  }

  /** The first piece is waited for, so that a refusal before it still has a status of its own. */
  private async opened<Step>(exchange: Exchange, next: () => Promise<Step>): Promise<Step> {
    try {
      const [first] = await Promise.all([next(), this.line.release(exchange)]);
      this.line.conclude(exchange);
      return first;
    } catch (error) {
      throw problemOf(exchange, error);
    }
  }

  private async pump(
    exchange: Exchange,
    response: RawResponse,
    {
      first,
      next,
    }: { first: IteratorResult<unknown>; next: () => Promise<IteratorResult<unknown> | symbol> },
  ): Promise<void> {
    try {
      let step: IteratorResult<unknown> | symbol = first;
      while (typeof step !== 'symbol' && !step.done) {
        await response.write(step.value);
        step = await next();
      }
      if (response.isClosed) return;
      this.line.conclude(exchange);
      response.end();
    } catch (error) {
      const problem = problemOf(exchange, error);
      exchange.stop(problem);
      response.stop(problem.toProblem(exchange.id));
    }
  }
}
