import { type ServerResponse } from 'node:http';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { concatMap, from, Observable, of } from 'rxjs';
import { ControlNotRunException, type Exchange, isPending, runInExchange } from 'unseen-guardian/kernel';
import { ExchangeLine } from '../pipeline/exchange-line';
import { ExchangeRegistry } from '../pipeline/exchange-registry';
import { unwrap, type Wrapped } from '../pipeline/raw-http';
import { guardedRaw } from '../raw/guarded-raw';
import { RawReplies } from '../raw/raw-replies.service';
import { eventsOf } from '../socket/message-events';
import { SocketReplies } from '../socket/socket-replies.service';
import { bodyClassOf, isServerSentEvents, writesResponse } from './route-metadata';
import { SHAPED_BODY } from './shaped-body';
import { ReadableReply } from './readable-reply';
import { guardedReply } from './guarded-reply';
import { guardedStream } from './guarded-stream';

/** Shapes the request, runs the handler inside the exchange and seals its reply. */
@Injectable()
export class AIEndpointInterceptor implements NestInterceptor {
  private readonly entered = new WeakSet<Exchange>();

  constructor(
    private readonly registry: ExchangeRegistry,
    private readonly line: ExchangeLine,
    private readonly raw: RawReplies,
    private readonly sockets: SocketReplies,
    private readonly readable: ReadableReply,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const exchange = this.registry.find(execution);
    if (!exchange) throw new ControlNotRunException('transport');
    if (this.entered.has(exchange)) return next.handle();
    this.entered.add(exchange);
    try {
      const shaped = this.shape(exchange, execution);
      if (isPending(shaped)) await shaped;
    } catch (error) {
      throw this.registry.failed(exchange, error);
    }
    const reply = inExchange(exchange, next);
    const values = isMessage(execution) ? reply.pipe(concatMap(eventsOf)) : reply;
    return this.guarded(exchange, this.read(exchange, values), execution);
  }

  private shape(exchange: Exchange, execution: ExecutionContext) {
    const body = bodyOf(execution);
    const dto = bodyClassOf(execution.getClass(), execution.getHandler());
    exchange.memo(SHAPED_BODY, 'body', () => body);
    return this.line.shape(exchange, { body, ...(dto && { dto }) });
  }

  /** Before everything else that looks at the reply, and for every kind of reply alike. */
  private read(exchange: Exchange, reply: Observable<unknown>): Observable<unknown> {
    return reply.pipe(
      concatMap((value) => {
        const readable = this.readable.of(exchange, value);
        return isPending(readable) ? from(readable) : of(readable);
      }),
    );
  }

  private guarded(exchange: Exchange, reply: Observable<unknown>, execution: ExecutionContext) {
    const [controller, handler] = [execution.getClass(), execution.getHandler()];
    if (isMessage(execution)) return this.sockets.guard(exchange, reply, execution.switchToWs().getClient());
    if (isServerSentEvents(handler)) {
      const response = unwrap(execution.switchToHttp().getResponse<Wrapped<ServerResponse>>());
      return guardedStream(exchange, reply, { line: this.line, hasBegun: () => response.headersSent });
    }
    return writesResponse(controller, handler)
      ? guardedRaw(exchange, reply, this.raw)
      : guardedReply(exchange, reply, this.line);
  }
}

const isMessage = (execution: ExecutionContext): boolean => execution.getType<string>() === 'ws';

const bodyOf = (execution: ExecutionContext): unknown =>
  isMessage(execution)
    ? execution.switchToWs().getData()
    : execution.switchToHttp().getRequest<{ body: unknown }>().body;

/** `run` and not `enterWith`: the latter leaks into the next request of the same socket. */
const inExchange = (exchange: Exchange, next: CallHandler): Observable<unknown> =>
  new Observable((subscriber) => runInExchange(exchange, () => next.handle().subscribe(subscriber)));
