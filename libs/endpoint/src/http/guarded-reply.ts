import { StreamableFile } from '@nestjs/common';
import { concatMap, type Observable } from 'rxjs';
import { type Exchange } from 'unseen-guardian/kernel';
import { type ExchangeLine } from '../pipeline/exchange-line';

/** Whether a value is bytes to come, of which nothing could be stopped after the seal. */
export const isStream = (value: unknown): boolean =>
  value instanceof StreamableFile ||
  value instanceof ReadableStream ||
  value instanceof Response ||
  (typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || 'pipe' in value));

/** Lets a whole reply out once the exchange is sealed. */
export const guardedReply = (
  exchange: Exchange,
  reply: Observable<unknown>,
  line: ExchangeLine,
): Observable<unknown> =>
  reply.pipe(
    concatMap(async (value) => {
      // A stream would go on after the seal, where nothing could stop it.
      if (isStream(value))
        throw new Error(
          'An AI endpoint cannot return a stream. Return a value, use @Sse(), or hand it to exchange.pipe.',
        );
      line.conclude(exchange);
      await line.release(exchange);
      return value;
    }),
  );
