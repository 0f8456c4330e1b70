import { concatMap, type Observable } from 'rxjs';
import { type Exchange } from 'unseen-guardian/kernel';
import { type RawReplies } from './raw-replies.service';

/** Waits until a handler with `@Res()` has piped its reply; one that did not would leave its caller in silence. */
export const guardedRaw = (
  exchange: Exchange,
  reply: Observable<unknown>,
  replies: RawReplies,
): Observable<void> =>
  reply.pipe(
    concatMap(async () => {
      const written = replies.of(exchange);
      if (!written)
        throw new Error('A raw AI endpoint hands its reply to `exchange.pipe(stream, response)`.');
      await written;
    }),
  );
