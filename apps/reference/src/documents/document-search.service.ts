import { Injectable } from '@nestjs/common';
import { Authorization } from 'unseen-guardian/authorization';
import { type Principal } from 'unseen-guardian/kernel';
import { type Document } from './document.entity';
import { DocumentRepository } from './document.repository';

const LIMIT = 3;
/** Whose questions reach internal documents; the rules say it a second time, and both must agree. */
const INSIDER = 'staff';

/** Finds documents for a caller: what the caller may not read is not found. */
@Injectable()
export class DocumentSearch {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly authorization: Authorization,
  ) {}

  /** The best documents that the caller may read. */
  async find(principal: Principal, question: string): Promise<Document[]> {
    const withInternal = principal.roles.includes(INSIDER);
    const found = await this.documents.search(principal.tenantId, { question, withInternal, limit: LIMIT });
    return this.authorization.permitted(principal, 'read', found);
  }
}
