import { Module } from '@nestjs/common';
import { DocumentSearch } from './document-search.service';
import { DocumentLoader } from './document.loader';
import { DocumentRepository } from './document.repository';
import { DocumentsController } from './documents.controller';

/** Documents and their search. */
@Module({
  controllers: [DocumentsController],
  providers: [DocumentLoader, DocumentRepository, DocumentSearch],
  exports: [DocumentRepository, DocumentSearch],
})
export class DocumentsModule {}
