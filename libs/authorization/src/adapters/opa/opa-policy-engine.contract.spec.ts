import { policyEngineContract } from 'unseen-guardian/testing';
import { BROKEN, hangUp, listen, speaks } from '../../../test/local-server';
import { opaDouble } from '../../../test/opa-double';
import { type OpaPolicyEngineOptions } from './opa-options';
import { OpaPolicyEngine } from './opa-policy-engine';

afterAll(hangUp);

const OPTIONS: Omit<OpaPolicyEngineOptions, 'url'> = {
  package: 'desk.authz',
  resources: {
    ContractTicket: {
      actions: ['read', 'reply', 'update', 'close'],
      fields: { ownerId: 'text', team: 'text', state: 'text' },
    },
  },
};
const engineAt = (url: string) => new OpaPolicyEngine({ ...OPTIONS, url, timeout: 500, revision: 'r1' });

const broken = Object.entries(BROKEN).map(([what, listener]) => [
  what,
  async () => engineAt(await listen(listener)),
]);

policyEngineContract('OPA, as a double speaks its protocol', {
  engine: async () => new OpaPolicyEngine({ ...OPTIONS, url: await listen(opaDouble()) }),
  failing: {
    ...(Object.fromEntries(broken) as Record<string, () => Promise<OpaPolicyEngine>>),
    'nobody listens': () => engineAt('http://127.0.0.1:9'),
    'the policies are allowed by no rule': async () =>
      engineAt(await listen(speaks(() => ({ result: { allow: true, queries: 7 } })))),
    'the name of the rule is a text': async () =>
      engineAt(
        await listen(speaks(() => ({ result: { allow: true, rule: 'a secret of ada', queries: [7] } }))),
      ),
  },
});
