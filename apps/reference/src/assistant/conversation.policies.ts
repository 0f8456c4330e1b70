import { definePolicies } from 'unseen-guardian/authorization';
import { Conversation } from './conversation.entity';

/** Whose conversation it is, the repository asks for: it belongs to one principal. */
export const conversationPolicies = definePolicies(Conversation, {
  erase: { actions: ['erase'], roles: ['customer', 'staff'] },
  chat: { actions: ['chat', 'approve'], roles: ['customer', 'staff'] },
});
