import { type ModelDouble, type StartApp, TokenIssuer } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { ChatGateway, reached } from './chat-gateway';
import { type OpenSocket, TestSocket } from './socket-client';
import {
  startTransportDesk,
  type TransportDesk,
  TransportGateway,
  type TransportInit,
} from './transport-desk';

/** What most messages ask. */
export const QUESTION = { text: 'When do you open?' };

/** One host at a time with two gateways, and the sockets to it. */
export interface SocketSuite {
  /** The host that serves now. */
  readonly desk: () => TransportDesk;
  readonly token: (sub?: string) => string;
  serve(model: ModelDouble, init?: Partial<TransportInit>, by?: StartApp): Promise<void>;
  /** Opens a socket, of Ana unless told otherwise. */
  open(path: string, options?: OpenSocket): Promise<TestSocket>;
  /** Resolves when the socket was told so many messages. */
  told(socket: TestSocket, count: number): Promise<void>;
  /** Resolves when so many exchanges are over. */
  settled(count: number): Promise<void>;
}

/** Opens hosts and sockets within one suite, and closes each after its test. */
export function socketSuite(start: StartApp): SocketSuite {
  let issuer: TokenIssuer;
  let desk: TransportDesk;
  const sockets: TestSocket[] = [];
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  beforeEach(() => void reached.splice(0));
  afterEach(async () => {
    for (const { socket } of sockets.splice(0)) socket.terminate();
    await desk.close();
  });
  afterAll(() => issuer.stop());

  const token = (sub = 'ana') => issuer.token({ sub, tenant: 'acme', roles: ['agent'] });
  return {
    token,
    desk: () => desk,
    serve: async (model, init = {}, by = start) => {
      const gateways = [TransportGateway, ChatGateway];
      desk = await startTransportDesk(by, { issuer, model, ...init, gateways });
    },
    open: async (path, options = { token: token() }) => {
      const socket = await TestSocket.open(desk.url + path, options);
      sockets.push(socket);
      return socket;
    },
    told: (socket, count) => eventually(() => socket.events.length >= count),
    settled: (count) => eventually(() => desk.settled().length >= count),
  };
}
