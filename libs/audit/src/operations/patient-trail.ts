import {
  type AuditEntry,
  type AuditTrail,
  ControlUnavailableException,
  seconds,
  type Timers,
} from 'unseen-guardian/kernel';

const PAUSE_MS = seconds(1);

/** Hands entries to the log that nobody waits for; those that it has no room for come later, in their order. */
export class PatientTrail {
  private readonly waiting: AuditEntry[] = [];
  private callOff: (() => void) | undefined;

  constructor(
    private readonly trail: AuditTrail,
    private readonly timers: Timers,
  ) {}

  append(entry: AuditEntry): void {
    this.waiting.push(entry);
    this.tell();
  }

  /** Hands over what waits, also at the end of the process; answers how many entries the log did not take. */
  tell(): number {
    this.callOff?.();
    this.callOff = undefined;
    try {
      for (let [entry] = this.waiting; entry; [entry] = this.waiting) {
        this.trail.append(entry);
        this.waiting.shift();
      }
    } catch (error) {
      if (!(error instanceof ControlUnavailableException)) throw error;
      this.callOff = this.timers.after(PAUSE_MS, () => void this.tell());
    }
    return this.waiting.length;
  }

  /** Calls off what is due later. */
  stop(): void {
    this.callOff?.();
  }
}
