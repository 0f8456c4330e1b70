import { type VaultEntry } from '../pseudonym-vault';
import { type ConversationRecord, type PseudonymRecord, PseudonymStore } from './pseudonym-store';

interface Shelf {
  readonly conversation: ConversationRecord;
  readonly records: Map<string, PseudonymRecord>;
}

const placeOf = (tenantId: string, id: string): string => JSON.stringify([tenantId, id]);

/** Keeps conversations of one process in memory; with the process they are forgotten. */
export class MemoryPseudonymStore extends PseudonymStore {
  private readonly shelves = new Map<string, Shelf>();
  private readonly erased = new Set<string>();

  async create(conversation: ConversationRecord): Promise<void> {
    const { tenantId, id } = conversation;
    this.shelves.set(placeOf(tenantId, id), { conversation, records: new Map() });
  }

  async find(tenantId: string, id: string, now: number): Promise<ConversationRecord | undefined> {
    const conversation = this.shelves.get(placeOf(tenantId, id))?.conversation;
    return conversation && conversation.expiresAt > now ? conversation : undefined;
  }

  async entries(tenantId: string, id: string): Promise<readonly VaultEntry[]> {
    const records = this.shelves.get(placeOf(tenantId, id))?.records.values() ?? [];
    return Array.from(records, ({ standIn, category, value }) => ({ standIn, category, value }));
  }

  async add(tenantId: string, id: string, records: readonly PseudonymRecord[]): Promise<void> {
    const shelf = this.shelves.get(placeOf(tenantId, id));
    for (const record of records)
      if (!this.erased.has(placeOf(tenantId, record.subjectId ?? '')))
        shelf?.records.set(record.name, record);
  }

  async end(tenantId: string, id: string): Promise<void> {
    this.shelves.delete(placeOf(tenantId, id));
  }

  async eraseSubject(tenantId: string, subjectId: string): Promise<void> {
    this.erased.add(placeOf(tenantId, subjectId));
    for (const { conversation, records } of this.shelves.values())
      for (const record of records.values())
        if (conversation.tenantId === tenantId && record.subjectId === subjectId) records.delete(record.name);
  }

  async purgeExpired(now: number): Promise<number> {
    const expired = [...this.shelves].filter(([, { conversation }]) => conversation.expiresAt <= now);
    for (const [place] of expired) this.shelves.delete(place);
    return expired.length;
  }
}
