import { CONTRACT_TICKETS, ContractTicket } from 'unseen-guardian/testing';
import { type Principal } from 'unseen-guardian/kernel';
import { type Asked, hangUp, listen, speaks } from '../../../test/local-server';
import { opaDouble } from '../../../test/opa-double';
import { type OpaPolicyEngineOptions } from './opa-options';
import { OpaPolicyEngine } from './opa-policy-engine';

afterEach(hangUp);

const RESOURCES = {
  ContractTicket: { actions: ['read'], fields: { ownerId: 'text', team: 'text', state: 'text' } },
} as const;
const OPTIONS: OpaPolicyEngineOptions = {
  url: 'http://127.0.0.1:9',
  package: 'desk.authz',
  resources: RESOURCES,
};
const admin: Principal = {
  ...{ id: 'i|ada', issuer: 'i', subject: 'ada', tenantId: 'acme', roles: ['admin'], scopes: [] },
};
const [ticket] = CONTRACT_TICKETS as readonly [ContractTicket];

it.each<[string, Partial<OpaPolicyEngineOptions>, RegExp]>([
  ['no package', { package: '' }, /`package` is required/],
  ['a path for a package', { package: 'desk/../v1' }, /`package` is required/],
  ['nothing protected', { resources: {} }, /`resources` is required/],
  ['no actions', { resources: { Ticket: { actions: [], fields: {} } } }, /`resources.Ticket.actions`/],
  [
    'an unknown kind',
    { resources: { Ticket: { actions: ['read'], fields: { id: 'uuid' as 'text' } } } },
    /resources.Ticket.fields.id/,
  ],
  ['no fields', { resources: { Ticket: { actions: ['read'] } as never } }, /resources.Ticket.fields/],
  ['an empty revision', { revision: ' ' }, /`revision` is empty/],
])('refuses %s at boot', (_what, options, says) => {
  expect(() => new OpaPolicyEngine({ ...OPTIONS, ...options })).toThrow(says);
});

it('sends the declared fields, and nothing else of the entity', async () => {
  const asked: Asked[] = [];
  const engine = new OpaPolicyEngine({ ...OPTIONS, url: await listen(opaDouble(asked)) });
  const more = Object.assign(new ContractTicket('acme', 'x', 'ada', 'red', 'open'), { text: 'my diagnosis' });
  await expect(engine.decide(admin, 'read', more)).resolves.toMatchObject({ allowed: true, rule: 'admin' });
  expect(asked.map(({ body }) => (body['input'] as { resource: object }).resource)).toEqual([
    { ownerId: 'ada', team: 'red', state: 'open' },
  ]);
});

it('names the policies by the revisions of the bundles, or as it is told', async () => {
  const answer = (bundles: unknown) =>
    listen(speaks(() => ({ result: { allow: true, rule: 'admin' }, provenance: { version: '1', bundles } })));
  const policy = async (bundles: unknown, revision?: string) => {
    const options = { ...OPTIONS, url: await answer(bundles), ...(revision && { revision }) };
    return (await new OpaPolicyEngine(options).decide(admin, 'read', ticket)).policy;
  };
  const first = await policy({ desk: { revision: 'r1' } });
  expect(await policy({ desk: { revision: 'r1' } })).toBe(first);
  expect(await policy({ desk: { revision: 'r2' } })).not.toBe(first);
  expect(await policy(undefined, 'v7')).toMatch(/^[0-9a-f]{64}$/);
  await expect(policy(undefined)).rejects.toThrow(/set `revision`/);
  await expect(policy({ desk: {} })).rejects.toThrow(/set `revision`/);
});

it('says which rule denied, and that nothing is said where the rule is undefined', async () => {
  const url = await listen(opaDouble());
  const engine = new OpaPolicyEngine({ ...OPTIONS, url });
  const sealed = new ContractTicket('acme', 's', 'ada', 'red', 'sealed');
  await expect(engine.decide(admin, 'read', sealed)).resolves.toMatchObject({
    reason: 'revoked',
    rule: 'sealed',
  });
  const silent = await listen(speaks(() => ({ provenance: { bundles: { desk: { revision: 'r1' } } } })));
  await expect(
    new OpaPolicyEngine({ ...OPTIONS, url: silent }).decide(admin, 'read', ticket),
  ).resolves.toMatchObject({
    ...{ allowed: false, reason: 'no-rule' },
  });
});

it('cannot decide on an entity that came without a field', async () => {
  const engine = new OpaPolicyEngine({ ...OPTIONS, url: await listen(opaDouble()) });
  const part = Object.assign(Object.create(ContractTicket.prototype) as object, {
    ownerId: 'ada',
    team: 'red',
  });
  await expect(engine.decide(admin, 'read', part)).rejects.toThrow(/"state" was not loaded/);
});

it('says by what a rule cannot be planned, and lets the entity decide then', async () => {
  const support = [{ package: {}, rules: [] }];
  const url = await listen(speaks(() => ({ result: { queries: [[]], support } })));
  const engine = new OpaPolicyEngine({ ...OPTIONS, url, revision: 'r1' });
  await expect(engine.plan(admin, 'read', ContractTicket)).rejects.toThrow(/`allow` cannot be planned/);
  await expect(engine.decide(admin, 'read', ContractTicket)).resolves.toMatchObject({ allowed: true });
});
