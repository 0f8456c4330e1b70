import { Module } from '@nestjs/common';
import { TeamsModule } from '../teams/teams.module';
import { TicketLoader } from './ticket.loader';
import { TicketRepository } from './ticket.repository';
import { TicketsController } from './tickets.controller';
import { TicketsService } from './tickets.service';

/** Tickets. */
@Module({
  imports: [TeamsModule],
  controllers: [TicketsController],
  providers: [TicketLoader, TicketRepository, TicketsService],
  exports: [TicketRepository],
})
export class TicketsModule {}
