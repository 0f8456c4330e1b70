import { type AuditStore } from '../store/audit-store';
import { type NotedCheckpoint } from './outside-checkpoints';

const PAGE = 1_000;

/** The checkpoints of one chain in the order of their sizes: the stored ones, read a page at a time, and those from outside. */
export class CheckpointFeed {
  private stored: readonly NotedCheckpoint[] = [];
  private nextStored = 0;
  private nextOutside = 0;
  private hasMore = true;

  constructor(
    private readonly store: AuditStore,
    private readonly tenantId: string,
    private readonly outside: readonly NotedCheckpoint[],
  ) {}

  /** The next checkpoint, if its size is not beyond this one. */
  async next(size: number): Promise<NotedCheckpoint | undefined> {
    const [stored, outside] = [await this.peekStored(), this.outside[this.nextOutside]];
    const isStored = stored !== undefined && (!outside || stored.size <= outside.size);
    const first = isStored ? stored : outside;
    if (!first || first.size > size) return undefined;
    if (isStored) this.nextStored++;
    else this.nextOutside++;
    return first;
  }

  private async peekStored(): Promise<NotedCheckpoint | undefined> {
    if (this.nextStored === this.stored.length && this.hasMore) {
      const from = (this.stored.at(-1)?.size ?? 0) + 1;
      this.stored = await this.store.checkpoints(this.tenantId, from, PAGE);
      this.nextStored = 0;
      this.hasMore = this.stored.length === PAGE;
    }
    return this.stored[this.nextStored];
  }
}
