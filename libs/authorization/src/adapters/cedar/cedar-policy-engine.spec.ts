import { Paper } from '../../../../testing/src/policies/contract-papers';
import { policyEngineContract } from '../../../../testing/src/policies/policy-engine-contract';
import { matches } from '../../filter/matches';
import { CedarPolicyEngine } from './cedar-policy-engine';

const CONTRACT = `
@id("own") permit (principal in Role::"customer", action in [Action::"read", Action::"reply"], resource is Paper)
when { resource.ownerId == principal.subject }
unless { context has field && context.field.use == "read" && !["id", "state"].contains(context.field.name) };
@id("team") permit (principal in Role::"staff", action in [Action::"read", Action::"update"], resource is Paper)
when { context.facts.teams.contains(resource.team) }
unless { context has field && context.field.use == "write" && context.field.name != "state" };
@id("admin") permit (principal in Role::"admin", action, resource is Paper)
when { [Action::"read", Action::"update", Action::"archive"].contains(action) };
@id("research") permit (principal in Role::"analyst", action == Action::"read", resource is Paper)
when { context has purpose && context.purpose == "research" };
@id("sealed") forbid (principal, action, resource is Paper) when { resource.state == "sealed" };
`;

describe('Cedar', () => {
  const engine = new CedarPolicyEngine({ policies: CONTRACT });
  policyEngineContract(() => engine);

  it('names the rule that decided', () => {
    const ada = { ...caller('customer'), subject: 'ada' };
    expect(engine.decide(ada, 'read', new Paper('1', 'ada'))).toMatchObject({ rule: 'own' });
    const sealed = new Paper('1', 'ada', 'blue', 'sealed');
    expect(engine.decide(ada, 'read', sealed)).toMatchObject({ reason: 'revoked', rule: 'sealed' });
    expect([engine.covers('read', 'Paper'), engine.covers('read', 'Ticket')]).toEqual([true, false]);
  });

  it('knows how and when the caller authenticated, and whether somebody acts for it', () => {
    const strict = new CedarPolicyEngine({
      policies: `@id("wipe") permit (principal, action == Action::"wipe", resource is Paper)
        when { principal has acr && principal.acr == "urn:mfa" && principal.authTime >= 1000 };
        @id("alone") forbid (principal, action, resource is Paper) when { principal has actor };`,
    });
    const wipes = (claims: object) =>
      strict.decide({ ...caller('staff'), ...claims }, 'wipe', new Paper('1', 'ada')).allowed;
    const strong = { acr: 'urn:mfa', authTime: 1000 };
    expect(wipes(strong)).toBe(true);
    const others = [{}, { ...strong, authTime: 999 }, { ...strong, actor: { subject: 'bot' } }];
    expect(others.map(wipes)).toEqual([false, false, false]);
  });

  it('forbids where it cannot tell whether something is forbidden', () => {
    const part = Object.assign(Object.create(Paper.prototype) as Paper, { id: '1', ownerId: 'ada' });
    const ada = { ...caller('customer'), subject: 'ada' };
    expect(engine.decide(ada, 'read', part)).toMatchObject({ reason: 'revoked', rule: 'sealed' });
  });
});

const caller = (role: string) => ({
  ...{ id: 'i|ada', issuer: 'i', subject: 'ada', tenantId: 'acme', roles: [role], scopes: [] },
});

class Note {
  constructor(
    readonly id: string,
    readonly pages: number | null,
    readonly due: Date | null,
    readonly isDraft: boolean | null,
  ) {}
}
const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
const NOTES = [1, 5, 9, null].flatMap((pages) =>
  [day('2026-01-01'), day('2026-06-01'), null].flatMap((due) =>
    [true, false, null].map(
      (isDraft) => new Note(`${pages} ${due?.getTime()} ${isDraft}`, pages, due, isDraft),
    ),
  ),
);

/** Conditions that a filter can say; each is asked for as what permits and as what forbids. */
const CONDITIONS = [
  'resource.pages < 5',
  '5 < resource.pages',
  '!(resource.pages >= 5)',
  'resource.pages != 5',
  'resource has due',
  '!(resource has due) || resource.due <= datetime("2026-03-01")',
  'resource has pages && resource.pages > 1',
  'resource.isDraft',
  '!resource.isDraft',
  'resource.isDraft || resource.pages == 9',
  'resource has pages && (resource.pages == 1 || resource.due > datetime("2026-03-01"))',
  'if resource has due then resource.pages == 1 else resource.isDraft',
  '[1, 9].contains(resource.pages) && !(resource.isDraft && resource has due)',
  'resource is Note',
  'resource is Paper',
];

describe('a plan', () => {
  it.each(CONDITIONS)('is what is decided: %s', (condition) => {
    const permits = `permit (principal, action, resource) when { ${condition} };`;
    const forbids = `permit (principal, action, resource); forbid (principal, action, resource) when { ${condition} };`;
    const excepts = `permit (principal, action, resource) unless { ${condition} };`;
    for (const policies of [permits, forbids, excepts]) {
      const engine = new CedarPolicyEngine({ policies });
      const { filter } = engine.plan(caller('x'), 'read', Note);
      const planned = NOTES.filter((note) => matches(filter, note) === true).map(({ id }) => id);
      const decided = NOTES.filter((note) => engine.decide(caller('x'), 'read', note).allowed).map(
        ({ id }) => id,
      );
      expect(planned).toEqual(decided);
    }
  });

  it.each([
    'resource.id like "a*"',
    'resource.pages + 1 == 2',
    'resource.pages == resource.pages',
    'resource in Folder::"1"',
  ])('is refused where no filter can say it: %s', (condition) => {
    const engine = new CedarPolicyEngine({
      policies: `permit (principal, action, resource) when { ${condition} };`,
    });
    expect(() => engine.plan(caller('x'), 'read', Note)).toThrow(/Decide on the entity/);
    expect(engine.decide(caller('x'), 'read', Note)).toMatchObject({ allowed: true });
  });
});

it.each([
  ['permit (', /cannot be read/],
  [
    '@id("a") permit (principal, action, resource); @id("a") forbid (principal, action, resource);',
    /two policies/,
  ],
  ['permit (principal == ?principal, action, resource);', /templates/],
])('refuses %s at boot', (policies, message) => {
  expect(() => new CedarPolicyEngine({ policies })).toThrow(message);
});

it('validates policies against a schema', () => {
  const schema =
    'entity User; entity Paper { state: String }; action read appliesTo { principal: User, resource: Paper };';
  const on = (field: string) =>
    `permit (principal, action == Action::"read", resource) when { resource.${field} == "x" };`;
  expect(new CedarPolicyEngine({ policies: on('state'), schema }).covers('read', 'Paper')).toBe(true);
  expect(() => new CedarPolicyEngine({ policies: on('stat'), schema })).toThrow(/stat/);
});
