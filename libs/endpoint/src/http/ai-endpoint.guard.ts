import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type TransportRequest } from 'unseen-guardian/kernel';
import { ExchangeLine } from '../pipeline/exchange-line';
import { ExchangeRegistry } from '../pipeline/exchange-registry';
import { isServerSentEvents } from './route-metadata';

const requestOf = (execution: ExecutionContext, transport: string): TransportRequest =>
  transport === 'http'
    ? execution.switchToHttp().getRequest<TransportRequest>()
    : { method: '', url: '', headers: {}, ip: '', params: {}, body: undefined };

/** Opens the exchange and admits it: one guard, one fixed sequence. */
@Injectable()
export class AIEndpointGuard implements CanActivate {
  constructor(
    private readonly registry: ExchangeRegistry,
    private readonly line: ExchangeLine,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    // Class and method may both carry the decorator; the line is walked once.
    if (this.registry.find(execution)) return true;
    const exchange = this.registry.open(execution);
    const transport = execution.getType<string>();
    await this.line.admit(exchange, { execution, transport, request: requestOf(execution, transport) });
    // Nest sends the headers of a server-sent stream before its handler answers, so its start record cannot wait.
    if (isServerSentEvents(execution.getHandler())) await this.line.release(exchange);
    return true;
  }
}
