import { definePolicies } from 'unseen-guardian/authorization';
import { Mail } from './mail.entity';

/** Everybody sends in their own name, which the tool writes down. */
export const mailPolicies = definePolicies(Mail, {
  send: { actions: ['send'], roles: ['customer', 'staff'] },
});
