import { Controller, Get } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { AIEndpoint } from 'unseen-guardian';
import { CurrentEntity } from 'unseen-guardian/authorization';
import { Document } from './document.entity';

/** Shows documents. */
@Controller('documents')
export class DocumentsController {
  /** To customers an internal document is as if it were not there. */
  @Get(':slug')
  @ApiParam({ name: 'slug', example: 'refunds' })
  @AIEndpoint({
    ...{ id: 'documents.read', purpose: 'support.assistant', action: 'read' },
    ...{ resource: Document, resourceId: 'slug' },
  })
  read(@CurrentEntity() document: Document) {
    return document;
  }
}
