import { caller, definePolicies } from 'unseen-guardian/authorization';
import { type PolicyCase, policyTest } from './policy-test';

class Ticket {
  constructor(readonly ownerId: string) {}
}
const policies = [
  definePolicies(Ticket, {
    own: { actions: ['read'], roles: ['customer'], when: { ownerId: caller('subject') } },
    staff: { actions: ['read'], roles: ['staff'] },
  }),
];
const [own, other] = [new Ticket('somebody'), new Ticket('bob')];

describe('policyTest', () => {
  policyTest(policies, [
    { given: 'customer', action: 'read', on: own, expect: 'allow', by: 'Ticket.own' },
    { given: 'customer', action: 'read', on: other, expect: 'deny' },
    { given: { roles: ['customer'], subject: 'bob' }, action: 'read', on: other, expect: 'allow' },
    { given: 'staff', action: 'read', on: Ticket, expect: 'allow' },
    { given: 'stranger', action: 'read', on: 'Ticket', expect: 'deny' },
  ]);

  /** The tests that it would make, run by hand: a test of tests has to see them fail. */
  async function failures(...cases: PolicyCase[]): Promise<string[]> {
    const made: (() => Promise<void>)[] = [];
    const runner = globalThis as unknown as { it: unknown };
    const kept = runner.it;
    runner.it = (_title: string, test: () => Promise<void>) => made.push(test);
    try {
      policyTest(policies, cases);
    } finally {
      runner.it = kept;
    }
    const ended = await Promise.allSettled(made.map((test) => test()));
    return ended.map((each) => (each.status === 'rejected' ? (each.reason as Error).message : ''));
  }

  it('fails when the answer or the rule is another', async () => {
    const asked = { given: 'customer', action: 'read', on: own } as const;
    const found = await failures(
      { ...asked, expect: 'deny' },
      { ...asked, expect: 'allow', by: 'Ticket.staff' },
      { ...asked, on: other, expect: 'allow' },
      { ...asked, expect: 'allow' },
    );
    expect(found).toEqual([
      'customer: read this Ticket: deny: expected deny, and it was allow by Ticket.own.',
      'customer: read this Ticket: allow: expected allow by Ticket.staff, and it was allow by Ticket.own.',
      'customer: read this Ticket: allow: expected allow, and it was deny (no-rule).',
      '',
    ]);
  });
});
