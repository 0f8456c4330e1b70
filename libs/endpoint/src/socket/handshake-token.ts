import { type IncomingMessage } from 'node:http';

const SCHEME = 'bearer';

/** Each `Authorization` of a handshake; Node itself keeps the first alone, where a proxy may have read another. */
const authorizations = ({ rawHeaders }: IncomingMessage): string[] =>
  rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]!.toLowerCase() === 'authorization',
  );

/** `Sec-WebSocket-Protocol: bearer, <token>`: the one header that a browser lets a page set. */
function offeredTokens({ headers }: IncomingMessage): string[] {
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  const at = offered.findIndex((name) => name.toLowerCase() === SCHEME);
  return at < 0 ? [] : [`Bearer ${offered[at + 1] ?? ''}`];
}

/** What a handshake says of its caller, as `Authorization`; an array, which authentication refuses, when it says it twice. */
export function handshakeAuthorization(request: IncomingMessage): string | string[] | undefined {
  const found = [...authorizations(request), ...offeredTokens(request)];
  return found.length > 1 ? found : found[0];
}
