import { definePolicies } from 'unseen-guardian/authorization';
import { Document } from './document.entity';

/** Customers read what is public, staff read everything. */
export const documentPolicies = definePolicies(Document, {
  'customer-reads-public': { actions: ['read'], roles: ['customer'], when: { visibility: 'public' } },
  'staff-reads': { actions: ['read'], roles: ['staff'] },
});
