import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type ExecutionContext, type ArgumentsHost, Injectable } from '@nestjs/common';
import { Clock, Exchange, Ids } from 'unseen-guardian/kernel';
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
  ) {}

  /** The exchange of this request, if one was opened. */
  find(host: ArgumentsHost): Exchange | undefined {
    return this.exchanges.get(rawPairOf(host).request);
  }

  /** Opens the exchange of this request; it settles when the response closes. */
  open(execution: ExecutionContext): Exchange {
    const { request, response } = rawPairOf(execution);
    const policy = this.policies.of(execution.getClass(), execution.getHandler());
    const exchange = new Exchange({ policy, clock: this.clock, ids: this.ids });
    this.exchanges.set(request, exchange);
    if (response) {
      response.setHeader('X-Request-Id', exchange.id);
      response.once('close', () => this.settlement.settle(exchange, response));
    }
    return exchange;
  }
}
