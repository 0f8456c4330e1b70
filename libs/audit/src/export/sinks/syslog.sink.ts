import { hostname as machineName } from 'node:os';
import { AuditSink, type SinkOptions } from '../audit-sink';
import { type ExportedRecord } from '../exported-record';
import { octetCounted, type SyslogOptions, syslog } from '../formats/syslog.format';
import { assertSyslogServer, sendSyslog, type SyslogServer } from './syslog-server';

/** A syslog server, and what it is sent. */
export interface SyslogSinkOptions extends SinkOptions, SyslogOptions, SyslogServer {}

/** Sends messages of RFC 5424, a connection a page. */
class SyslogSink extends AuditSink {
  constructor(private readonly options: SyslogSinkOptions) {
    super(options);
    assertSyslogServer(`The audit sink "${options.name}"`, options);
  }

  override async send(records: readonly ExportedRecord[], signal: AbortSignal): Promise<void> {
    const format = syslog({ hostname: machineName(), ...this.options });
    const bytes = Buffer.concat(records.map((record) => octetCounted(format(record))));
    await sendSyslog(this.options, bytes, signal);
  }
}

/**
 * A sink that sends to a syslog server over TLS; the server's certificate is verified.
 *
 * @throws Error when an option does not hold.
 */
export const syslogSink = (options: SyslogSinkOptions): AuditSink => new SyslogSink(options);
