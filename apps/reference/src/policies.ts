import { type PolicySet } from 'unseen-guardian/authorization';
import { conversationPolicies } from './assistant/conversation.policies';
import { documentPolicies } from './documents/document.policies';
import { mailPolicies } from './mail/mail.policies';
import { orderPolicies } from './orders/order.policies';
import { ticketPolicies } from './tickets/ticket.policies';

/** Who may do what at the support desk; each feature says it for its own data, and what is not said is denied. */
export const policies: readonly PolicySet[] = [
  conversationPolicies,
  documentPolicies,
  mailPolicies,
  orderPolicies,
  ticketPolicies,
];
