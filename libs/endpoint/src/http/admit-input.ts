import { type ExecutionContext } from '@nestjs/common';
import { type AdmitInput, ControlUnavailableException, type TransportRequest } from 'unseen-guardian/kernel';
import { handshakeOf } from '../socket/handshake';
import { handshakeAddress } from '../socket/handshake-address';
import { handshakeAuthorization } from '../socket/handshake-token';

const NOTHING: TransportRequest = { method: '', url: '', headers: {}, ip: '', params: {}, body: undefined };

/** The adapter in use does not say with which request its sockets began, so nobody knows who calls. */
class UnknownHandshakeError extends Error {
  override readonly name = 'UnknownHandshakeError';
}

/** What the controls read of a message: the handshake of its socket, with the message's data as body. */
function messageRequest(execution: ExecutionContext, app: object): TransportRequest {
  const socket = execution.switchToWs();
  const handshake = handshakeOf(socket.getClient<object>());
  if (!handshake)
    throw new ControlUnavailableException('authentication', { cause: new UnknownHandshakeError() });
  const { method = 'GET', url = '', headers } = handshake;
  const authorization = handshakeAuthorization(handshake);
  return {
    ...{ method, url, params: {}, body: socket.getData<unknown>() },
    headers: { ...headers, authorization, 'sec-websocket-protocol': undefined },
    ip: handshakeAddress(app, handshake),
  };
}

/** What the controls of `admit` are given; a message is admitted by the HTTP request of its socket's handshake. */
export function admitInput(
  execution: ExecutionContext,
  declared: readonly string[],
  app: object,
): AdmitInput {
  const transport = execution.getType<string>();
  if (transport === 'http') {
    return { execution, transport, request: execution.switchToHttp().getRequest<TransportRequest>() };
  }
  if (transport !== 'ws' || !declared.includes('ws')) return { execution, transport, request: NOTHING };
  return { execution, transport, request: messageRequest(execution, app) };
}
