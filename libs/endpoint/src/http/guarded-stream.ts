import { catchError, concat, defer, EMPTY, type Observable, of, throwError } from 'rxjs';
import { type Exchange } from 'unseen-guardian/kernel';
import { type ExchangeLine } from '../pipeline/exchange-line';
import { problemOf } from './problem-mapping';
import { guardrailEvent } from './guardrail-event';

/** What a stream needs beside its events. */
interface StreamState {
  readonly line: ExchangeLine;
  /** Whether the headers have left: from then on a problem can only be an event. */
  readonly hasBegun: () => boolean;
}

/** At the end nothing may be owed, and a model that was stopped must not end in silence. */
const concluded = (exchange: Exchange, line: ExchangeLine): Observable<never> =>
  defer(() => {
    line.conclude(exchange);
    return EMPTY;
  });

/** Lets server-sent events out; a stop, an error or an owed verdict ends them with one `event: guardrail`. */
export const guardedStream = (
  exchange: Exchange,
  events: Observable<unknown>,
  { line, hasBegun }: StreamState,
): Observable<unknown> =>
  concat(events, concluded(exchange, line)).pipe(
    catchError((error: unknown) => {
      const problem = problemOf(exchange, error);
      exchange.stop(problem);
      return hasBegun() ? of(guardrailEvent(exchange, problem)) : throwError(() => problem);
    }),
  );
