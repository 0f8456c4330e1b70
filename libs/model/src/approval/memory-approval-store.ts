import { type StoredApproval } from './approval';
import { ApprovalStore } from './approval-store';

const placeOf = (tenantId: string, id: string): string => JSON.stringify([tenantId, id]);

/** Keeps approvals of one process in memory; with the process they are forgotten. */
export class MemoryApprovalStore extends ApprovalStore {
  private readonly waiting = new Map<string, StoredApproval>();

  async save(approval: StoredApproval, now: number): Promise<void> {
    for (const [place, { expiresAt }] of this.waiting) if (expiresAt <= now) this.waiting.delete(place);
    this.waiting.set(placeOf(approval.tenantId, approval.id), approval);
  }

  async take(tenantId: string, id: string): Promise<StoredApproval | undefined> {
    const place = placeOf(tenantId, id);
    const approval = this.waiting.get(place);
    this.waiting.delete(place);
    return approval;
  }
}
