import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { definePolicies } from '../policies/define-policies';
import { type PolicySet } from '../policies/policy';
import { caller, fact } from '../policies/reference';
import { CaslPolicyEngine } from './casl-policy-engine';
import { type Environment } from './environment';

class Ticket {
  constructor(
    readonly ownerId: string,
    readonly state = 'open',
    readonly tenantId = 'acme',
  ) {}
}
class SecretTicket extends Ticket {}
class Invoice {}

const principal = (roles: readonly string[], subject = 'ada'): Principal => ({
  ...{ id: `i|${subject}`, issuer: 'i', subject, tenantId: 'acme', roles, scopes: ['tickets'] },
});

const tickets = definePolicies(Ticket, {
  own: { actions: ['read', 'reply'], roles: ['customer'], when: { ownerId: caller('subject') } },
  work: { actions: ['read', 'update'], roles: ['agent'], writes: ['state'] },
  'team-reads': { actions: ['assign'], roles: ['agent'], when: { ownerId: { in: fact('team') } } },
  train: { actions: ['train'], roles: 'any', purposes: ['training'], consent: true },
  export: { actions: ['export'], roles: 'any', scopes: ['tickets', 'export'] },
  wipe: {
    ...{ actions: ['wipe'], roles: 'any' },
    caller: { acr: { in: ['urn:mfa'] }, authTime: { atLeast: 1000 } },
  },
  robot: { actions: ['sweep'], roles: 'any', caller: { clientId: 'sweeper' } },
  admin: { actions: '*', roles: ['admin'] },
  sealed: { effect: 'deny', actions: '*', when: { state: 'sealed' } },
  'no-owner': { effect: 'deny', actions: ['read'], roles: ['agent'], reads: ['ownerId'] },
  'not-abroad': { effect: 'deny', actions: ['update'], when: { ownerId: fact('blocked') } },
});
const engine = new CaslPolicyEngine([tickets]);
const FACTS = { blocked: 'eve' };

const cases: readonly [string, string, ResourceType | object, Environment, string][] = [
  ['customer', 'read', Ticket, {}, 'granted own'],
  ['customer', 'read', 'Ticket', {}, 'granted own'],
  ['customer', 'read', new Ticket('ada'), {}, 'granted own'],
  ['customer', 'read', new Ticket('bob'), {}, 'no-rule '],
  ['customer', 'delete', new Ticket('ada'), {}, 'no-rule '],
  ['customer', 'read', new Ticket('ada', 'sealed'), {}, 'revoked sealed'],
  ['customer', 'read', new Ticket('ada', 'open', 'globex'), {}, 'tenant '],
  ['customer', 'read', new SecretTicket('ada'), {}, 'no-rule '],
  ['customer', 'read', Invoice, {}, 'no-rule '],
  ['customer', 'manage', new Ticket('ada'), {}, 'no-rule '],
  ['admin', 'anything', new Ticket('bob'), {}, 'granted admin'],
  ['admin', 'anything', new Ticket('bob', 'sealed'), {}, 'revoked sealed'],
  ['admin', 'anything', new Ticket('bob', 'open', 'globex'), {}, 'tenant '],
  ['admin', 'read', new Invoice(), {}, 'no-rule '],
  ['agent', 'update', new Ticket('bob'), { facts: FACTS }, 'granted work'],
  ['agent', 'update', new Ticket('eve'), { facts: FACTS }, 'revoked not-abroad'],
  // Whom the denial is about is not known: then it is about everybody.
  ['agent', 'update', new Ticket('bob'), {}, 'revoked not-abroad'],
  ['agent', 'assign', new Ticket('bob'), { facts: { team: ['bob'] } }, 'granted team-reads'],
  ['agent', 'assign', new Ticket('bob'), { facts: { team: [] } }, 'no-rule '],
  ['agent', 'assign', new Ticket('bob'), {}, 'no-rule '],
  ['x', 'train', new Ticket('bob'), { purpose: 'training', consents: ['training'] }, 'granted train'],
  ['x', 'train', new Ticket('bob'), { purpose: 'training', consents: ['other'] }, 'no-rule '],
  ['x', 'train', new Ticket('bob'), { purpose: 'training' }, 'no-rule '],
  ['x', 'train', new Ticket('bob'), { purpose: 'other', consents: ['other', 'training'] }, 'no-rule '],
  ['x', 'train', new Ticket('bob'), { consents: ['training'] }, 'no-rule '],
  ['x', 'export', Ticket, {}, 'no-rule '],
  ['x', 'sweep', Ticket, {}, 'no-rule '],
];
const fields: typeof cases = [
  [
    'agent',
    'update',
    new Ticket('bob'),
    { facts: FACTS, field: { use: 'write', name: 'state' } },
    'granted work',
  ],
  [
    'agent',
    'update',
    new Ticket('bob'),
    { facts: FACTS, field: { use: 'write', name: 'ownerId' } },
    'no-rule ',
  ],
  ['agent', 'read', new Ticket('bob'), { field: { use: 'read', name: 'state' } }, 'granted work'],
  ['agent', 'read', new Ticket('bob'), { field: { use: 'read', name: 'ownerId' } }, 'revoked no-owner'],
  ['agent', 'read', new Ticket('bob'), { field: { use: 'write', name: 'ownerId' } }, 'no-rule '],
  ['customer', 'read', new Ticket('ada'), { field: { use: 'read', name: 'ownerId' } }, 'granted own'],
  ['customer', 'read', new Ticket('bob'), { field: { use: 'read', name: 'ownerId' } }, 'no-rule '],
];

it.each([...cases, ...fields])('%s, %s, %p, %j: %s', (role, action, resource, environment, expected) => {
  const {
    allowed,
    reason,
    rule = '',
    policy,
  } = engine.decide(principal([role]), action, resource, environment);
  expect(`${reason} ${rule.replace('Ticket.', '')}`).toBe(expected);
  expect([allowed, policy]).toEqual([reason === 'granted', engine.digest]);
});

it('takes scopes and other claims of the caller', () => {
  const exporter = { ...principal([]), scopes: ['export', 'tickets'] };
  expect(engine.decide(exporter, 'export', Ticket)).toMatchObject({ allowed: true });
  const strong = { ...principal([]), acr: 'urn:mfa', authTime: 1000 };
  const wipes = (caller: Principal) => engine.decide(caller, 'wipe', Ticket).allowed;
  expect(wipes(strong)).toBe(true);
  expect([{ ...strong, acr: 'urn:pwd' }, { ...strong, authTime: 999 }, principal([])].map(wipes)).toEqual([
    ...[false, false, false],
  ]);
  const sweeper = { ...principal([]), clientId: 'sweeper' };
  expect(engine.decide(sweeper, 'sweep', Ticket)).toMatchObject({ allowed: true });
});

it('allows nobody without a role anything, and knows what nobody could do', () => {
  expect(engine.decide(principal([]), 'read', Ticket).allowed).toBe(false);
  expect([engine.covers('read', Ticket), engine.covers('read', Invoice)]).toEqual([true, false]);
  expect(new CaslPolicyEngine([]).covers('read', Ticket)).toBe(false);
});

it('lets an entity that came without the field pass no rule that allows, and no rule that denies', () => {
  const part = Object.assign(Object.create(Ticket.prototype) as Ticket, { ownerId: 'ada', tenantId: 'acme' });
  expect(engine.decide(principal(['customer']), 'read', part)).toMatchObject({ rule: 'Ticket.sealed' });
  const other = Object.assign(Object.create(Ticket.prototype) as Ticket, { state: 'open', tenantId: 'acme' });
  expect(engine.decide(principal(['customer']), 'read', other)).toMatchObject({ reason: 'no-rule' });
});

describe('what it remembers', () => {
  it.each<[string, Partial<Principal>]>([
    ['subject', { id: 'i|bob', subject: 'bob' }],
    ['tenant', { tenantId: 'globex' }],
    ['roles', { roles: ['agent'] }],
  ])('never gives one principal the rights of another that differs in %s', (_what, change) => {
    const one = principal(['customer']);
    expect(engine.decide(one, 'read', new Ticket('ada')).allowed).toBe(true);
    expect(engine.decide({ ...one, ...change }, 'reply', new Ticket('ada')).allowed).toBe(false);
  });

  it('never gives one environment the rights of another', () => {
    const [agent, ticket] = [principal(['agent']), new Ticket('bob')];
    for (const team of [['bob'], ['eve'], ['bob']])
      expect(engine.decide(agent, 'assign', ticket, { facts: { team } }).allowed).toBe(team[0] === 'bob');
  });
});

describe('the digest', () => {
  const other = definePolicies(Invoice, { all: { actions: ['read'], roles: 'any' } });
  const digest = (...sets: PolicySet[]) => new CaslPolicyEngine(sets).digest;

  it('is that of the rules, in whatever order', () => {
    expect(digest(tickets, other)).toBe(digest(other, tickets));
    expect(digest(tickets)).not.toBe(digest(tickets, other));
    expect(digest(tickets)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what cannot be decided', () => {
  it('throws for a plain object, whatever it says of itself', () => {
    const posing = JSON.parse(
      '{"ownerId":"ada","__caslSubjectType__":"Ticket","constructor":{"name":"Ticket"}}',
    ) as object;
    expect(() => engine.decide(principal(['customer']), 'read', posing)).toThrow(/plain object/);
    const bare = Object.create(null) as object;
    expect(() => engine.decide(principal(['admin']), 'read', bare)).toThrow(/plain object/);
  });

  it('takes the type of an entity from its class, not from its fields', () => {
    const posing = Object.assign(new Invoice(), { ownerId: 'ada', __caslSubjectType__: 'Ticket' });
    expect(engine.decide(principal(['customer']), 'read', posing).allowed).toBe(false);
  });
});
