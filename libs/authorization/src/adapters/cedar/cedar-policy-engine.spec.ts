import fc from 'fast-check';
import { type Principal } from 'unseen-guardian/kernel';
import { planSelects } from '../../filter/plan-selects';
import { CedarPolicyEngine, type CedarPolicyEngineOptions } from './cedar-policy-engine';

class Paper {
  readonly tenantId = 'acme';
  constructor(fields: Partial<Record<'id' | 'ownerId' | 'level' | 'open' | 'seenAt' | 'tags', unknown>>) {
    Object.assign(this, { id: 'p1', ownerId: null, level: 1, open: true, seenAt: null, tags: [] }, fields);
  }
}
class Stamp {}

const SCHEMA = `
  entity Role;
  entity User in [Role] = { subject: String, clientId?: String, scopes: Set<String> };
  entity Paper = { ownerId?: String, level: Long, open: Bool, seenAt?: datetime, tags: Set<String> };
  entity Stamp;
  action touch;
  action read in [touch] appliesTo {
    principal: User, resource: Paper, context: { purpose?: String, facts: { limit?: Long } },
  };
  action burn appliesTo { principal: User, resource: [Paper, Stamp] };
`;
const ada: Principal = {
  ...{ id: 'i|ada', issuer: 'i', subject: 'ada', tenantId: 'acme', roles: ['staff'], scopes: ['papers'] },
};
const engineOf = (policies: string, options: Partial<CedarPolicyEngineOptions> = {}) =>
  new CedarPolicyEngine({ policies, schema: SCHEMA, ...options });
const permitting = (condition: string) =>
  `@id("p") permit (principal, action, resource is Paper) when { ${condition} };`;

describe('what is refused at boot', () => {
  it.each<[string, Partial<CedarPolicyEngineOptions>, RegExp]>([
    ['no policies', { policies: ' ' }, /`policies` is required/],
    ['no schema', { schema: undefined as unknown as string }, /`schema` is required/],
    ['policies that are none', { policies: 'allow all' }, /`policies` cannot be read. Cedar says/],
    ['a schema that is none', { schema: 'entity' }, /cannot be read. Cedar says/],
    ['a comment alone', { policies: '// later' }, /has none/],
    ['a policy without a name', { policies: 'permit (principal, action, resource);' }, /@id\("staff-read"\)/],
    [
      'a name that is a text',
      { policies: '@id("a b") permit (principal, action, resource);' },
      /needs a name/,
    ],
    [
      'one name twice',
      { policies: permitting('true') + permitting('false') },
      /two policies have @id\("p"\)/,
    ],
    ['a template', { policies: '@id("t") permit (principal == ?principal, action, resource);' }, /templates/],
    [
      'an attribute that is not there',
      { policies: permitting('resource.owner == "a"') },
      /"p" does not fit the schema/,
    ],
    [
      'a comparison of two types',
      { policies: permitting('resource.level == "1"') },
      /"p" does not fit the schema/,
    ],
    [
      'an attribute that may be missing',
      { policies: permitting('resource.ownerId == "a"') },
      /"p" does not fit/,
    ],
    [
      'an action that is not there',
      { policies: '@id("p") permit (principal, action == Action::"x", resource);' },
      /"p" does not fit/,
    ],
    ['another namespace', { namespace: 'Desk' }, /no namespace "Desk"/],
    ['another principal', { principal: 'Caller' }, /no entity "Caller"/],
    [
      'a type that is not filled in',
      { schema: SCHEMA.replace('level: Long', 'level: decimal') },
      /Paper.level a type that is not filled in/,
    ],
  ])('%s', (_what, options, says) => {
    expect(() => engineOf(permitting('true'), options)).toThrow(says);
  });
});

it('says by which policy, and names policies and schema by a digest', () => {
  const engine = engineOf(permitting('resource.open'));
  expect(engine.decide(ada, 'read', new Paper({}))).toEqual({
    ...{ allowed: true, reason: 'granted', rule: 'p', policy: engine.digest },
  });
  expect(engineOf(permitting('!resource.open')).digest).not.toBe(engine.digest);
  expect(engineOf(permitting('resource.open'), { schema: `${SCHEMA}\n` }).digest).not.toBe(engine.digest);
});

it('denies where a policy that forbids cannot be evaluated, which Cedar would skip', () => {
  const engine = engineOf(`${permitting('true')}
    @id("f") forbid (principal, action, resource is Paper) when { resource.level * 9007199254740993 > 0 };`);
  expect(engine.decide(ada, 'burn', new Paper({ level: 1 }))).toMatchObject({ allowed: false, rule: 'f' });
  expect(engine.decide(ada, 'burn', new Paper({ level: 4e9 }))).toMatchObject({
    reason: 'revoked',
    rule: 'f',
  });
  expect(engine.decide(ada, 'burn', new Paper({ level: -4e9 }))).toMatchObject({
    reason: 'revoked',
    rule: 'f',
  });
});

it.each<[string, Record<string, unknown>]>([
  ['was not loaded', { ownerId: undefined }],
  ['is null and required', { level: null }],
  ['is a text for a number', { level: '1' }],
  ['is a fraction', { level: 1.5 }],
  ['is a date for a text', { ownerId: new Date() }],
  ['is no date', { seenAt: new Date(NaN) }],
  ['is an object for a text', { ownerId: { __entity: { type: 'User', id: 'i|ada' } } }],
])('cannot decide when a field %s', (_what, fields) => {
  const engine = engineOf(permitting('true'));
  expect(() => engine.decide(ada, 'read', new Paper(fields))).toThrow(/is missing, or is no/);
});

it('knows groups of actions, and what nobody could do', () => {
  const engine = engineOf(
    `@id("g") permit (principal in Role::"staff", action in Action::"touch", resource is Paper);`,
  );
  expect(engine.decide(ada, 'read', new Paper({}))).toMatchObject({ allowed: true });
  expect([engine.covers('read', 'Paper'), engine.covers('read', Stamp)]).toEqual([true, false]);
  expect(engineOf(permitting('true')).covers('burn', Stamp)).toBe(false);
  expect(engine.covers('touch', 'Paper')).toBe(false);
});

it('lives in a namespace', () => {
  const schema = `namespace Desk { ${SCHEMA} }`;
  const policies = `@id("p") permit (principal in Desk::Role::"staff", action == Desk::Action::"read", resource is Desk::Paper)
    when { resource.level < 3 };`;
  const engine = engineOf(policies, { schema, namespace: 'Desk' });
  const decide = (level: number) => engine.decide(ada, 'read', new Paper({ level })).allowed;
  expect([decide(2), decide(3), engine.decide(ada, 'read', 'Paper').allowed]).toEqual([true, false, true]);
  const plan = engine.plan(ada, 'read', 'Paper');
  expect([2, 3].map((level) => planSelects(plan, new Paper({ level })))).toEqual([true, false]);
});

it('knows what a type may be allowed before any entity is there', () => {
  const engine = engineOf(`${permitting('resource.tags.contains("a")')}
    @id("f") forbid (principal, action == Action::"burn", resource);`);
  expect(engine.decide(ada, 'read', Paper)).toMatchObject({ allowed: true, rule: 'p' });
  expect(engine.decide(ada, 'burn', Paper)).toMatchObject({ allowed: false, reason: 'revoked', rule: 'f' });
});

it.each([
  'resource.tags.contains("a")',
  'resource has ownerId && resource.ownerId like "a*"',
  'resource.level + 1 < 3',
  'resource == Paper::"p1"',
  'resource.level < 9007199254740993',
  'resource has seenAt && resource.seenAt < datetime("2026-01-01T00:00:00+0100")',
])('plans nothing that no query can ask: %s', (condition) => {
  expect(() => engineOf(permitting(condition)).plan(ada, 'read', Paper)).toThrow(/"p" cannot be planned/);
  const forbidding = permitting(condition).replace('permit', 'forbid').replace('"p"', '"f"');
  expect(() => engineOf(permitting('true') + forbidding).plan(ada, 'read', Paper)).toThrow(/"f" cannot be/);
});

describe('a plan', () => {
  const comparison = fc.constantFrom(
    ...[
      'resource.open',
      'resource.open == false',
      '"ada" == principal.subject',
      'principal.subject == "bob"',
    ],
    ...['<', '<=', '>', '>=', '==', '!='].map((operator) => `resource.level ${operator} 1`),
    ...['<', '<=', '>', '>=', '==', '!='].map((operator) => `2 ${operator} resource.level`),
    ...['==', '!=', '<', '>='].map(
      (operator) => `resource has seenAt && resource.seenAt ${operator} datetime("2026-01-01T00:00:00.001Z")`,
    ),
    'resource has ownerId',
    'resource has ownerId && resource.ownerId == principal.subject',
    'resource has ownerId && ["ada", "bob"].contains(resource.ownerId)',
    'resource has ownerId && principal.scopes.contains("papers")',
    'context.facts has limit && resource.level < context.facts.limit',
    '[1, 2].contains(resource.level)',
    'resource is Paper',
  );
  const { condition } = fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      comparison.map((each) => `(${each})`),
      tie('condition').map((each) => `!${each}`),
      fc
        .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
        .map((each) => `(${each.join(' ')})`),
      fc
        .tuple(tie('condition'), tie('condition'), tie('condition'))
        .map(([a, b, c]) => `(if ${a} then ${b} else ${c})`),
    ),
  }));
  const policy = fc.tuple(
    fc.constantFrom('permit', 'permit', 'forbid'),
    fc.constantFrom('when', 'unless'),
    condition,
  );
  const papers = [null, 'ada', 'bob', 'eve'].flatMap((ownerId) =>
    [0, 1, 2, 3].flatMap((level) =>
      [true, false].flatMap((open) =>
        [null, 0, 1, 2].map((ms) => {
          const seenAt = ms === null ? null : new Date(Date.UTC(2026, 0, 1) + ms);
          return new Paper({ ownerId, level, open, seenAt });
        }),
      ),
    ),
  );

  it('selects exactly what `decide` allows, whatever the policies', () => {
    let [selected, compared] = [0, 0];
    fc.assert(
      fc.property(fc.array(policy, { minLength: 1, maxLength: 3 }), fc.option(fc.nat(3)), (drawn, limit) => {
        const text = drawn.map(
          ([effect, kind, each], index) =>
            `@id("p${index}") ${effect} (principal, action == Action::"read", resource is Paper) ${kind} { ${each} };`,
        );
        const engine = engineOf(text.join('\n'));
        const environment = { facts: limit === null ? {} : { limit } };
        const plan = engine.plan(ada, 'read', Paper, environment);
        const some = papers.filter((_, index) => index % 5 === drawn.length);
        for (const paper of some) {
          const { allowed } = engine.decide(ada, 'read', paper, environment);
          expect(planSelects(plan, paper)).toBe(allowed);
          compared++;
          if (allowed) selected++;
        }
      }),
      { numRuns: 60 },
    );
    // Empty lists that agree would say nothing.
    expect(selected).toBeGreaterThan(compared / 20);
  });
});
