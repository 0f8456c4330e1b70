import { type AuditEvent } from 'unseen-guardian/kernel';

/** The exchanges of this process that were released and whose end is not written yet. */
export class OpenExchanges {
  /** Since when, in milliseconds since the Unix epoch; the oldest first. */
  private readonly since = new Map<string, number>();

  /** Hears of an event as it is taken. */
  taken(event: AuditEvent, at: number): void {
    if (event.type === 'exchange.released') this.since.set(event.exchangeId, at);
  }

  /** Hears of an event that cannot be lost any more. */
  written(event: AuditEvent): void {
    if (event.type === 'exchange.settled') this.since.delete(event.exchangeId);
  }

  /** Since when there may be one; now, when there is none. */
  from(now: number): number {
    for (const at of this.since.values()) return Math.min(at, now);
    return now;
  }
}
