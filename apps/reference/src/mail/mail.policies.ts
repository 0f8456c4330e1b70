import { definePolicies, fact } from 'unseen-guardian/authorization';
import { Mail } from './mail.entity';

/** Everybody sends in their own name, and nobody in another's. */
export const mailPolicies = definePolicies(Mail, {
  'send-own': { actions: ['send'], roles: ['customer', 'staff'], when: { subjectId: fact('subject') } },
});
