import { definePolicies } from 'unseen-guardian/authorization';
import { Order } from './order.entity';

/** Whose order it is, the tool asks for: customers find their own. */
export const orderPolicies = definePolicies(Order, {
  find: { actions: ['read'], roles: ['customer', 'staff'] },
});
