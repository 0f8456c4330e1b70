import { type ServerResponse } from 'node:http';
import { type Problem } from 'unseen-guardian/kernel';
import { unwrap, type Wrapped } from '../pipeline/raw-http';
import { lastWordsOf } from './last-words';
import { bytesOf, type ReplySource } from './reply-source';

/** What of Fastify's reply is used: headers that were set on it, and the word that it is not to answer itself. */
interface FastifyReply {
  readonly raw: ServerResponse;
  readonly statusCode: number;
  getHeaders(): Record<string, number | string | string[] | undefined>;
  hijack(): void;
}

const isFastify = (response: object): response is FastifyReply => 'raw' in response && 'hijack' in response;

/** Said by the connection, not by the handler. */
const FRAMING = ['content-length', 'transfer-encoding', 'connection'];

/** As many of the last characters as tell where a piece ended. */
const TAIL = 2;

/** The response of one exchange, written piece by piece: Express and Fastify alike. */
export class RawResponse {
  private readonly raw: ServerResponse;
  private tail = '';

  constructor(private readonly response: object) {
    this.raw = unwrap(response as Wrapped<ServerResponse>);
  }

  /** Whether nobody reads it any more. */
  get isClosed(): boolean {
    return this.raw.destroyed || this.raw.closed;
  }

  /** Resolves when nobody reads it any more. */
  readonly closed = (): Promise<void> =>
    new Promise((resolve) => (this.isClosed ? resolve() : this.raw.once('close', resolve)));

  /** Sends the head; from here on a problem can only be told inside the stream. */
  begin({ status, headers }: Pick<ReplySource, 'status' | 'headers'>): void {
    if (isFastify(this.response)) {
      for (const [name, value] of Object.entries(this.response.getHeaders()))
        if (value !== undefined) this.raw.setHeader(name, value);
      this.raw.statusCode = this.response.statusCode;
    }
    for (const [name, value] of headers) {
      if (name === 'set-cookie') this.raw.appendHeader(name, value);
      else if (!FRAMING.includes(name)) this.raw.setHeader(name, value);
    }
    // Node then frames the reply in chunks, so that a reader can tell an end from a break.
    this.raw.removeHeader('content-length');
    if (!this.raw.hasHeader('content-type')) this.raw.setHeader('content-type', 'text/plain; charset=utf-8');
    this.raw.writeHead(status ?? this.raw.statusCode);
    if (isFastify(this.response)) this.response.hijack();
    this.raw.flushHeaders();
  }

  /** Writes a piece and waits while the reader is slow. */
  async write(piece: unknown): Promise<void> {
    const bytes = bytesOf(piece);
    if (bytes.length === 0 || this.isClosed) return;
    this.tail = (this.tail + Buffer.from(bytes.subarray(-TAIL)).toString('latin1')).slice(-TAIL);
    if (!this.raw.write(bytes)) await this.drained();
  }

  end(): void {
    this.raw.end();
  }

  /** Ends a stopped stream so that its reader knows: never 200 and silence. */
  stop(problem: Problem): void {
    const lastWords = lastWordsOf(String(this.raw.getHeader('content-type')));
    if (lastWords) this.raw.end(lastWords(problem, this.tail));
    else this.raw.destroy();
  }

  private drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.raw.off('drain', done).off('close', done);
        resolve();
      };
      this.raw.once('drain', done).once('close', done);
    });
  }
}
