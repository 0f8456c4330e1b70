import { AsyncLocalStorage } from 'node:async_hooks';
import { ReadableStream } from 'node:stream/web';
import { type ProviderModel } from 'unseen-guardian/model';
import { bare, type OpenStream } from './guarded-desk';

const storage = new AsyncLocalStorage<AbortController>();

/**
 * What Node itself takes for a stream that can be stopped: the provider's stream behind a second one, a signal with a
 * listener, and a context. It checks and remembers nothing.
 */
export function framed(provider: ProviderModel): OpenStream {
  const open = bare(provider);
  return () => {
    const abortion = new AbortController();
    return storage.run(abortion, async () => {
      const reader = (await open()).getReader();
      abortion.signal.addEventListener('abort', () => void reader.cancel(), { once: true });
      return new ReadableStream<object>(
        {
          async pull(controller) {
            const { done, value } = await reader.read();
            if (done) controller.close();
            else controller.enqueue(value);
          },
        },
        { highWaterMark: 0 },
      );
    });
  };
}
