import { type ModelChunk } from 'unseen-guardian/kernel';
import { asProblem } from '../failure/as-problem';
import { type SseEvent, sseText } from './sse/sse-event';
import { type EventWriter } from './wire-format';

const HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' };

/** A streamed reply whose first piece is there. */
export interface OpenReply {
  readonly first: IteratorResult<ModelChunk, void>;
  readonly rest: AsyncGenerator<ModelChunk, void, undefined>;
  readonly writer: EventWriter;
  /** Ends the call, because nobody reads on. */
  readonly hangUp: () => void;
  readonly headers: Readonly<Record<string, string>>;
}

/** The events of a reply; a reply that is stopped ends with an event that says so, and then with the reason. */
async function* eventsOf({ first, rest, writer }: OpenReply): AsyncGenerator<SseEvent[], void, undefined> {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield writer.take(next.value);
  } catch (error) {
    const problem = asProblem(error);
    yield writer.fail(problem);
    throw problem;
  }
}

/** The reply as the server-sent events that an SDK expects; read from the provider only when somebody asks. */
export function eventResponse(reply: OpenReply): Response {
  const encoder = new TextEncoder();
  const events = eventsOf(reply);
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    for (;;) {
      const { done, value } = await events.next();
      if (done) return controller.close();
      if (!value.length) continue;
      controller.enqueue(encoder.encode(value.map(sseText).join('')));
      return;
    }
  };
  const cancel = (): void => {
    reply.hangUp();
    // The abort ends a pending read; what it ends with was asked for.
    reply.rest.return().catch(() => undefined);
  };
  const body = new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
  return new Response(body, { headers: { ...HEADERS, ...reply.headers } });
}
