import { type BlindIndex } from 'unseen-guardian/encryption';
import { type Ids, type SubjectRef } from 'unseen-guardian/kernel';
import { type SubjectStore } from './subject-store';

/** Knows the data subjects of each tenant by their identifiers, without storing an identifier. */
export class SubjectDirectory {
  constructor(
    private readonly store: SubjectStore,
    private readonly blindIndex: BlindIndex,
    private readonly ids: Ids,
  ) {}

  /**
   * The person with this identifier, found or made: `resolve(tenantId, 'email', customer.email)`.
   *
   * @throws Error when the identifier is empty or too long.
   */
  async resolve(tenantId: string, kind: string, identifier: string): Promise<SubjectRef> {
    const index = await this.blindIndex.of(tenantId, kind, identifier);
    return { id: await this.store.findOrCreate(tenantId, kind, index, this.ids.uuid()) };
  }
}
