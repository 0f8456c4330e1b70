import { type Principal } from 'unseen-guardian/kernel';
import { CedarPolicyEngine } from './cedar-policy-engine';

class Paper {
  readonly tenantId = 'acme';
  constructor(
    readonly id: string,
    readonly level: number,
  ) {}
}
const schema = `
  entity Role;
  entity User in [Role];
  entity Paper = { level: Long };
  action read appliesTo { principal: User, resource: Paper, context: { facts: { limit?: Long } } };
`;
const policies = `
  @id("all") permit (principal, action, resource is Paper);
  @id("limited") forbid (principal, action, resource is Paper)
    when { context.facts has limit && resource.level > context.facts.limit };
`;
const ada: Principal = {
  ...{ id: 'i|ada', issuer: 'i', subject: 'ada', tenantId: 'acme', roles: [], scopes: [] },
};
const asked = (limit: unknown) => ({ facts: { limit: limit as number } });

/** JSON writes some of these like null, and another like a number. */
it.each<[string, unknown]>([
  ['no number', Number.NaN],
  ['a number without end', Infinity],
  ['a text', '5'],
  ['a broken number', 5.5],
])('a plan that is remembered is not taken for that of %s', (_what, limit) => {
  const engine = new CedarPolicyEngine({ policies, schema });
  for (const known of [null, 5]) engine.plan(ada, 'read', Paper, asked(known));
  for (const question of [
    () => engine.plan(ada, 'read', Paper, asked(limit)),
    () => engine.decide(ada, 'read', Paper, asked(limit)),
    () => engine.decide(ada, 'read', new Paper('1', 9), asked(limit)),
  ])
    expect(question).toThrow(/"limit" is missing, or is no Long/);
});

it('a plan that is remembered is that of the same fact', () => {
  const engine = new CedarPolicyEngine({ policies, schema });
  const plans = [null, 5, null, 5].map((limit) => engine.plan(ada, 'read', Paper, asked(limit)).filter);
  expect([plans[2], plans[3]]).toEqual([plans[0], plans[1]]);
  expect(plans[0]).not.toEqual(plans[1]);
});
