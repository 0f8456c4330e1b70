import { type Exchange } from '../exchange/exchange';

/** A reply in pieces: a web `Response` with its own status and headers, or anything that gives text or bytes; Node's `Readable` too. */
export type ReplyStream =
  Response | ReadableStream<string> | ReadableStream<Uint8Array> | AsyncIterable<string | Uint8Array>;

/** The way out for replies that a handler writes as a stream: the same seal as for every other reply. */
export abstract class ReplyDoor {
  /**
   * Writes a stream to the response of Express or the reply of Fastify, and ends it.
   *
   * @throws GuardianException when the reply is refused before its first byte; later it ends in the stream itself.
   */
  abstract pipe(exchange: Exchange, stream: ReplyStream, response: object): Promise<void>;
}
