import { Injectable } from '@nestjs/common';
import { ControlUnavailableException, type Exchange, type GuardianException } from 'unseen-guardian/kernel';
import { Settlement } from '../pipeline/settlement';
import { isOpen, type SocketClient } from './socket-client';

/** What Nest calls a message's handler with: client, data, event. */
type MessageArguments = readonly unknown[];

const ABORTED = { statusCode: 200, writableFinished: false };

/** The exchanges of each socket: one a message, from the guard to the last message of its reply. */
@Injectable()
export class SocketExchanges {
  private readonly open = new WeakMap<object, Map<Exchange, MessageArguments>>();
  private readonly failures = new WeakMap<object, Exchange>();

  constructor(private readonly settlement: Settlement) {}

  /**
   * Follows the exchange of a message until it settles, at the latest when the socket closes.
   *
   * @throws ControlUnavailableException when it is closed already.
   */
  follow(exchange: Exchange, given: MessageArguments): void {
    const client = given[0] as SocketClient;
    this.of(client).set(exchange, given);
    if (isOpen(client)) return;
    this.abandon(exchange, client);
    throw new ControlUnavailableException('transport');
  }

  /** From here on its errors say themselves whose they are. */
  entered(exchange: Exchange, client: SocketClient): void {
    const exchanges = this.open.get(client);
    if (exchanges?.has(exchange)) exchanges.set(exchange, []);
  }

  /**
   * The exchange that an error belongs to. Nest copies a message's arguments between guard and filter, so it is the one
   * that failed with this error, or one of the same client, data and event.
   */
  find(given: MessageArguments, error: unknown): Exchange | undefined {
    const failed = typeof error === 'object' && error !== null ? this.failures.get(error) : undefined;
    if (failed) return failed;
    for (const [exchange, known] of this.open.get(given[0] as object) ?? []) {
      if (known.length === given.length && known.every((value, index) => Object.is(value, given[index])))
        return exchange;
    }
    return undefined;
  }

  /** Says which exchange an error belongs to, so that the filter need not guess. */
  failed(exchange: Exchange, problem: GuardianException): GuardianException {
    this.failures.set(problem, exchange);
    return problem;
  }

  /** The reply is complete; status as HTTP would have it. */
  settle(exchange: Exchange, client: SocketClient, statusCode: number): void {
    this.open.get(client)?.delete(exchange);
    this.settlement.settle(exchange, { statusCode, writableFinished: true });
  }

  /** Nobody waits for the reply any more. */
  abandon(exchange: Exchange, client: SocketClient): void {
    this.open.get(client)?.delete(exchange);
    this.settlement.settle(exchange, ABORTED);
  }

  private of(client: SocketClient): Map<Exchange, MessageArguments> {
    let exchanges = this.open.get(client);
    if (exchanges) return exchanges;
    this.open.set(client, (exchanges = new Map<Exchange, MessageArguments>()));
    client.once?.('close', () => {
      for (const exchange of [...exchanges.keys()]) this.abandon(exchange, client);
    });
    return exchanges;
  }
}
