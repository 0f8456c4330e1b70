import { type Principal } from 'unseen-guardian/kernel';
import { type Asked, hangUp, listen, speaks } from '../../../test/local-server';
import { idInObject, openFgaObject, openFgaUser } from './openfga-names';
import { type OpenFgaPolicyEngineOptions } from './openfga-options';
import { OpenFgaPolicyEngine } from './openfga-policy-engine';

afterEach(hangUp);

class Ticket {
  constructor(readonly id: unknown) {}
}
const ada: Principal = {
  ...{
    id: 'https://i.test|ada',
    issuer: 'https://i.test',
    subject: 'ada',
    tenantId: 'acme',
    roles: ['staff'],
    scopes: [],
  },
};
const OPTIONS: OpenFgaPolicyEngineOptions = {
  ...{ url: 'http://127.0.0.1:9', store: '01JVYXF0H3Q5Z8M2N4P6R7S9TA', model: '01JVYXF0H3Q5Z8M2N4P6R7S9TB' },
  resources: { Ticket: { type: 'ticket', relations: { read: 'can_read' } } },
};
const USER = 'user:https%3A%2F%2Fi.test%7Cada';

it.each<[string, Partial<OpenFgaPolicyEngineOptions>, RegExp]>([
  ['no store', { store: 'desk' }, /`store` must be an id/],
  ['a path for a store', { store: '../../01JVYXF0H3Q5Z8M2N4P6R7' }, /`store` must be an id/],
  ['no model', { model: '' }, /`model` must be an id/],
  ['nothing protected', { resources: {} }, /`resources` is required/],
  ['no relations', { resources: { Ticket: { type: 'ticket' } as never } }, /"" is no name/],
  [
    'a relation of two parts',
    { resources: { Ticket: { type: 'ticket', relations: { read: 'a#b' } } } },
    /"a#b" is no name/,
  ],
  ['roles of no type', { roles: { type: '', relation: 'assignee' } }, /"" is no name/],
  ['a list without an end', { mostObjects: Infinity }, /`mostObjects`/],
])('refuses %s at boot', (_what, options, says) => {
  expect(() => new OpenFgaPolicyEngine({ ...OPTIONS, ...options })).toThrow(says);
});

it('names callers and things so that no character means anything', () => {
  expect(openFgaUser(ada)).toBe(USER);
  expect(openFgaUser({ id: '*' })).toBe('user:%2A');
  expect(openFgaObject('ticket', 'a/b', 'c:d#e f')).toBe('ticket:a%2Fb/c%3Ad%23e%20f');
  expect(idInObject('ticket:a%2Fb/c%3Ad%23e%20f', 'ticket', 'a/b')).toBe('c:d#e f');
  expect(idInObject('ticket:globex/1', 'ticket', 'acme')).toBeUndefined();
  expect(idInObject('ticket:acme/%61', 'ticket', 'acme')).toBeUndefined();
  expect(() => openFgaObject('ticket', 'acme', 'x'.repeat(300))).toThrow(/longer than 256/);
  expect(() => openFgaUser({ id: 'x'.repeat(600) })).toThrow(/longer than 512/);
});

it('asks for the relation, with roles and facts of the caller', async () => {
  const asked: Asked[] = [];
  const url = await listen(speaks((each) => (asked.push(each), { allowed: true })));
  const engine = new OpenFgaPolicyEngine({ ...OPTIONS, url, roles: { type: 'role', relation: 'assignee' } });
  const environment = { purpose: 'help', facts: { teams: ['red'], nothing: null } };
  await expect(engine.decide(ada, 'read', new Ticket(7), environment)).resolves.toEqual({
    ...{ allowed: true, reason: 'granted', rule: 'ticket#can_read', policy: engine.digest },
  });
  expect(asked[0]).toMatchObject({ path: `/stores/${OPTIONS.store}/check` });
  expect(asked[0]!.body).toEqual({
    tuple_key: { user: USER, relation: 'can_read', object: 'ticket:acme/7' },
    authorization_model_id: OPTIONS.model,
    contextual_tuples: { tuple_keys: [{ user: USER, relation: 'assignee', object: 'role:acme/staff' }] },
    context: { teams: ['red'], purpose: 'help', consents: [] },
  });
  await expect(engine.decide(ada, 'read', new Ticket(undefined))).rejects.toThrow(/has no `id`/);
});

it('plans the objects of the caller\u2019s tenant, unless some may be missing', async () => {
  const objects = ['ticket:acme/1', 'ticket:globex/2', 'ticket:acme/a%20b'];
  const url = await listen(speaks(() => ({ objects })));
  const plan = await new OpenFgaPolicyEngine({ ...OPTIONS, url }).plan(ada, 'read', Ticket);
  expect(plan).toEqual({
    ...{ resource: 'Ticket', tenantId: 'acme' },
    filter: { kind: 'oneOf', field: 'id', values: ['1', 'a b'] },
  });
  const cut = new OpenFgaPolicyEngine({ ...OPTIONS, url, mostObjects: 3 });
  await expect(cut.plan(ada, 'read', Ticket)).rejects.toThrow(/lists 3 objects, and there may be more/);
});
