import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Database } from 'unseen-guardian/database';
import { type AdmitInput, days, RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { type FreshDatabase, freshDatabase } from '../../../../testing/src/database/fresh-database';
import { PostgresRevocationStore } from '../../revocation/postgres-revocation-store';
import { TokenRevocations } from '../../revocation/token-revocations';
import { API_KEY_ISSUER } from '../api-key';
import { ApiKeyAuthenticator } from '../api-key-authenticator';
import { ApiKeys } from '../api-keys.service';
import { PostgresApiKeyStore } from './postgres-api-key-store';

const clock = new SystemClock();
const ids = new RandomIds(clock);
const longestLife = days(365);
let fresh: FreshDatabase;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  fresh = await freshDatabase();
  process.env['API_KEY_SPEC_URL'] = fresh.serviceUrl;
});
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));
afterAll(() => fresh.drop());

/** What one process of the service has. */
function newProcess() {
  const sources = [environmentSource({ variables: { 'database/url': 'API_KEY_SPEC_URL' } })];
  const database = new Database({ url: secret('database/url') }, new Secrets({ sources }));
  const store = new PostgresApiKeyStore(database);
  const life = { issuer: API_KEY_ISSUER, maxAgeSeconds: longestLife / 1000, toleranceSeconds: 0 };
  const revocations = new TokenRevocations(new PostgresRevocationStore(database, clock), [life], clock);
  stops.push(async () => {
    await revocations.onModuleDestroy();
    await database.onApplicationShutdown();
  });
  const keys = new ApiKeys({ store, revocations, clock, ids, longestLife });
  return { store, keys, authenticator: new ApiKeyAuthenticator({ store, revocations, clock, longestLife }) };
}

const request = (tenantId: string) => ({
  ...{ tenantId, client: 'nightly-export', scopes: ['tickets:read', 'tickets:list'], roles: ['exporter'] },
  expiresAt: clock.now() + days(30),
});
const input = { request: { headers: {} } } as AdmitInput;
const holds = async ({ authenticator }: ReturnType<typeof newProcess>, value: string): Promise<string> => {
  try {
    return (await authenticator.authenticate({ scheme: 'apikey', value }, input)).subject;
  } catch (error) {
    return (error as { reason: string }).reason;
  }
};

async function asAdmin(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: fresh.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('keeps a key as it was given out, and finds it in another process', async () => {
  const [here, there] = [newProcess(), newProcess()];
  const { key, ...issued } = await here.keys.issue(request('acme'));
  expect(await holds(there, key)).toBe('nightly-export');
  const [listed] = await there.keys.list('acme');
  expect(listed).toMatchObject(issued);
  expect(await there.keys.list('globex')).toEqual([]);
  expect(await there.store.find(ids.uuid())).toBeUndefined();
});

it('holds neither the secret nor anything that it could be made from', async () => {
  const { key } = await newProcess().keys.issue(request('acme'));
  const rows = JSON.stringify(await asAdmin('select t::text from guardian.api_key t'));
  expect(rows).not.toContain(key.slice(37, 69));
  expect(rows).not.toContain(key);
});

it('ends a withdrawn key in every process', async () => {
  const [here, there] = [newProcess(), newProcess()];
  const { key, id } = await here.keys.issue(request('acme'));
  expect([await holds(here, key), await holds(there, key)]).toEqual(['nightly-export', 'nightly-export']);
  expect(await here.keys.revoke(id)).toBe(true);
  expect(await holds(here, key)).toMatch(/revoked$/);
  while ((await holds(there, key)) === 'nightly-export') await sleep(10);
  expect(await here.keys.revoke(id)).toBe(true);
  const [revoked] = (await here.keys.list()).filter((listed) => listed.id === id);
  expect(revoked!.revokedAt).toBeGreaterThanOrEqual(revoked!.createdAt);
});

it('notes the last use, and never an earlier one', async () => {
  const { store, keys } = newProcess();
  const { id } = await keys.issue(request('acme'));
  for (const at of [5_000, 3_000]) await store.used(id, at);
  expect(await store.find(id)).toMatchObject({ usedAt: 5_000 });
});

const FORBIDDEN = [
  'update guardian.api_key set hash = salt || salt',
  "update guardian.api_key set scopes = '{admin}'",
  'update guardian.api_key set expires_at = 9e15::bigint',
  'delete from guardian.api_key',
];
it.each(FORBIDDEN)('does not let the service %s', async (sql) => {
  const client = new Client({ connectionString: fresh.serviceUrl });
  await client.connect();
  await client.query("set role guardian_app; set guardian.tenant = '-'");
  await expect(client.query(sql)).rejects.toThrow(/permission denied/);
  await client.end();
});

it('shows nothing to a transaction of a tenant', async () => {
  await newProcess().keys.issue(request('acme'));
  const client = new Client({ connectionString: fresh.serviceUrl });
  await client.connect();
  await client.query("set role guardian_app; set guardian.tenant = 'acme'");
  expect((await client.query('select from guardian.api_key')).rowCount).toBe(0);
  await client.end();
});
