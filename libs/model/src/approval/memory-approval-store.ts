import { type StoredApproval } from './approval';
import { ApprovalStore } from './approval-store';

const MOST_APPROVALS = 10_000;

const placeOf = (tenantId: string, id: string): string => JSON.stringify([tenantId, id]);

/**
 * Keeps approvals of one process in memory; with the process they are forgotten.
 *
 * At most 10,000 wait; then the oldest is forgotten, and has to be asked for again.
 */
export class MemoryApprovalStore extends ApprovalStore {
  private readonly waiting = new Map<string, StoredApproval>();

  /** @param capacity How many approvals wait at most. */
  constructor(private readonly capacity = MOST_APPROVALS) {
    super();
  }

  async save(approval: StoredApproval, now: number): Promise<void> {
    for (const [place, { expiresAt }] of this.waiting) if (expiresAt <= now) this.waiting.delete(place);
    this.waiting.set(placeOf(approval.tenantId, approval.id), approval);
    if (this.waiting.size > this.capacity) this.waiting.delete(this.waiting.keys().next().value!);
  }

  async take(tenantId: string, id: string): Promise<StoredApproval | undefined> {
    const place = placeOf(tenantId, id);
    const approval = this.waiting.get(place);
    this.waiting.delete(place);
    return approval;
  }
}
