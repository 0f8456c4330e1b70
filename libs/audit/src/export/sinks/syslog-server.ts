import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { SinkError } from '../sink.error';
import { isLoopbackHost } from './sink-address';
import { type SinkTls, verified } from './tls-options';

/** Where a syslog server is. */
export interface SyslogServer {
  readonly host: string;
  /** @default 6514 (RFC 5425 §4.1) */
  readonly port?: number;
  /** `tcp` without TLS is for a relay on this machine. @default 'tls' */
  readonly transport?: 'tls' | 'tcp';
  readonly tls?: SinkTls;
}

const SYSLOG_TLS = 6514;

/**
 * Refuses a server that anybody could read along with.
 *
 * @throws Error with the remedy.
 */
export function assertSyslogServer(what: string, { host, transport }: SyslogServer): void {
  if (transport === 'tcp' && !isLoopbackHost(host))
    throw new Error(`${what} must use TLS: only a relay on this machine may be reached without.`);
}

const connectTo = ({ host, port = SYSLOG_TLS, transport = 'tls', tls }: SyslogServer): Socket =>
  transport === 'tcp' ? connectTcp({ host, port }) : connectTls({ host, port, ...verified(tls) });

/** Sends over a connection that is open, and waits until the server has read to the end and closed. */
function deliver(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const early = () => reject(new SinkError('closed', 'The syslog server closed before it had read all.'));
    socket.on('error', reject);
    socket.on('close', early);
    socket.once('end', () => (socket.writableFinished ? resolve() : early()));
    // Whatever a server says is no confirmation; but unread it would keep its end from being seen.
    socket.resume();
    socket.end(bytes);
  });
}

/**
 * Sends bytes over TLS (RFC 5425), on a connection of their own.
 *
 * Syslog has no answer. What comes closest is that the server, told that nothing more follows, closes in order.
 */
export async function sendSyslog(server: SyslogServer, bytes: Buffer, signal: AbortSignal): Promise<void> {
  const socket = connectTo(server);
  const stop = (): void => void socket.destroy(new SinkError('timeout', 'The syslog server took too long.'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    // Nothing is written before the certificate is verified.
    await once(socket, server.transport === 'tcp' ? 'connect' : 'secureConnect');
    await deliver(socket, bytes);
  } finally {
    signal.removeEventListener('abort', stop);
    socket.destroy();
  }
}
