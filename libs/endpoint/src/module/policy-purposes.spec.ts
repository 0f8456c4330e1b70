import { definePolicies } from 'unseen-guardian/authorization';
import { days, definePurposes } from 'unseen-guardian/kernel';
import { assertPolicyPurposes } from './policy-purposes';

class Ticket {
  constructor(readonly id: string) {}
}
const purposes = definePurposes({
  'support.answer': {
    ...{ description: 'Answer', legalBasis: 'contract', retention: days(1) },
    ...{ recipients: ['local:test'], categories: ['free-text'] },
  },
});
const policiesFor = (purpose: string) => [
  definePolicies(Ticket, { reads: { actions: ['read'], roles: ['agent'], purposes: [purpose] } }),
];

it('accepts a policy for a declared purpose', () => {
  expect(() => assertPolicyPurposes({ policies: policiesFor('support.answer') }, purposes)).not.toThrow();
});

it.each(['support.anwser', 'toString', '__proto__'])('refuses a policy for the purpose %s', (name) => {
  expect(() => assertPolicyPurposes({ policies: policiesFor(name) }, purposes)).toThrow(
    /"Ticket.reads" is for the purpose .* name one of: support\.answer/,
  );
});
