import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';

/** What is sent as it is: `fetch` would join headers of one name and mend paths. */
export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** One answer. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look into it freely
}

/** Sends a request as it is written. */
export function sendRaw(
  url: string,
  { method = 'POST', path, headers, body }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const all = { 'content-type': 'application/json', ...headers } as Record<string, string | string[]>;
  return new Promise((resolve, reject) => {
    const sending = httpRequest({ hostname, port, method, path, headers: all, agent: false }, (response) => {
      let text = '';
      response.on('data', (piece: Buffer) => (text += piece.toString()));
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, body: text.startsWith('{') ? JSON.parse(text) : text });
      });
    });
    sending.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}
