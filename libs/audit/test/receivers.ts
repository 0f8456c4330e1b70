import { once } from 'node:events';
import { type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { certifiedKey } from '../../authentication/test/certificates';

/** A server of this machine. */
export interface Receiver {
  readonly port: number;
  /** What a client has to trust. */
  readonly ca: string;
  close(): Promise<void>;
}

async function listening(server: Server, ca: string): Promise<Receiver> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => open.add(socket));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    for (const socket of open) socket.destroy();
    await once(server.close(), 'close');
  };
  return { port, ca, close };
}

/** What was posted. */
export interface Posted {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A web server over TLS that notes what is posted, and answers as it is told. */
export async function webReceiver(
  answer: RequestListener = (_request, response) => void response.writeHead(204).end(),
): Promise<Receiver & { readonly posted: Posted[] }> {
  const { cert, key } = await certifiedKey('localhost');
  const posted: Posted[] = [];
  const server = createHttpsServer({ cert, key }, (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => void pieces.push(piece));
    request.on('end', () => {
      posted.push({ headers: request.headers, body: Buffer.concat(pieces).toString('utf8') });
      answer(request, response);
    });
  });
  return { ...(await listening(server, cert)), posted };
}

/** A syslog server over TLS that reads to the end, or does with a connection what it is told. */
export async function syslogReceiver(
  take?: (socket: Socket) => void,
): Promise<Receiver & { readonly received: Buffer[] }> {
  const { cert, key } = await certifiedKey('localhost');
  const received: Buffer[] = [];
  const server = createTlsServer({ cert, key }, (socket) => {
    socket.on('error', () => undefined); // the client's business
    if (take) return take(socket);
    socket.on('data', (piece: Buffer) => void received.push(piece));
  });
  server.on('tlsClientError', () => undefined);
  return { ...(await listening(server, cert)), received };
}
