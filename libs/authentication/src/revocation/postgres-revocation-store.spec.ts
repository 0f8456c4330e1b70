import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Database } from 'unseen-guardian/database';
import { minutes, SystemClock } from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { type FreshDatabase, freshDatabase } from '../../../testing/src/database/fresh-database';
import { issuerRules } from '../issuer/issuer-rules';
import { type VerifiedToken } from '../token/token-verifier';
import { PostgresRevocationStore } from './postgres-revocation-store';
import { TokenRevocations } from './token-revocations';

const ISSUER = 'https://id.example.test';
const rules = [issuerRules({ issuer: ISSUER, audience: 'desk' }, 'test')];
const clock = new SystemClock();

let fresh: FreshDatabase;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  fresh = await freshDatabase();
  process.env['REVOCATION_SPEC_URL'] = fresh.serviceUrl;
});
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));
afterAll(() => fresh.drop());

function openDatabase(): Database {
  const sources = [environmentSource({ variables: { 'database/url': 'REVOCATION_SPEC_URL' } })];
  return new Database({ url: secret('database/url') }, new Secrets({ sources }));
}

/** What one process of the service has: a pool and a copy of the list. */
function newProcess(): TokenRevocations {
  const database = openDatabase();
  const revocations = new TokenRevocations(new PostgresRevocationStore(database, clock), rules, clock);
  stops.push(async () => {
    await revocations.onModuleDestroy();
    await database.onApplicationShutdown();
  });
  return revocations;
}

const token = (subject: string): VerifiedToken => ({
  principal: { id: `${ISSUER}|${subject}`, issuer: ISSUER, subject, tenantId: 'acme', roles: [], scopes: [] },
  validUntil: clock.now() + minutes(5),
  issuedAt: clock.now(),
});

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await sleep(10);
};

const revoked = (subject: string) => ({ issuer: ISSUER, subject, until: clock.now() + minutes(1) });

async function asAdmin(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: fresh.adminUrl });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and (query = 'select' or query like 'listen%')`;

it('tells the other processes', async () => {
  const [here, there] = [newProcess(), newProcess()];
  await until(() => here.allows(token('ada')) && there.allows(token('ada')));
  await here.revoke(revoked('ada'));
  expect(here.allows(token('ada'))).toBe(false);
  await until(() => !there.allows(token('ada')));
  expect(there.allows(token('eve'))).toBe(true);
});

it('is asked before the copy is complete, and gives the copy all there is', async () => {
  await newProcess().revoke(revoked('bob'));
  const late = newProcess();
  expect(late.allows(token('eve'))).toBe(false);
  await expect(late.assertNotRevoked(token('bob'))).rejects.toMatchObject({ check: 'revoked' });
  await expect(late.assertNotRevoked(token('eve'))).resolves.toBeUndefined();
  await until(() => late.allows(token('eve')));
  expect(late.allows(token('bob'))).toBe(false);
});

it('listens again after its connection is cut, and misses nothing', async () => {
  const [here, there] = [newProcess(), newProcess()];
  await until(() => here.allows(token('cleo')) && there.allows(token('cleo')));
  expect(await asAdmin(CUT)).toHaveLength(2);
  await here.revoke(revoked('cleo'));
  await expect(there.assertNotRevoked(token('eve'))).resolves.toBeUndefined();
  await until(() => !there.allows(token('cleo')) && there.allows(token('eve')));
});

it('does not believe what is only notified', async () => {
  const here = newProcess();
  await until(() => here.allows(token('dora')));
  await asAdmin("select pg_notify('guardian_token_revocation', 'AAAA')");
  await asAdmin("select pg_notify('guardian_token_revocation', '')");
  await here.revoke(revoked('finn'));
  expect(here.allows(token('dora'))).toBe(true);
});

it('keeps the stricter of two lines, and sweeps what is over', async () => {
  const database = openDatabase();
  stops.push(() => database.onApplicationShutdown());
  const store = new PostgresRevocationStore(database, clock);
  const mark = Buffer.alloc(32, 7).toString('base64');
  const forgetAt = clock.now() + minutes(1);
  await store.add({ mark, notBefore: 5, forgetAt });
  await store.add({ mark, notBefore: 3, forgetAt: forgetAt - 1 });
  expect(await store.find([mark])).toEqual([{ mark, notBefore: 5, forgetAt }]);
  await store.add({ mark, forgetAt });
  expect(await store.find([mark])).toEqual([{ mark, forgetAt }]);
  const over = Buffer.alloc(32, 8).toString('base64');
  await store.add({ mark: over, forgetAt: clock.now() - 1 });
  await store.add({ mark, forgetAt: Infinity });
  expect(await store.find([over])).toEqual([]);
});
