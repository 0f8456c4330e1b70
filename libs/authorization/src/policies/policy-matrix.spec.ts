import { definePolicies } from './define-policies';
import { policyMatrix } from './policy-matrix';

it('says what each role may do: always, under conditions, or never', () => {
  const sets = [
    definePolicies('Ticket', {
      own: { actions: ['read'], roles: ['customer'], when: { ownerId: 'x' } },
      staff: { actions: ['read', 'close'], roles: ['staff'] },
      fields: { actions: ['edit'], roles: ['staff'], writes: ['state'] },
      admin: { actions: '*', roles: ['admin'] },
      frozen: { effect: 'deny', actions: ['close'], roles: ['staff'] },
      sealed: { effect: 'deny', actions: ['edit'], when: { state: 'sealed' } },
    }),
    definePolicies('News', { all: { actions: ['read'], roles: 'any' } }),
  ];
  const row = (resource: string, action: string, ...[any, admin, customer, staff]: string[]) => ({
    ...{ resource, action, roles: { '(any)': any, admin, customer, staff } },
  });
  expect(policyMatrix(sets)).toEqual([
    row('Ticket', '*', 'no', 'yes', 'no', 'no'),
    row('Ticket', 'close', 'no', 'yes', 'no', 'no'),
    row('Ticket', 'edit', 'no', 'if', 'no', 'if'),
    row('Ticket', 'read', 'no', 'yes', 'if', 'yes'),
    row('News', 'read', 'yes', 'yes', 'yes', 'yes'),
  ]);
});
