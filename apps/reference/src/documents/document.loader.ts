import { Injectable } from '@nestjs/common';
import { type EntityAddress, EntityLoader } from 'unseen-guardian/authorization';
import { Document } from './document.entity';
import { DocumentRepository } from './document.repository';

/** Loads the document that an endpoint is about, by the name that stands in its URL. */
@Injectable()
export class DocumentLoader extends EntityLoader<Document> {
  readonly type = Document;

  constructor(private readonly documents: DocumentRepository) {
    super();
  }

  /** The document of that name. */
  async load({ tenantId, id }: EntityAddress): Promise<Document | undefined> {
    return this.documents.find(tenantId, id);
  }
}
