import { Paper } from '../../../testing/src/policies/contract-papers';
import { policyEngineContract } from '../../../testing/src/policies/policy-engine-contract';
import { definePolicies } from '../policies/define-policies';
import { caller, fact } from '../policies/reference';
import { CaslPolicyEngine } from './casl-policy-engine';

const engine = new CaslPolicyEngine([
  definePolicies(Paper, {
    own: {
      ...{ actions: ['read', 'reply'], roles: ['customer'], reads: ['id', 'state'] },
      when: { ownerId: caller('subject') },
    },
    team: {
      ...{ actions: ['read', 'update'], roles: ['staff'], writes: ['state'] },
      when: { team: { in: fact('teams') } },
    },
    admin: { actions: ['read', 'update', 'archive'], roles: ['admin'] },
    research: { actions: ['read'], roles: ['analyst'], purposes: ['research'] },
    sealed: { effect: 'deny', actions: '*', when: { state: 'sealed' } },
  }),
]);

describe('CASL', () => policyEngineContract(() => engine));
