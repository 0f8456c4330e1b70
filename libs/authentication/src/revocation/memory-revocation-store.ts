import { type RevocationEntry } from './revocation';
import { type RevocationFeed, type RevocationListener, RevocationStore, stricter } from './revocation-store';

/** The deny-list of one process: it is gone with the process, and others do not hear of it. */
export class MemoryRevocationStore extends RevocationStore {
  private readonly entries = new Map<string, RevocationEntry>();
  private readonly listeners = new Set<RevocationListener>();

  async add(entry: RevocationEntry): Promise<void> {
    const merged = stricter(entry, this.entries.get(entry.mark));
    this.entries.set(entry.mark, merged);
    for (const listener of this.listeners) listener([merged]);
  }

  async find(marks: readonly string[]): Promise<readonly RevocationEntry[]> {
    return marks.map((mark) => this.entries.get(mark)).filter((entry) => entry !== undefined);
  }

  follow(listener: RevocationListener): RevocationFeed {
    listener([...this.entries.values()]);
    this.listeners.add(listener);
    return { completeUntil: Infinity, stop: async () => void this.listeners.delete(listener) };
  }
}
