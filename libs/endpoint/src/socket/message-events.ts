import { from, type Observable, of } from 'rxjs';
import { isStream } from '../http/guarded-reply';

/**
 * The events of what a handler of a gateway returned: an async iterable is several; bytes and files have no place in one.
 *
 * @throws Error for a stream of bytes.
 */
export function eventsOf(value: unknown): Observable<unknown> {
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && Symbol.asyncIterator in value && !('pipe' in value))
    return from(value as AsyncIterable<unknown>);
  if (isStream(value))
    throw new Error('An AI endpoint of a gateway cannot return this stream. Return an async iterable.');
  return of(value);
}
