import { type IncomingMessage } from 'node:http';

/** What of Express and of Fastify knows which proxies to trust; neither sees a handshake itself. */
interface ExpressApp {
  readonly request?: object;
}
type RequestClass = { readonly prototype: object };

// Fastify keeps the class of its requests, with the trust that was set, under a symbol of its own.
const FASTIFY_REQUEST = 'fastify.Request';

function requestClassOf(app: object): RequestClass | undefined {
  const symbol = Object.getOwnPropertySymbols(app).find(({ description }) => description === FASTIFY_REQUEST);
  return symbol && (app as Record<symbol, RequestClass | undefined>)[symbol];
}

/** The caller's address, by the adapter's own trust-proxy setting; of an adapter that is not known, the peer's. */
export function handshakeAddress(app: object, request: IncomingMessage): string {
  const { request: express } = app as ExpressApp;
  const fastify = requestClassOf(app);
  const asked =
    (express && (Reflect.get(express, 'ip', Object.create(request, { app: { value: app } })) as unknown)) ??
    (fastify && (Object.create(fastify.prototype, { raw: { value: request } }) as { ip?: unknown }).ip);
  return typeof asked === 'string' ? asked : (request.socket.remoteAddress ?? '');
}
