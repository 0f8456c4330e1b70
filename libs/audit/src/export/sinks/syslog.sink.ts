import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import { hostname as machineName } from 'node:os';
import { connect as connectTls } from 'node:tls';
import { AuditSink, type SinkOptions } from '../audit-sink';
import { type ExportedRecord } from '../exported-record';
import { octetCounted, type SyslogOptions, syslog } from '../formats/syslog.format';
import { SinkError } from '../sink.error';
import { isLoopbackHost } from './sink-address';
import { type SinkTls, verified } from './tls-options';

/** A syslog server. */
export interface SyslogSinkOptions extends SinkOptions, SyslogOptions {
  readonly host: string;
  /** @default 6514 (RFC 5425 §4.1) */
  readonly port?: number;
  /** `tcp` without TLS is for a relay on this machine. @default 'tls' */
  readonly transport?: 'tls' | 'tcp';
  readonly tls?: SinkTls;
}

const SYSLOG_TLS = 6514;

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
 * Sends messages of RFC 5424 over TLS (RFC 5425), a connection a page.
 *
 * Syslog has no answer. What comes closest is that the server, told that nothing more follows, closes in order: one that
 * has not read everything resets the connection.
 */
class SyslogSink extends AuditSink {
  constructor(private readonly options: SyslogSinkOptions) {
    super(options);
    if (options.transport === 'tcp' && !isLoopbackHost(options.host))
      throw new Error(
        `The audit sink "${options.name}" must use TLS: only a relay on this machine may be reached without.`,
      );
  }

  override async send(records: readonly ExportedRecord[], signal: AbortSignal): Promise<void> {
    const format = syslog({ hostname: machineName(), ...this.options });
    const bytes = Buffer.concat(records.map((record) => octetCounted(format(record))));
    const socket = this.connect();
    const stop = (): void =>
      void socket.destroy(new SinkError('timeout', 'The syslog server took too long.'));
    signal.addEventListener('abort', stop, { once: true });
    try {
      // Nothing is written before the certificate is verified.
      await once(socket, this.options.transport === 'tcp' ? 'connect' : 'secureConnect');
      await deliver(socket, bytes);
    } finally {
      signal.removeEventListener('abort', stop);
      socket.destroy();
    }
  }

  private connect(): Socket {
    const { host, port = SYSLOG_TLS, transport = 'tls', tls } = this.options;
    return transport === 'tcp' ? connectTcp({ host, port }) : connectTls({ host, port, ...verified(tls) });
  }
}

/**
 * A sink that sends to a syslog server over TLS; the server's certificate is verified.
 *
 * @throws Error when an option does not hold.
 */
export const syslogSink = (options: SyslogSinkOptions): AuditSink => new SyslogSink(options);
