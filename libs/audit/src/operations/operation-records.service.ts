import { type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import { type Subscription } from 'rxjs';
import { type Encryption } from 'unseen-guardian/encryption';
import { type AuditTrail, type Timers } from 'unseen-guardian/kernel';
import { type Secrets } from 'unseen-guardian/secrets';
import { keyChanged } from './key-changes';
import { PatientTrail } from './patient-trail';
import { SecretAccesses } from './secret-accesses';

/** What is watched, as far as it is there. */
export interface OperationRecordsInit {
  readonly trail: AuditTrail;
  readonly timers: Timers;
  readonly secrets?: Secrets;
  readonly encryption?: Encryption;
}

/** Records what the service does to its own secrets and keys, which no exchange tells of. */
export class OperationRecords implements BeforeApplicationShutdown {
  private readonly trail: PatientTrail;
  private readonly accesses: SecretAccesses | undefined;
  private readonly keys: Subscription | undefined;

  constructor({ trail, timers, secrets, encryption }: OperationRecordsInit) {
    this.trail = new PatientTrail(trail, timers);
    this.accesses = secrets && new SecretAccesses(secrets.accesses, this.trail, timers);
    this.keys = encryption?.keyEvents.subscribe((event) => this.trail.append(keyChanged(event)));
  }

  /** Before the log closes: what is read afterwards is for closing connections. */
  beforeApplicationShutdown(): void {
    this.keys?.unsubscribe();
    this.accesses?.tell();
    const left = this.trail.tell();
    this.trail.stop();
    if (left > 0)
      new Logger(OperationRecords.name).error(
        `${left} records of secrets and keys could not be written before the shutdown.`,
      );
  }
}
