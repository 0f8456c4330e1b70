import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type AuthorizationRules } from './authorization-rules';
import { CaslPolicyEngine } from './casl-policy-engine';
import { type Decision } from './policy-engine';

class Ticket {
  constructor(
    readonly ownerId: string,
    readonly state = 'open',
  ) {}
}
class SecretTicket extends Ticket {}
class Invoice {}

const principal = (roles: readonly string[], subject = 'ada'): Principal => ({
  id: `https://id.example.test|${subject}`,
  issuer: 'https://id.example.test',
  subject,
  tenantId: 'acme',
  roles,
  scopes: [],
});

const rules: AuthorizationRules = ({ roles, subject }, { can, cannot }) => {
  if (roles.includes('customer')) can(['read', 'reply'], Ticket, { ownerId: subject });
  if (roles.includes('agent')) {
    can('read', Ticket);
    can('update', Ticket, ['state']);
    cannot('read', Ticket, { state: 'sealed' });
  }
  if (roles.includes('admin')) {
    can('manage', 'all');
    cannot('delete', Invoice);
  }
};
const engine = new CaslPolicyEngine(rules);

type Case = [string, string, ResourceType | object, string | undefined, Decision['reason']];
const fields: Case[] = [
  ['agent', 'update', new Ticket('bob'), 'state', 'granted'],
  ['agent', 'update', new Ticket('bob'), 'ownerId', 'no-rule'],
  ['agent', 'read', new Ticket('bob'), 'ownerId', 'granted'],
];
const wholes: Case[] = (
  [
    ['customer', 'read', Ticket, 'granted'],
    ['customer', 'read', 'Ticket', 'granted'],
    ['customer', 'read', new Ticket('ada'), 'granted'],
    ['customer', 'read', new Ticket('bob'), 'no-rule'],
    ['customer', 'delete', new Ticket('ada'), 'no-rule'],
    ['customer', 'read', new SecretTicket('ada'), 'no-rule'],
    ['customer', 'read', Invoice, 'no-rule'],
    ['customer', 'Read', Ticket, 'no-rule'],
    ['agent', 'read', Ticket, 'granted'],
    ['agent', 'read', new Ticket('bob', 'sealed'), 'revoked'],
    ['agent', 'update', Ticket, 'granted'],
    ['admin', 'delete', new Ticket('bob'), 'granted'],
    ['admin', 'read', Invoice, 'granted'],
    ['admin', 'delete', Invoice, 'revoked'],
    ['admin', 'delete', new Invoice(), 'revoked'],
    ['unheard-of', 'read', Ticket, 'no-rule'],
    ['unheard-of', 'manage', 'all', 'no-rule'],
  ] as const
).map(([role, action, resource, reason]) => [role, action, resource, undefined, reason]);

it.each([...wholes, ...fields])('%s, %s, %p, field %s: %s', (role, action, resource, field, reason) => {
  expect(engine.decide(principal([role]), action, resource, field)).toEqual({
    allowed: reason === 'granted',
    reason,
  });
});

it('allows nobody without a role anything', () => {
  expect(engine.decide(principal([]), 'read', Ticket).allowed).toBe(false);
});

describe('what it remembers', () => {
  it('builds the rights of a principal once, and of equal principals once', () => {
    let built = 0;
    const counting = new CaslPolicyEngine((caller, writer) => {
      built++;
      rules(caller, writer);
    });
    const ada = principal(['agent']);
    for (const caller of [ada, ada, principal(['agent'])]) counting.decide(caller, 'read', Ticket);
    expect(built).toBe(1);
  });

  it.each<[string, Partial<Principal>]>([
    ['id', { id: 'https://id.example.test|bob', subject: 'bob' }],
    ['tenant', { tenantId: 'other' }],
    ['client', { clientId: 'app' }],
    ['roles', { roles: ['customer', 'admin'] }],
    ['scopes', { scopes: ['read'] }],
  ])('never gives one principal the rights of another that differs in %s', (_what, change) => {
    const seen: Principal[] = [];
    const spying = new CaslPolicyEngine((caller) => void seen.push(caller));
    const one = principal(['customer']);
    const other = { ...one, ...change };
    for (const caller of [one, other]) spying.decide(caller, 'read', Ticket);
    expect(seen).toEqual([one, other]);
  });
});

describe('what cannot be decided', () => {
  const decide = (write: AuthorizationRules) => () =>
    new CaslPolicyEngine(write).decide(principal(['agent']), 'read', Ticket);

  it.each<[string, AuthorizationRules, RegExp]>([
    ['an undefined condition', (caller, { can }) => can('read', Ticket, { a: caller.clientId }), /undefined/],
    [
      'an undefined condition inside',
      (caller, { can }) => can('read', Ticket, { a: { $in: [caller.clientId] } }),
      /undefined/,
    ],
    ['an action without a name', (_caller, { can }) => can('', Ticket), /action without a name/],
    ['a resource without a name', (_caller, { can }) => can('read', class {}), /has no name/],
    ['an empty list of fields', (_caller, { can }) => can('read', Ticket, []), /empty list of fields/],
  ])('throws for %s', (_name, write, message) => {
    expect(decide(write)).toThrow(message);
  });

  it('throws for a plain object, whatever it says of itself', () => {
    const admin = principal(['admin']);
    const posing = JSON.parse(
      '{"ownerId":"ada","__caslSubjectType__":"Ticket","constructor":{"name":"Ticket"}}',
    );
    expect(() => engine.decide(principal(['customer']), 'read', posing as object)).toThrow(/plain object/);
    expect(() => engine.decide(admin, 'read', Object.create(null) as object)).toThrow(/plain object/);
  });

  it('takes the type of an entity from its class, not from its fields', () => {
    const posing = Object.assign(new Invoice(), { ownerId: 'ada', __caslSubjectType__: 'Ticket' });
    expect(engine.decide(principal(['customer']), 'read', posing).allowed).toBe(false);
  });
});
