import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

const running: Server[] = [];

/** A server on a free port of this machine; its address. */
export async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ends all servers of a spec. */
export async function hangUp(): Promise<void> {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** What of a request a policy server reads. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

async function askedIn(request: IncomingMessage): Promise<Asked> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const body = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Asked['body'];
  return { path: request.url ?? '', headers: request.headers, body };
}

/** The request is not one that the documented API takes. */
export class ProtocolError extends Error {}

/** Refuses members that the API does not document, and misses those that it needs. */
export function assertMembers(
  body: unknown,
  { needs = [], takes = [] }: { readonly needs?: readonly string[]; readonly takes?: readonly string[] },
): asserts body is Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ProtocolError('no object');
  const names = Object.keys(body);
  const strange = names.find((name) => !needs.includes(name) && !takes.includes(name));
  const missing = needs.find((name) => !names.includes(name));
  if (strange !== undefined || missing !== undefined)
    throw new ProtocolError(`not taken: ${strange ?? '-'}; missing: ${missing ?? '-'}`);
}

/** A server that speaks JSON, and answers 400 to what its API does not document. */
export function speaks(answer: (asked: Asked) => unknown): RequestListener {
  return (request, response) => {
    const say = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    askedIn(request)
      .then((asked) => {
        if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json')
          throw new ProtocolError('POST application/json');
        return say(200, answer(asked));
      })
      .catch((error: unknown) => say(400, { code: 'validation_error', message: (error as Error).message }));
  };
}

/** What a policy server can do instead of answering. */
export const BROKEN: Readonly<Record<string, RequestListener>> = {
  'the server fails': (_request, response) =>
    response.writeHead(500).end('{"result":{"allow":true},"allowed":true}'),
  'the server redirects': (_request, response) =>
    response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
  'the server never answers': () => undefined,
  'the server answers without end': (_request, response) => {
    response.writeHead(200);
    const piece = Buffer.alloc(64 * 1024, ' ');
    const write = () => !response.destroyed && response.write(piece, write);
    write();
  },
  'the server answers with no JSON': (_request, response) => response.writeHead(200).end('yes'),
  'the server answers with a list': (_request, response) => response.writeHead(200).end('[]'),
  'the server answers with texts for truths': (_request, response) =>
    response
      .writeHead(200)
      .end('{"result":{"allow":"true","rule":"admin","queries":"all"},"allowed":"true","objects":"all"}'),
};
