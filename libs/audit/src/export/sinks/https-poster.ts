import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { SinkError } from '../sink.error';
import { type SinkTls, verified } from './tls-options';

/** Headers of a request, asked for each time, so that a token may rotate. */
export type SinkHeaders = () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

const MOST_BYTES = 64 * 1024;

/** What came back of the answer, up to a cap. */
async function readCapped(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_BYTES) throw new SinkError('answer', 'The receiver answered with too much.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Posts to one address over one connection; it follows no redirects. */
export class HttpsPoster {
  private readonly agent: HttpAgent;

  constructor(
    private readonly url: URL,
    tls?: SinkTls,
  ) {
    const pool = { keepAlive: true, maxSockets: 1 };
    this.agent =
      url.protocol === 'https:' ? new HttpsAgent({ ...pool, ...verified(tls) }) : new HttpAgent(pool);
  }

  /**
   * Resolves with the answer's text once the receiver has answered with 2xx.
   *
   * @throws SinkError with `status.503` for any other status, and the errors of `node:https`.
   */
  async post(body: Buffer, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<string> {
    const response = await this.exchange(body, headers, signal);
    const { statusCode = 0 } = response;
    const text = await readCapped(response);
    if (statusCode >= 200 && statusCode < 300) return text;
    throw new SinkError(`status.${statusCode}`, `The receiver answered with status ${statusCode}.`);
  }

  close(): void {
    this.agent.destroy();
  }

  private exchange(
    body: Buffer,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const { url, agent } = this;
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const options = {
        method: 'POST',
        agent,
        signal,
        headers: { ...headers, 'content-length': body.length },
      };
      send(url, options, resolve).on('error', reject).end(body);
    });
  }
}
