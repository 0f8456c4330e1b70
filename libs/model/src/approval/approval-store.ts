import { type StoredApproval } from './approval';

/** Where tool calls wait for their approval. */
export abstract class ApprovalStore {
  /** Keeps an approval, and drops what has expired at `now`, in milliseconds since the Unix epoch. */
  abstract save(approval: StoredApproval, now: number): Promise<void>;
  /** Takes an approval out, at once: of two who ask, one gets it. */
  abstract take(tenantId: string, id: string): Promise<StoredApproval | undefined>;
}
