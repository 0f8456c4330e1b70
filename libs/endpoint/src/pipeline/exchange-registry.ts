import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type ExecutionContext, type ArgumentsHost, Injectable } from '@nestjs/common';
import {
  Clock,
  ControlNotRunException,
  ControlUnavailableException,
  Exchange,
  type GuardianException,
  Ids,
  ModelDoor,
  ReplyDoor,
} from 'unseen-guardian/kernel';
import { toGuardianException } from '../http/problem-mapping';
import { SocketExchanges } from '../socket/socket-exchanges';
import { EndpointPolicies } from './endpoint-policies';
import { unwrap, type Wrapped } from './raw-http';
import { Settlement } from './settlement';

interface RawPair {
  readonly request: object;
  /** Absent for transports other than HTTP. */
  readonly response?: ServerResponse;
}

function rawPairOf(host: ArgumentsHost): RawPair {
  if (host.getType<string>() !== 'http') return { request: host.getArgs() };
  const http = host.switchToHttp();
  const request = unwrap(http.getRequest<Wrapped<IncomingMessage>>());
  return { request, response: unwrap(http.getResponse<Wrapped<ServerResponse>>()) };
}

/** Opens one exchange per raw request and finds it again. */
@Injectable()
export class ExchangeRegistry {
  private readonly exchanges = new WeakMap<object, Exchange>();

  constructor(
    private readonly policies: EndpointPolicies,
    private readonly settlement: Settlement,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly models: ModelDoor,
    private readonly replies: ReplyDoor,
    private readonly sockets: SocketExchanges,
  ) {}

  /** The exchange of this request, if one was opened. */
  find(host: ArgumentsHost): Exchange | undefined {
    return this.exchanges.get(rawPairOf(host).request);
  }

  /** The exchange of the request, or of the message, that ended with this error: for filters alone. */
  findFailed(host: ArgumentsHost, error: unknown): Exchange | undefined {
    return host.getType<string>() === 'ws' ? this.sockets.find(host.getArgs(), error) : this.find(host);
  }

  /** Says which exchange an error belongs to, and gives it back as the caller is told. */
  failed(exchange: Exchange, error: unknown): GuardianException {
    return this.sockets.failed(exchange, toGuardianException(error, true));
  }

  /** Opens the exchange of this request; it settles when the response closes, or the reply to a message is complete. */
  open(execution: ExecutionContext): Exchange {
    const { request, response } = rawPairOf(execution);
    const { clock, ids, models, replies } = this;
    const policy = this.policies.of(execution.getClass(), execution.getHandler());
    const exchange = new Exchange({ policy, clock, ids, models, replies });
    this.exchanges.set(request, exchange);
    if (response) this.attach(exchange, request as IncomingMessage, response);
    else if (execution.getType<string>() === 'ws') this.sockets.follow(exchange, execution.getArgs());
    return exchange;
  }

  private attach(exchange: Exchange, { socket }: IncomingMessage, response: ServerResponse): void {
    response.setHeader('X-Request-Id', exchange.id);
    const settle = () => {
      socket.off('close', settle);
      this.settlement.settle(exchange, response);
    };
    response.once('close', settle);
    // A response that waits behind another one (pipelining) is not told that the connection closed.
    socket.once('close', settle);
    sealed(response, () => exchange.ledger.has({ name: 'audit' }));
    if (!socket.destroyed) return;
    settle();
    throw new ControlUnavailableException('transport');
  }
}

/** Whoever writes the response past the interceptor (`@Res()`, a pipe) comes by here: no reply before its start record. */
function sealed(response: ServerResponse, mayBegin: () => boolean): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    if (given[0] < 400 && !mayBegin()) throw new ControlNotRunException('audit');
    return writeHead(...given);
  }) as typeof writeHead;
}
