import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Exchange } from 'unseen-guardian/kernel';
import { ExchangeLine } from '../pipeline/exchange-line';
import { ExchangeRegistry } from '../pipeline/exchange-registry';
import { admitInput } from './admit-input';
import { isServerSentEvents } from './route-metadata';

/** Opens the exchange and admits it: one guard, one fixed sequence. */
@Injectable()
export class AIEndpointGuard implements CanActivate {
  constructor(
    private readonly registry: ExchangeRegistry,
    private readonly line: ExchangeLine,
    private readonly adapters: HttpAdapterHost,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    // Class and method may both carry the decorator; the line is walked once.
    if (this.registry.find(execution)) return true;
    const exchange = this.registry.open(execution);
    try {
      await this.admit(exchange, execution);
    } catch (error) {
      throw this.registry.failed(exchange, error);
    }
    return true;
  }

  private async admit(exchange: Exchange, execution: ExecutionContext): Promise<void> {
    const app = this.adapters.httpAdapter.getInstance<object>();
    await this.line.admit(exchange, admitInput(execution, exchange.policy.transports, app));
    // Nest sends the headers of a server-sent stream before its handler answers, so its start record cannot wait.
    if (isServerSentEvents(execution.getHandler())) await this.line.release(exchange);
  }
}
