import { type ReplyStream } from 'unseen-guardian/kernel';

/** What a handler hands over, as one thing: how the reply begins, and its pieces. */
export interface ReplySource {
  /** Absent: the status of the response stands. */
  readonly status?: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Text or bytes; what else comes is refused when it is written. */
  readonly pieces: AsyncIterator<unknown>;
}

const NOTHING: AsyncIterable<unknown> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};

const isResponse = (stream: unknown): stream is Response => stream instanceof Response;

/**
 * Reads whatever a handler may hand over.
 *
 * @throws Error that names what can be handed over.
 */
export function replySource(stream: ReplyStream): ReplySource {
  const body: unknown = isResponse(stream) ? (stream.body ?? NOTHING) : stream;
  if (typeof body !== 'object' || body === null || !(Symbol.asyncIterator in body)) {
    throw new Error('exchange.pipe takes a web Response, a ReadableStream, an async iterable or a Readable.');
  }
  const pieces = (body as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return isResponse(stream)
    ? { status: stream.status, headers: [...stream.headers], pieces }
    : { headers: [], pieces };
}

/**
 * The bytes of one piece.
 *
 * @throws Error when it is neither text nor bytes.
 */
export function bytesOf(piece: unknown): Uint8Array {
  if (typeof piece === 'string') return Buffer.from(piece);
  if (piece instanceof Uint8Array) return piece;
  throw new Error('A piece of a raw reply is text or bytes. Write objects as text, such as JSON lines.');
}
