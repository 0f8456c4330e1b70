import { SubjectStore } from 'unseen-guardian/lineage';
import { developmentOnly } from '../development-only';

/** The people of each tenant in memory. */
export class MemorySubjectStore extends SubjectStore {
  private readonly people = new Map<string, string>();

  /** @throws Error under NODE_ENV=production. */
  constructor() {
    super();
    developmentOnly('MemorySubjectStore');
  }

  async findOrCreate(tenantId: string, kind: string, blindIndex: Buffer, newId: string): Promise<string> {
    const place = JSON.stringify([tenantId, kind, blindIndex.toString('hex')]);
    const id = this.people.get(place) ?? newId;
    this.people.set(place, id);
    return id;
  }
}
