import { Injectable } from '@nestjs/common';
import { catchError, concat, concatMap, defer, EMPTY, finalize, type Observable } from 'rxjs';
import { type Exchange } from 'unseen-guardian/kernel';
import { problemOf } from '../http/problem-mapping';
import { ExchangeLine } from '../pipeline/exchange-line';
import { Settlement } from '../pipeline/settlement';
import { type SocketClient } from './socket-client';
import { SocketExchanges } from './socket-exchanges';

/** Lets the replies to single messages of a socket out. */
@Injectable()
export class SocketReplies {
  constructor(
    private readonly line: ExchangeLine,
    private readonly exchanges: SocketExchanges,
    private readonly settlement: Settlement,
  ) {}

  /** The reply to one message, sealed before its first event; it settles with the last one, or when the socket closes. */
  guard(exchange: Exchange, events: Observable<unknown>, client: SocketClient): Observable<unknown> {
    const { line, exchanges } = this;
    let hasBegun = false;
    const begin = async (): Promise<void> => {
      if (hasBegun) return;
      line.conclude(exchange);
      await line.release(exchange);
      hasBegun = true;
    };
    const completed = defer(async () => {
      await begin();
      line.conclude(exchange);
      exchanges.settle(exchange, client, 200);
    });
    const released = events.pipe(concatMap((event) => begin().then(() => event)));
    exchanges.entered(exchange, client);
    return concat(released, completed.pipe(concatMap(() => EMPTY))).pipe(
      catchError((error: unknown) => {
        throw this.end(exchange, client, { error, hasBegun });
      }),
      finalize(() => exchanges.abandon(exchange, client)),
    );
  }

  /** A refusal before the first event is a denial, one behind it a stop; the filter tells the client. */
  private end(exchange: Exchange, client: SocketClient, { error, hasBegun }: Ending): Error {
    const problem = problemOf(exchange, error);
    if (hasBegun) exchange.stop(problem);
    else this.settlement.deniedWith(exchange, problem);
    this.exchanges.settle(exchange, client, hasBegun ? 200 : problem.getStatus());
    return this.exchanges.failed(exchange, problem);
  }
}

/** How a reply came to its end before its time. */
interface Ending {
  readonly error: unknown;
  readonly hasBegun: boolean;
}
