import { ContractTicket, policyEngineContract } from 'unseen-guardian/testing';
import { definePolicies } from '../policies/define-policies';
import { caller, fact } from '../policies/reference';
import { CaslPolicyEngine } from './casl-policy-engine';

const tickets = definePolicies(ContractTicket, {
  own: {
    actions: ['read', 'reply'],
    roles: ['customer'],
    when: { ownerId: caller('subject') },
    reads: ['id', 'state', 'ownerId'],
  },
  team: {
    actions: ['read', 'update'],
    roles: ['staff'],
    when: { team: { in: fact('teams') } },
    writes: ['state'],
  },
  admin: { actions: ['read', 'reply', 'update', 'close'], roles: ['admin'] },
  sealed: { effect: 'deny', actions: '*', when: { state: 'sealed' } },
});

policyEngineContract('CASL', { engine: () => new CaslPolicyEngine([tickets]) });
