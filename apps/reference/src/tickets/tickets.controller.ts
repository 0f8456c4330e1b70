import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { AIEndpoint } from 'unseen-guardian';
import { CurrentPrincipal } from 'unseen-guardian/authentication';
import { type Principal } from 'unseen-guardian/kernel';
import { ClassifyTicketDto } from './classify-ticket.dto';
import { CreateTicketDto } from './create-ticket.dto';
import { DraftReplyDto } from './draft-reply.dto';
import { Ticket } from './ticket.entity';
import { TicketsService } from './tickets.service';

/** Takes tickets in, sorts them by mood and drafts answers. */
@Controller('tickets')
export class TicketsController {
  constructor(private readonly tickets: TicketsService) {}

  /** Calls no model, and yet walks the same line: who may store data about people is checked and recorded. */
  @Post()
  @AIEndpoint({ id: 'tickets.create', purpose: 'support.intake', action: 'create', resource: Ticket })
  async create(@Body() dto: CreateTicketDto, @CurrentPrincipal() { tenantId }: Principal) {
    const { id, createdAt } = await this.tickets.create(tenantId, dto);
    return { id, createdAt };
  }

  @Post(':id/classify')
  @HttpCode(200)
  @AIEndpoint({ id: 'tickets.classify', purpose: 'support.triage', action: 'classify', resource: Ticket })
  async classify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: ClassifyTicketDto,
    @CurrentPrincipal() { tenantId }: Principal,
  ) {
    return { mood: await this.tickets.classify(tenantId, id, text) };
  }

  @Post(':id/reply')
  @HttpCode(200)
  @AIEndpoint({ id: 'tickets.reply', purpose: 'support.reply', action: 'reply', resource: Ticket })
  async reply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { tone }: DraftReplyDto,
    @CurrentPrincipal() { tenantId }: Principal,
  ) {
    return { draft: await this.tickets.draftReply(tenantId, id, tone) };
  }
}
