import {
  type AuditEntry,
  type AuditEvent,
  type AuditTicket,
  type Clock,
  minutes,
  type Timers,
} from 'unseen-guardian/kernel';
import { RefusalTally } from './refusal-tally';

const SPAN_MS = minutes(1);
/** Records of one network that are written one by one in a span, and of all networks. */
const MOST_OF_NETWORK = 60;
const MOST_OF_ALL = 600;
/** Networks that are counted apart; those of a larger flood are counted as one. */
const MOST_NETWORKS = 1000;

/** What stands in a count for each kind of event that a caller who is not known can cause; the others are always written. */
const REASONS: Partial<Record<AuditEvent['type'], (event: never) => string>> = {
  'exchange.settled': ({ reasons, code, outcome }: Extract<AuditEvent, { type: 'exchange.settled' }>) =>
    Object.values(reasons ?? {})[0] ?? code ?? outcome,
  'logout.refused': ({ reason }: Extract<AuditEvent, { type: 'logout.refused' }>) => reason,
};

/** What the bound stands on. */
export interface UnknownCallersInit {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly append: (entry: AuditEntry) => AuditTicket;
}

/**
 * Bounds what callers who are not known can write into the log (CWE-779): the first of each minute are
 * recorded one by one, the others as one record a network with their count and reasons. None is left out.
 */
export class UnknownCallers {
  private written = new Map<string, number>();
  private writtenOfAll = 0;
  private readonly tallies = new Map<string | undefined, RefusalTally>();
  private spanBeganAt = -Infinity;
  private callOff: (() => void) | undefined;

  constructor(private readonly init: UnknownCallersInit) {}

  /** Counts an entry that shall not be written itself; undefined for one that shall. */
  counted({ event, principal, network = '' }: AuditEntry): AuditTicket | undefined {
    const reasonOf = REASONS[event.type];
    if (principal || !reasonOf) return undefined;
    this.turnSpan();
    const written = this.written.get(network) ?? 0;
    if (written < MOST_OF_NETWORK && this.writtenOfAll < MOST_OF_ALL) {
      this.written.set(network, written + 1);
      this.writtenOfAll++;
      return undefined;
    }
    return this.tallyOf(network).add(reasonOf(event as never));
  }

  /** Writes down what was counted, also at the end of the process; answers how many refusals the log did not take. */
  tell(): number {
    this.callOff?.();
    this.callOff = undefined;
    const spanMs = this.init.clock.now() - this.spanBeganAt;
    let left = 0;
    for (const [network, tally] of this.tallies) {
      if (tally.tell(network, spanMs, this.init.append)) this.tallies.delete(network);
      else left += tally.count;
    }
    if (left) this.tellLater();
    return left;
  }

  private tellLater(): void {
    this.callOff ??= this.init.timers.after(SPAN_MS, () => void this.tell());
  }

  private turnSpan(): void {
    const now = this.init.clock.now();
    if (now - this.spanBeganAt < SPAN_MS) return;
    if (this.tallies.size) this.tell();
    this.spanBeganAt = now;
    this.written = new Map();
    this.writtenOfAll = 0;
  }

  private tallyOf(network: string): RefusalTally {
    const key = this.tallies.has(network) || this.tallies.size < MOST_NETWORKS ? network : undefined;
    let tally = this.tallies.get(key);
    if (!tally) this.tallies.set(key, (tally = new RefusalTally()));
    this.tellLater();
    return tally;
  }
}
