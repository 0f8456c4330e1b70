import { definePolicies, fact } from 'unseen-guardian/authorization';
import { Ticket } from './ticket.entity';

/** What the customer wrote, and when; not how the desk files it. */
const WRITTEN = ['id', 'customerName', 'email', 'accountNumber', 'text', 'createdAt'] as const;

/** Everybody writes tickets; customers see their own, staff see and work on those of their team. */
export const ticketPolicies = definePolicies(Ticket, {
  create: { actions: ['create'], roles: ['customer', 'staff'] },
  'customer-own': {
    actions: ['read'],
    roles: ['customer'],
    when: { ownerId: fact('subject') },
    reads: WRITTEN,
  },
  'staff-team': {
    actions: ['read', 'classify', 'reply'],
    roles: ['staff'],
    when: { team: fact('team') },
    reads: [...WRITTEN, 'team'],
  },
});
