import { Injectable } from '@nestjs/common';
import { Authorization } from 'unseen-guardian/authorization';
import { type Principal } from 'unseen-guardian/kernel';
import { Document } from './document.entity';
import { DocumentRepository } from './document.repository';

const LIMIT = 3;

/** Finds documents for a caller: what the caller may not read is not found. */
@Injectable()
export class DocumentSearch {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly authorization: Authorization,
  ) {}

  /** The best documents that the caller may read: the database sorts out the others, so that they take no place. */
  async find(principal: Principal, question: string): Promise<Document[]> {
    const plan = await this.authorization.plan(principal, 'read', Document);
    return this.documents.search(plan, { question, limit: LIMIT });
  }
}
