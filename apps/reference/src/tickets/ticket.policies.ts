import { definePolicies } from 'unseen-guardian/authorization';
import { Ticket } from './ticket.entity';

/** Everybody writes tickets; staff work on them. */
export const ticketPolicies = definePolicies(Ticket, {
  create: { actions: ['create'], roles: ['customer', 'staff'] },
  'staff-works': { actions: ['classify', 'reply'], roles: ['staff'] },
});
