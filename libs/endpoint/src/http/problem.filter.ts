import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Observable, throwError } from 'rxjs';
import { type Exchange, type GuardianException } from 'unseen-guardian/kernel';
import { ExchangeRegistry } from '../pipeline/exchange-registry';
import { Settlement } from '../pipeline/settlement';
import { refuseMessage, type SocketClient } from '../socket/socket-client';
import { SocketExchanges } from '../socket/socket-exchanges';
import { toGuardianException } from './problem-mapping';

/** Answers every error as RFC 9457 problem+json, and tells the exchange how it ended. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Guardian');

  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly registry: ExchangeRegistry,
    private readonly settlement: Settlement,
    private readonly sockets: SocketExchanges,
  ) {}

  catch(error: unknown, host: ArgumentsHost): Observable<never> | undefined {
    const exchange = this.registry.findFailed(host, error);
    const problem = toGuardianException(error, !!exchange);
    this.log(error, problem, exchange);
    if (exchange) this.settlement.deniedWith(exchange, problem);
    if (host.getType() === 'http') return this.answerHttp(problem, host, exchange);
    if (host.getType() === 'ws') return this.answerSocket(problem, host, exchange);
    if (exchange)
      this.settlement.settle(exchange, { statusCode: problem.getStatus(), writableFinished: true });
    return throwError(() => problem.toProblem(exchange?.id));
  }

  private answerHttp(problem: GuardianException, host: ArgumentsHost, exchange?: Exchange): undefined {
    const { httpAdapter } = this.adapters;
    const response = host.switchToHttp().getResponse<unknown>();
    if (httpAdapter.isHeadersSent(response)) return httpAdapter.end(response) as undefined;
    const headers = { ...problem.headers, 'Content-Type': 'application/problem+json; charset=utf-8' };
    for (const [name, value] of Object.entries(headers)) httpAdapter.setHeader(response, name, value);
    httpAdapter.reply(response, problem.toProblem(exchange?.id), problem.getStatus());
  }

  private answerSocket(problem: GuardianException, host: ArgumentsHost, exchange?: Exchange): undefined {
    const client = host.switchToWs().getClient<SocketClient>();
    refuseMessage(client, problem, exchange?.id);
    if (exchange) this.sockets.settle(exchange, client, problem.getStatus());
  }

  /** Server-side failures are logged with their cause; refusals of the caller are in the audit log already. */
  private log(error: unknown, problem: GuardianException, exchange?: Exchange): void {
    if (problem.getStatus() < 500) return;
    const where = exchange ? ` of ${exchange.policy.id} (${exchange.id})` : '';
    this.logger.error(`${problem.code}${where}: ${nameOf(problem.cause ?? error)}`);
  }
}

/** An error's class and code: its message may quote data. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
