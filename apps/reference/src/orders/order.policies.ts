import { definePolicies, fact } from 'unseen-guardian/authorization';
import { Order } from './order.entity';

/** Customers find their own orders, staff find all. */
export const orderPolicies = definePolicies(Order, {
  'customer-own': { actions: ['read'], roles: ['customer'], when: { subjectId: fact('subject') } },
  'staff-reads': { actions: ['read'], roles: ['staff'] },
});
