import { hostname } from 'node:os';
import { type Clock, outsideExchange, seconds, SystemClock } from 'unseen-guardian/kernel';
import { octetCounted } from '../export/formats/syslog.format';
import { assertSyslogServer, sendSyslog, type SyslogServer } from '../export/sinks/syslog-server';
import { CheckpointWitness } from './checkpoint-witness';

/** Settings of {@link syslogWitness}. */
export interface SyslogWitnessOptions extends SyslogServer {
  /** How long the server may take, in milliseconds. @default 5000 */
  readonly timeoutMs?: number;
}

/** Facility 13, log audit; severity 6, informational (RFC 5424 §6.2.1). */
const PRIORITY = 13 * 8 + 6;

/** Sends checkpoints as messages of RFC 5424; each is one line of JSON, since many servers break others. */
class SyslogWitness extends CheckpointWitness {
  readonly name: string;

  constructor(
    private readonly options: SyslogWitnessOptions,
    private readonly clock: Clock,
  ) {
    super();
    this.name = `syslog ${options.host}`;
    assertSyslogServer('syslogWitness', options);
  }

  async publish(note: string): Promise<void> {
    const at = new Date(this.clock.now()).toISOString();
    const text = `<${PRIORITY}>1 ${at} ${hostname()} guardian - checkpoint - ${JSON.stringify({ checkpoint: note })}`;
    const signal = AbortSignal.timeout(this.options.timeoutMs ?? seconds(5));
    await outsideExchange(() => sendSyslog(this.options, octetCounted(Buffer.from(text, 'utf8')), signal));
  }
}

/**
 * Sends each checkpoint to a syslog server over TLS; the server's certificate is verified.
 *
 * @throws Error for a server that is reached without TLS and is not on this machine.
 */
export const syslogWitness = (
  options: SyslogWitnessOptions,
  clock: Clock = new SystemClock(),
): CheckpointWitness => new SyslogWitness(options, clock);
