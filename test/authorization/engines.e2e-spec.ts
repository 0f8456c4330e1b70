import { type PolicyEngine } from 'unseen-guardian/authorization';
import { CedarPolicyEngine } from 'unseen-guardian/authorization/cedar';
import { OpaPolicyEngine } from 'unseen-guardian/authorization/opa';
import { MemoryAuditStore, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { BROKEN, hangUp, listen, speaks } from '../../libs/authorization/test/local-server';
import { ask } from '../support/http-client';
import { paperDesk } from './paper-desk';

let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'papers' })));
afterAll(async () => {
  await issuer.stop();
  await hangUp();
});

const cedar = () =>
  new CedarPolicyEngine({
    schema: `
      entity Role;
      entity User in [Role] = { subject: String };
      entity Paper = { ownerId: String, state: String };
      action read, list, edit appliesTo {
        principal: User, resource: Paper, context: { purpose?: String, field?: { use: String, name: String } },
      };`,
    policies: `
      @id("owner")
      permit (principal in Role::"customer", action, resource is Paper)
      when { resource.ownerId == principal.subject }
      unless { context has field && context.field.name == "ownerId" };
      @id("sealed")
      forbid (principal, action == Action::"edit", resource is Paper) when { resource.state == "sealed" };`,
  });

const opaAt = (url: string) => {
  const declared = { actions: ['read', 'list', 'edit'], fields: { ownerId: 'text', state: 'text' } } as const;
  return new OpaPolicyEngine({ url, package: 'papers', revision: 'r1', resources: { Paper: declared } });
};

interface Input {
  readonly action: string;
  readonly principal: { readonly subject: string; readonly roles: readonly string[] };
  readonly resource?: { readonly ownerId: string; readonly state: string };
  readonly field?: { readonly name: string };
}

/** The same rules as those in Cedar, answered as OPA answers. */
function rules({ action, principal, resource, field }: Input): object {
  const mayBe = principal.roles.includes('customer') && field?.name !== 'ownerId';
  if (!resource) return mayBe ? { queries: [[]] } : {};
  const isSealed = action === 'edit' && resource.state === 'sealed';
  const allow = mayBe && !isSealed && resource.ownerId === principal.subject;
  return { allow, ...((allow || isSealed) && { rule: isSealed ? 'sealed' : 'owner' }) };
}
const opa = async () =>
  opaAt(await listen(speaks(({ body }) => ({ result: rules(body['input'] as Input) }))));

const ENGINES: readonly (readonly [string, () => PolicyEngine | Promise<PolicyEngine>])[] = [
  ['Cedar', cedar],
  ['OPA', opa],
];

onEveryAdapter((start) => {
  const calls = (url: string) => {
    const token = (role: string) => issuer.token({ sub: 'ada', tenant: 'acme', roles: [role] });
    return {
      read: (id: string, role = 'customer') =>
        ask(`${url}/papers/${id}`, { method: 'GET', token: token(role) }),
      edit: (id: string, body: object) => ask(`${url}/papers/${id}/edit`, { token: token('customer'), body }),
    };
  };

  it.each(ENGINES)('%s decides on requests, entities and fields, and is recorded', async (_name, engine) => {
    const store = new MemoryAuditStore();
    const desk = await start(
      paperDesk(issuer, { authorization: { engine: await engine() }, audit: { store } }),
    );
    const { read, edit } = calls(desk.url);
    const own = await read('1');
    expect([own.status, own.body.paper.id, own.body.paper.secret]).toEqual([200, '1', 'of ada']);
    expect(own.body.paper).not.toHaveProperty('ownerId');
    const others = [
      await read('2'),
      await read('4'),
      await read('1', 'stranger'),
      await edit('3', { state: 'open' }),
    ];
    expect(others.map(({ status }) => status)).toEqual([404, 404, 403, 403]);
    expect((await edit('1', { state: 'closed' })).status).toBe(201);
    expect(await edit('1', { ownerId: 'eve' })).toMatchObject({
      status: 403,
      body: { fields: [{ field: 'ownerId' }] },
    });
    await desk.close();
    const text = store.records.map(({ body }) => body.toString('utf8')).join();
    const rules = new Set(text.match(/"rule":"\w+"/g));
    expect(rules).toEqual(new Set(['"rule":"owner"', '"rule":"sealed"']));
  });

  it.each(Object.keys(BROKEN))('answers 503 when %s', async (what) => {
    const engine = opaAt(await listen(BROKEN[what]!));
    const desk = await start(paperDesk(issuer, { authorization: { engine } }));
    const { status, body, text } = await calls(desk.url).read('1');
    expect([status, body.code, body.control]).toEqual([503, 'GUARDIAN_CONTROL_UNAVAILABLE', 'authorization']);
    expect(text).not.toMatch(/127\.0\.0\.1|Opa/);
    await desk.close();
  });
});
