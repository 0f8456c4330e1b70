import { type AuditEntry, type AuditTicket } from 'unseen-guardian/kernel';

/** Reasons are names of checks and codes; whatever else came in would be one more. */
const MOST_REASONS = 64;

/** What one network was refused in one span, counted by reason. */
export class RefusalTally implements AuditTicket {
  count = 0;
  private readonly reasons: Record<string, number> = {};
  private promise: Promise<void> | undefined;
  private told: ((ticket: AuditTicket) => void) | undefined;
  private ticket: AuditTicket | undefined;

  /** Resolves when the count is written down. */
  get durable(): Promise<void> {
    if (this.ticket) return this.ticket.durable;
    return (this.promise ??= new Promise<AuditTicket>((resolve) => (this.told = resolve)).then(
      ({ durable }) => durable,
    ));
  }

  /** Counts one. */
  add(reason: string): AuditTicket {
    const isNew = !Object.hasOwn(this.reasons, reason) && Object.keys(this.reasons).length >= MOST_REASONS;
    const name = isNew ? 'others' : reason;
    this.reasons[name] = (this.reasons[name] ?? 0) + 1;
    this.count++;
    return this;
  }

  /** Writes the count down; false when the log is full and took nothing, so that it is tried again. */
  tell(network: string | undefined, spanMs: number, append: (entry: AuditEntry) => AuditTicket): boolean {
    const { count, reasons } = this;
    const event = { type: 'refusals.counted', count, reasons, spanMs } as const;
    try {
      this.ticket = append(network ? { event, network } : { event });
    } catch {
      return false;
    }
    this.told?.(this.ticket);
    return true;
  }
}
