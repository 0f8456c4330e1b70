import { type AuthorizationRules, type RuleWriter } from 'unseen-guardian/authorization';
import { Conversation } from './assistant/conversation.entity';
import { Document } from './documents/document.entity';
import { Mail } from './mail/mail.entity';
import { Order } from './orders/order.entity';
import { Ticket } from './tickets/ticket.entity';

/** What each role may do; what is not granted here is denied. */
const ROLES: ReadonlyMap<string, (writer: RuleWriter) => void> = new Map([
  [
    'customer',
    ({ can }: RuleWriter) => {
      can('create', Ticket);
      can(['chat', 'approve'], Conversation);
      can('read', Document, { visibility: 'public' });
      can('read', Order);
      can('send', Mail);
    },
  ],
  [
    'staff',
    ({ can }: RuleWriter) => {
      can(['create', 'classify', 'reply'], Ticket);
      can(['chat', 'approve'], Conversation);
      can('read', Document);
      can('read', Order);
      can('send', Mail);
    },
  ],
]);

/** The rules of the support desk. */
export const rules: AuthorizationRules = ({ roles }, writer) => {
  for (const role of roles) ROLES.get(role)?.(writer);
};
