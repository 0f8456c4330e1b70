import { CaslPolicyEngine, DecisionDigest, Decisions, definePolicies } from 'unseen-guardian/authorization';
import { Exchange, type Principal, RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { PolicyAuthority } from './policy-authority';

describe('the rights of a caller', () => {
  const engine = new CaslPolicyEngine([
    definePolicies('Order', { ana: { actions: ['find'], roles: 'any', caller: { subject: 'ana' } } }),
  ]);
  const authority = new PolicyAuthority(new Decisions(engine, new DecisionDigest(Buffer.alloc(32, 1))));

  it.each([
    ['ana', 'find', true],
    ['ana', 'cancel', false],
    ['bo', 'find', false],
  ])('are those of the policy engine: %s, %s', async (subject, action, allowed) => {
    const policy = { purpose: { name: 'orders' } } as unknown as Exchange['policy'];
    const exchange = new Exchange({ policy, clock: new SystemClock(), ids: new RandomIds() });
    const caller: Principal = {
      ...{ id: `i|${subject}`, issuer: 'i', subject, tenantId: 'acme', roles: [], scopes: [] },
    };
    exchange.authenticatedAs(caller);
    await expect(authority.mayDo(exchange, action, 'Order')).resolves.toBe(allowed);
    expect(exchange.decisions).toMatchObject([{ action, resource: 'Order', allowed }]);
  });
});
