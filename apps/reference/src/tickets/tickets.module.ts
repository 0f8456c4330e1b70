import { Module } from '@nestjs/common';
import { TicketRepository } from './ticket.repository';
import { TicketsController } from './tickets.controller';
import { TicketsService } from './tickets.service';

/** Tickets. */
@Module({
  controllers: [TicketsController],
  providers: [TicketRepository, TicketsService],
  exports: [TicketRepository],
})
export class TicketsModule {}
