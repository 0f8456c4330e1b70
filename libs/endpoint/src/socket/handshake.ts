import { IncomingMessage } from 'node:http';

/** The HTTP request that a socket began with, by its client: Nest shows it to `handleConnection` alone. */
const requests = new WeakMap<object, IncomingMessage>();
const remembering = new WeakSet<object>();

type HandleConnection = (this: unknown, client: object, ...rest: unknown[]) => unknown;
interface Gateway {
  handleConnection?: HandleConnection;
}

/** The request that a socket began with; `undefined` when its adapter does not show it. */
export const handshakeOf = (client: object): IncomingMessage | undefined => requests.get(client);

/** Whether the gateway's `handleConnection` still remembers handshakes: a subclass may have replaced it. */
export const remembersHandshake = ({ handleConnection }: Gateway): boolean =>
  !!handleConnection && remembering.has(handleConnection);

/** Lets a gateway remember the request of each socket, before its own `handleConnection` and without any work of the host. */
export function rememberHandshakes(gateway: Gateway): void {
  if (remembersHandshake(gateway)) return;
  const { handleConnection } = gateway;
  const remember: HandleConnection = function (client, ...rest) {
    const [request] = rest;
    if (request instanceof IncomingMessage) requests.set(client, request);
    return handleConnection?.call(this, client, ...rest);
  };
  remembering.add(remember);
  Object.defineProperty(gateway, 'handleConnection', {
    value: remember,
    configurable: true,
    writable: true,
  });
}
