import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { Encryption, LocalRootKey, PostgresKeyStore } from 'unseen-guardian/encryption';
import { type Exchange, minutes } from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { FixedClock, freshDatabase, type FreshDatabase } from 'unseen-guardian/testing';
import { exchangeOf } from '../../test/fixture';
import { ApprovalDeniedException, ApprovalRequiredException } from './approval.exceptions';
import { type ApprovalStore } from './approval-store';
import { Approvals } from './approvals.service';
import { MemoryApprovalStore } from './memory-approval-store';
import { PostgresApprovalStore } from './postgres-approval-store';

const MAIL = { tool: 'mail_send', input: { to: 'ana@example.com', text: 'We are sorry.' }, tainted: ['to'] };
const clock = new FixedClock(Date.parse('2030-01-01T00:00:00Z'));
let fresh: FreshDatabase;
let database: Database;
let postgres: ApprovalStore;

beforeAll(async () => {
  fresh = await freshDatabase();
  const environment = { DATABASE_URL: fresh.serviceUrl };
  database = new Database(
    { url: secret('database/url') },
    new Secrets({ sources: [environmentSource({ environment })] }),
  );
  const transaction = new TenantTransaction(database);
  const encryption = new Encryption(new LocalRootKey(randomBytes(32)), new PostgresKeyStore(transaction));
  postgres = new PostgresApprovalStore(transaction, encryption);
}, 20_000);

afterAll(async () => {
  await database.onApplicationShutdown();
  await fresh.drop();
});

const exchangeFor = (subject = 'ana', tenantId = 'acme'): Exchange => {
  const exchange = exchangeOf({ clock });
  const issuer = 'https://issuer.example';
  exchange.authenticatedAs({ id: `${issuer}|${subject}`, issuer, subject, tenantId, roles: [], scopes: [] });
  return exchange;
};
const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (each: unknown) => each,
  );
  expect(error).toBeInstanceOf(ApprovalDeniedException);
  expect(JSON.stringify((error as ApprovalDeniedException).toProblem())).not.toMatch(/expired|used|ours/);
  return ((error as Error).cause as Error).message;
};
const tampered = (token: string, part: number): string =>
  token
    .split('.')
    .map((piece, index) => (index === part ? `${piece.startsWith('A') ? 'B' : 'A'}${piece.slice(1)}` : piece))
    .join('.');

const STORES: readonly [name: string, store: () => ApprovalStore][] = [
  ['memory', () => new MemoryApprovalStore()],
  ['Postgres', () => postgres],
];

describe.each(STORES)('approvals in %s', (_name, store) => {
  const approvals = () => new Approvals({ lifetimeMs: minutes(5) }, store());

  it('give the call back, once, to the one who was asked', async () => {
    const open = approvals();
    const asked = await open.request(exchangeFor(), MAIL);
    expect(asked).toMatchObject({ ...MAIL, expiresAt: clock.now() + minutes(5) });
    expect(Buffer.from(asked.token.split('.')[1]!, 'base64url').toString()).not.toMatch(/ana|acme|sorry/);
    const { tool, input } = MAIL;
    expect(await open.redeem(exchangeFor(), asked.token)).toEqual({ tool, input });
    expect(await reasonOf(open.redeem(exchangeFor(), asked.token))).toContain('used');
  });

  it('are good for one of two who come at once', async () => {
    const open = approvals();
    const { token } = await open.request(exchangeFor(), MAIL);
    const both = await Promise.allSettled([1, 2].map(() => open.redeem(exchangeFor(), token)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each([
    ['another caller', exchangeFor('eve'), (token: string) => token],
    ['another tenant', exchangeFor('ana', 'globex'), (token: string) => token],
    ['a changed payload', exchangeFor(), (token: string) => tampered(token, 1)],
    ['a changed signature', exchangeFor(), (token: string) => tampered(token, 2)],
    ['another version', exchangeFor(), (token: string) => token.replace('v1', 'v2')],
    ['no token', exchangeFor(), () => undefined],
    ['a very long text', exchangeFor(), (token: string) => token.repeat(1_000)],
  ])('hold not for %s, who does not use them up', async (_who, exchange, change) => {
    const open = approvals();
    const { token } = await open.request(exchangeFor(), MAIL);
    expect(await reasonOf(open.redeem(exchange, change(token)))).toContain('not ours');
    await expect(open.redeem(exchangeFor(), token)).resolves.toMatchObject({ tool: MAIL.tool });
  });

  it('expire', async () => {
    const open = approvals();
    const { token } = await open.request(exchangeFor(), MAIL);
    clock.advance(minutes(5));
    expect(await reasonOf(open.redeem(exchangeFor(), token))).toContain('expired');
  });

  it('keep the arguments as JSON says them at that moment, whatever becomes of the object', async () => {
    const open = approvals();
    const given = { to: 'ana@example.com', at: new Date(0), note: undefined };
    const asked = await open.request(exchangeFor(), { tool: MAIL.tool, input: given });
    given.to = 'eve@evil.example';
    const said = { to: 'ana@example.com', at: '1970-01-01T00:00:00.000Z' };
    expect(asked.input).toStrictEqual(said);
    expect((await open.redeem(exchangeFor(), asked.token)).input).toStrictEqual(said);
  });

  it('of another process hold only with a key that both have', async () => {
    const secrets = new Secrets({
      sources: [environmentSource({ environment: { APPROVAL_KEY: 'k'.repeat(32) } })],
    });
    const shelf = store();
    const { token } = await new Approvals({}, shelf).request(exchangeFor(), MAIL);
    expect(await reasonOf(new Approvals({}, shelf).redeem(exchangeFor(), token))).toContain('not ours');
    const shared = () => new Approvals({ key: secret('approval/key') }, shelf, secrets);
    const { token: good } = await shared().request(exchangeFor(), MAIL);
    await expect(shared().redeem(exchangeFor(), good)).resolves.toMatchObject({ tool: MAIL.tool });
  });
});

it('in memory are bounded: the oldest is forgotten, and holds no more', async () => {
  const open = new Approvals({}, new MemoryApprovalStore(2));
  const asked = [];
  for (let count = 0; count < 3; count++) asked.push(await open.request(exchangeFor(), MAIL));
  const [oldest, ...kept] = asked.map(({ token }) => token);
  expect(await reasonOf(open.redeem(exchangeFor(), oldest))).toContain('used');
  for (const token of kept)
    await expect(open.redeem(exchangeFor(), token)).resolves.toMatchObject({ tool: MAIL.tool });
});

it('notice when the kept arguments were changed', async () => {
  const shelf = new MemoryApprovalStore();
  const take = shelf.take.bind(shelf);
  shelf.take = async (tenantId, id) => ({
    ...(await take(tenantId, id))!,
    input: { to: 'eve@evil.example' },
  });
  const open = new Approvals({}, shelf);
  const { token } = await open.request(exchangeFor(), MAIL);
  expect(await reasonOf(open.redeem(exchangeFor(), token))).toContain('changed');
});

it('lie in Postgres encrypted, and not longer than they hold', async () => {
  const admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
  const rows = async () => (await admin.query('select * from guardian.approval')).rows as object[];
  const open = new Approvals({}, postgres);
  await open.request(exchangeFor(), MAIL);
  expect(JSON.stringify(await rows())).not.toMatch(/example\.com|sorry/);
  const before = (await rows()).length;
  clock.advance(minutes(11));
  await open.request(exchangeFor(), MAIL);
  expect((await rows()).length).toBeLessThanOrEqual(before);
  expect(await rows()).toHaveLength(1);
  await admin.end();
});

describe('options', () => {
  it.each([0, Number.NaN, 2 * 86_400_000])('refuse a lifetime of %d ms', (lifetimeMs) => {
    expect(() => new Approvals({ lifetimeMs })).toThrow(/at most a day/);
  });

  it('refuse a key without secrets, and a short one', async () => {
    const key = secret('approval/key');
    expect(() => new Approvals({ key })).toThrow(/SecretsModule/);
    const environment = { APPROVAL_KEY: 'short' };
    const secrets = new Secrets({ sources: [environmentSource({ environment })] });
    await expect(new Approvals({ key }, undefined, secrets).request(exchangeFor(), MAIL)).rejects.toThrow(
      /32 bytes/,
    );
  });
});

it('tells the caller what to approve', async () => {
  const approval = await new Approvals().request(exchangeFor(), MAIL);
  expect(new ApprovalRequiredException(approval).toProblem('id-1')).toMatchObject({
    status: 409,
    code: 'GUARDIAN_APPROVAL_REQUIRED',
    approval: { ...MAIL, token: approval.token },
  });
});
