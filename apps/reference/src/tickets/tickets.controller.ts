import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { AIEndpoint } from 'unseen-guardian';
import { CurrentPrincipal } from 'unseen-guardian/authentication';
import { CurrentEntity } from 'unseen-guardian/authorization';
import { type Principal } from 'unseen-guardian/kernel';
import { ClassifyTicketDto } from './classify-ticket.dto';
import { CreateTicketDto } from './create-ticket.dto';
import { DraftReplyDto } from './draft-reply.dto';
import { Ticket } from './ticket.entity';
import { TicketsService } from './tickets.service';

/** The guard loads this ticket, decides on it, and says 404 to whoever may not know that it is there. */
const TICKET = { resource: Ticket, resourceId: 'id' };
const ID = { name: 'id', format: 'uuid' };

/** Takes tickets in, shows them to whom they concern, sorts them by mood and drafts answers. */
@Controller('tickets')
export class TicketsController {
  constructor(private readonly tickets: TicketsService) {}

  /** Calls no model, and yet walks the same line: who may store data about people is checked and recorded. */
  @Post()
  @AIEndpoint({ id: 'tickets.create', purpose: 'support.intake', action: 'create', resource: Ticket })
  async create(@Body() dto: CreateTicketDto, @CurrentPrincipal() principal: Principal) {
    const { id, createdAt } = await this.tickets.create(principal, dto);
    return { id, createdAt };
  }

  /** Entities leave as they are: fields that the caller may not read are taken out behind this. */
  @Get()
  @AIEndpoint({ id: 'tickets.list', purpose: 'support.intake', action: 'read', resource: Ticket })
  async list(@CurrentPrincipal() principal: Principal) {
    return { tickets: await this.tickets.list(principal) };
  }

  @Get(':id')
  @ApiParam(ID)
  @AIEndpoint({ ...TICKET, id: 'tickets.read', purpose: 'support.intake', action: 'read' })
  read(@CurrentEntity() ticket: Ticket) {
    return this.tickets.show(ticket);
  }

  @Post(':id/classify')
  @HttpCode(200)
  @ApiParam(ID)
  @AIEndpoint({ ...TICKET, id: 'tickets.classify', purpose: 'support.triage', action: 'classify' })
  async classify(@CurrentEntity() ticket: Ticket, @Body() { text }: ClassifyTicketDto) {
    return { mood: await this.tickets.classify(ticket, text) };
  }

  @Post(':id/reply')
  @HttpCode(200)
  @ApiParam(ID)
  @AIEndpoint({ ...TICKET, id: 'tickets.reply', purpose: 'support.reply', action: 'reply' })
  async reply(@CurrentEntity() ticket: Ticket, @Body() { tone }: DraftReplyDto) {
    return { draft: await this.tickets.draftReply(ticket, tone) };
  }
}
