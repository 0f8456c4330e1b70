import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { type EntityAddress, EntityLoader } from 'unseen-guardian/authorization';
import { Ticket } from './ticket.entity';
import { TicketRepository } from './ticket.repository';

/** Loads the ticket that an endpoint is about, so that the decision is on this very ticket. */
@Injectable()
export class TicketLoader extends EntityLoader<Ticket> {
  readonly type = Ticket;

  constructor(private readonly tickets: TicketRepository) {
    super();
  }

  /** The ticket; what is no UUID is no ticket. */
  async load({ tenantId, id }: EntityAddress): Promise<Ticket | undefined> {
    return isUUID(id) ? this.tickets.find(tenantId, id) : undefined;
  }
}
