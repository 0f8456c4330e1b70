import { type ServerResponse } from 'node:http';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Observable } from 'rxjs';
import { ControlNotRunException, type Exchange, isPending, runInExchange } from 'unseen-guardian/kernel';
import { ExchangeLine } from '../pipeline/exchange-line';
import { ExchangeRegistry } from '../pipeline/exchange-registry';
import { unwrap, type Wrapped } from '../pipeline/raw-http';
import { bodyClassOf, isServerSentEvents } from './route-metadata';
import { SHAPED_BODY } from './shaped-body';
import { guardedReply } from './guarded-reply';
import { guardedStream } from './guarded-stream';

/** Shapes the request, runs the handler inside the exchange and seals its reply. */
@Injectable()
export class AIEndpointInterceptor implements NestInterceptor {
  private readonly entered = new WeakSet<Exchange>();

  constructor(
    private readonly registry: ExchangeRegistry,
    private readonly line: ExchangeLine,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const exchange = this.registry.find(execution);
    if (!exchange) throw new ControlNotRunException('transport');
    if (this.entered.has(exchange)) return next.handle();
    this.entered.add(exchange);
    const http = execution.switchToHttp();
    const { body } = http.getRequest<{ body: unknown }>();
    const dto = bodyClassOf(execution.getClass(), execution.getHandler());
    const shaped = this.line.shape(exchange, { body, ...(dto && { dto }) });
    if (isPending(shaped)) await shaped;
    exchange.memo(SHAPED_BODY, 'body', () => body);
    const reply = inExchange(exchange, next);
    if (!isServerSentEvents(execution.getHandler())) return guardedReply(exchange, reply, this.line);
    const response = unwrap(http.getResponse<Wrapped<ServerResponse>>());
    return guardedStream(exchange, reply, { line: this.line, hasBegun: () => response.headersSent });
  }
}

/** `run` and not `enterWith`: the latter leaks into the next request of the same socket. */
const inExchange = (exchange: Exchange, next: CallHandler): Observable<unknown> =>
  new Observable((subscriber) => runInExchange(exchange, () => next.handle().subscribe(subscriber)));
