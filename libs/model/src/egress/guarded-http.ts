import { Agent, ClientRequest } from 'node:http';
import { type Socket } from 'node:net';
import { isRefusedAddress } from './address-ranges';
import { checkedLookup } from './checked-lookup';
import { type EgressPermit, type FindPermit } from './egress-gate';

interface RequestOptions {
  readonly host?: string | null;
  readonly lookup?: unknown;
}

/** Two methods that every request of `node:http` and `node:https` passes, however their functions were imported. */
interface AgentMethods {
  addRequest: (this: unknown, request: ClientRequest, options: RequestOptions, ...rest: unknown[]) => void;
}
interface RequestMethods {
  onSocket: (this: unknown, socket: Socket | undefined, error?: Error | null) => void;
}

/** An address in brackets, as `URL` spells it and the options of a request do not. */
const hostOf = (host: string): string => (host.includes(':') ? `[${host}]` : host.toLowerCase());

/** The refusal of an address that a socket may not have; one without an address is taken for a private one. */
function refusalOf({ remoteAddress }: Socket, permit: EgressPermit): Error | undefined {
  const isRefused = remoteAddress
    ? isRefusedAddress(remoteAddress, permit.privateNetwork)
    : !permit.privateNetwork;
  return isRefused ? permit.refuseAddress() : undefined;
}

/** Checks the address that was really connected to, before a byte is sent: also of a connection that is used again. */
function checkAddress(socket: Socket, permit: EgressPermit): void {
  if (socket.connecting) {
    socket.once('connect', () => {
      const refusal = refusalOf(socket, permit);
      if (refusal) socket.destroy(refusal);
    });
    return;
  }
  const refusal = refusalOf(socket, permit);
  if (refusal) throw refusal;
}

/**
 * Checks the requests of `node:http` and `node:https` that are made inside exchanges.
 *
 * @returns what undoes it
 */
export function guardHttp(findPermit: FindPermit): () => void {
  const agent = Agent.prototype as unknown as AgentMethods;
  const request = ClientRequest.prototype as unknown as RequestMethods;
  const { addRequest } = agent;
  const { onSocket } = request;
  const permits = new WeakMap<object, EgressPermit | undefined>();

  const guardedAdd: typeof addRequest = function (sent, options, ...rest) {
    try {
      const permit = findPermit(hostOf(options.host ?? 'localhost'));
      permits.set(sent, permit);
      const lookup = options.lookup ?? (permit && checkedLookup(permit.privateNetwork, permit.refuseAddress));
      addRequest.call(this, sent, lookup ? { ...options, lookup } : options, ...rest);
    } catch (error) {
      onSocket.call(sent, undefined, error as Error);
    }
  };
  const guardedSocket: typeof onSocket = function (socket, error) {
    try {
      // Without an agent nobody has asked yet.
      const sent = this as ClientRequest;
      const permit = permits.has(sent) ? permits.get(sent) : findPermit(hostOf(sent.host));
      if (socket && permit) checkAddress(socket, permit);
      onSocket.call(this, socket, error);
    } catch (refusal) {
      socket?.destroy();
      onSocket.call(this, undefined, refusal as Error);
    }
  };

  agent.addRequest = guardedAdd;
  request.onSocket = guardedSocket;
  return () => {
    // Whoever replaced it after us keeps what they put there.
    if (agent.addRequest === guardedAdd) agent.addRequest = addRequest;
    if (request.onSocket === guardedSocket) request.onSocket = onSocket;
  };
}
