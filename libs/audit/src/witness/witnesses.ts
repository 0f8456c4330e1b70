import { Logger } from '@nestjs/common';
import { type StoredCheckpoint } from '../store/audit-store';
import { type CheckpointWitness } from './checkpoint-witness';

/** What one witness has yet to get: the newest checkpoint of a chain stands for those before. */
class Delivery {
  private readonly logger = new Logger('Audit witness');
  private readonly waiting = new Map<string, StoredCheckpoint>();
  isFailing = false;

  constructor(readonly witness: CheckpointWitness) {}

  add(checkpoint: StoredCheckpoint): void {
    this.waiting.set(checkpoint.tenantId, checkpoint);
  }

  async deliver(): Promise<void> {
    try {
      for (const [tenantId, checkpoint] of this.waiting) {
        await this.witness.publish(checkpoint.note);
        // A newer one may have come meanwhile.
        if (this.waiting.get(tenantId) === checkpoint) this.waiting.delete(tenantId);
      }
      this.tell(false);
    } catch {
      this.tell(true);
    }
  }

  /** Once per change: a witness that is away for a day is no news every ten seconds. */
  private tell(isFailing: boolean): void {
    if (isFailing && !this.isFailing)
      this.logger.error(
        `The witness "${this.witness.name}" does not take checkpoints. They wait, and are tried again.`,
      );
    if (!isFailing && this.isFailing)
      this.logger.log(`The witness "${this.witness.name}" takes checkpoints again.`);
    this.isFailing = isFailing;
  }
}

/** Brings checkpoints to every witness, and tries again those that could not be brought. */
export class Witnesses {
  private readonly deliveries: readonly Delivery[];

  constructor(witnesses: readonly CheckpointWitness[]) {
    this.deliveries = witnesses.map((witness) => new Delivery(witness));
  }

  /** The names of those that did not take the last checkpoint. */
  get failing(): readonly string[] {
    return this.deliveries.filter(({ isFailing }) => isFailing).map(({ witness }) => witness.name);
  }

  /** Brings these, and what still waits; one witness that is slow or away does not hold up the others. */
  async publish(checkpoints: readonly StoredCheckpoint[]): Promise<void> {
    for (const delivery of this.deliveries) for (const checkpoint of checkpoints) delivery.add(checkpoint);
    await Promise.all(this.deliveries.map((delivery) => delivery.deliver()));
  }
}
