import { Module } from '@nestjs/common';
import { DocumentSearch } from './document-search.service';
import { DocumentRepository } from './document.repository';

/** Documents and their search. */
@Module({ providers: [DocumentRepository, DocumentSearch], exports: [DocumentRepository, DocumentSearch] })
export class DocumentsModule {}
