import { Logger } from '@nestjs/common';
import { type AdmitInput, days, minutes, type Principal, RandomIds, seconds } from 'unseen-guardian/kernel';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { MemoryRevocationStore } from '../revocation/memory-revocation-store';
import { TokenRevocations } from '../revocation/token-revocations';
import { API_KEY_ISSUER } from './api-key';
import { ApiKeyAuthenticator } from './api-key-authenticator';
import { apiKeyText, parseApiKey } from './api-key-text';
import { type ApiKeyRequest } from './api-key-request';
import { ApiKeys } from './api-keys.service';
import { MemoryApiKeyStore } from './store/memory-api-key-store';

/** Counts what the hot path must not ask. */
class CountingStore extends MemoryApiKeyStore {
  finds = 0;
  uses = 0;
  failing = false;

  override find(id: string) {
    this.finds++;
    return super.find(id);
  }

  override async used(id: string, at: number): Promise<void> {
    this.uses++;
    if (this.failing) throw new Error('a row with something in it');
    return super.used(id, at);
  }
}

const clock = new FixedClock();
const START = clock.now();
afterEach(() => clock.set(START));

function newProcess(store = new CountingStore(), list = new MemoryRevocationStore()) {
  const longestLife = days(365);
  const life = { issuer: API_KEY_ISSUER, maxAgeSeconds: longestLife / 1000, toleranceSeconds: 0 };
  const revocations = new TokenRevocations(list, [life], clock);
  const keys = new ApiKeys({ store, revocations, clock, ids: new RandomIds(clock), longestLife });
  const authenticator = new ApiKeyAuthenticator({ store, revocations, clock, longestLife });
  return { store, list, keys, authenticator, revocations };
}

const REQUEST = { tenantId: 'acme', client: 'nightly-export', scopes: ['tickets:read'] };
const request = (): ApiKeyRequest => ({ ...REQUEST, expiresAt: clock.now() + days(30) });
const input = (headers = {}) => ({ request: { headers } }) as AdmitInput;
const present = async (authenticator: ApiKeyAuthenticator, value: string, headers = {}): Promise<Principal> =>
  authenticator.authenticate({ scheme: 'apikey', value }, input(headers));

describe('a key that holds', () => {
  it('names the machine, with the roles that were granted and no others', async () => {
    const { keys, authenticator } = newProcess();
    const { key } = await keys.issue(request());
    expect(await present(authenticator, key)).toEqual<Principal>({
      ...{ id: `${API_KEY_ISSUER}|nightly-export`, issuer: API_KEY_ISSUER, subject: 'nightly-export' },
      ...{ tenantId: 'acme', clientId: 'nightly-export', roles: [], scopes: ['tickets:read'] },
    });
    const granted = await keys.issue({ ...request(), roles: ['exporter'] });
    expect(await present(authenticator, granted.key)).toMatchObject({ roles: ['exporter'] });
  });

  it('is looked up once a minute, and answered at once in between', async () => {
    const { keys, authenticator, store } = newProcess();
    const { key } = await keys.issue(request());
    for (let times = 0; times < 5; times++) await present(authenticator, key);
    expect(store.finds).toBe(1);
    const answer = authenticator.authenticate({ scheme: 'apikey', value: key }, input());
    expect(answer).not.toBeInstanceOf(Promise);
    clock.advance(minutes(1));
    await present(authenticator, key);
    expect(store.finds).toBe(2);
  });

  it('notes its last use once a minute', async () => {
    const { keys, authenticator, store } = newProcess();
    const { key, id } = await keys.issue(request());
    expect(await keys.list()).toEqual([expect.not.objectContaining({ usedAt: expect.anything() as number })]);
    for (let times = 0; times < 5; times++) await present(authenticator, key);
    expect(store.uses).toBe(1);
    clock.advance(minutes(1));
    await present(authenticator, key);
    expect(store.uses).toBe(2);
    expect(await keys.list()).toMatchObject([{ id, usedAt: START + minutes(1) }]);
  });

  it('holds where its use cannot be noted, and says so without the row', async () => {
    const { keys, authenticator, store } = newProcess();
    store.failing = true;
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    await present(authenticator, (await keys.issue(request())).key);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warn.mock.calls.flat().join()).toMatch(/last use of a static key could not be noted: Error\.$/);
    warn.mockRestore();
  });
});

describe('a key that does not hold', () => {
  const rejected = (check: string, error = 'invalid_token') => ({ check, error, reason: `key.${check}` });

  it('is refused without a look-up where it is mistyped', async () => {
    const { keys, authenticator, store } = newProcess();
    const { key } = await keys.issue(request());
    const typo = key.slice(0, -20) + (key.at(-20) === 'a' ? 'b' : 'a') + key.slice(-19);
    await expect(present(authenticator, typo)).rejects.toMatchObject(rejected('form'));
    expect(store.finds).toBe(0);
  });

  it('is unknown, or has another secret: the caller is told the same', async () => {
    const { keys, authenticator } = newProcess();
    const { id } = await keys.issue(request());
    const secret = Buffer.alloc(32, 7);
    const other = apiKeyText({ id, secret });
    const none = apiKeyText({ id: '00000000-0000-4000-8000-000000000000', secret });
    await expect(present(authenticator, other)).rejects.toMatchObject(rejected('secret'));
    await expect(present(authenticator, none)).rejects.toMatchObject(rejected('unknown'));
  });

  it('is over', async () => {
    const { keys, authenticator } = newProcess();
    const { key } = await keys.issue({ ...request(), expiresAt: clock.now() + seconds(10) });
    await present(authenticator, key);
    clock.advance(9_999);
    await present(authenticator, key);
    clock.advance(1);
    await expect(present(authenticator, key)).rejects.toMatchObject(rejected('exp'));
  });

  it('was given out for longer than keys live today', async () => {
    const { keys, store, revocations } = newProcess();
    const { key } = await keys.issue(request());
    const shorter = new ApiKeyAuthenticator({ store, revocations, clock, longestLife: days(7) });
    clock.advance(days(7));
    await expect(present(shorter, key)).rejects.toMatchObject(rejected('exp'));
  });

  it('comes from a page in a browser', async () => {
    const { keys, authenticator } = newProcess();
    const { key } = await keys.issue(request());
    const page = { origin: 'https://shop.example' };
    await expect(present(authenticator, key, page)).rejects.toMatchObject(
      rejected('origin', 'invalid_request'),
    );
  });

  it.each(['', 'a'.repeat(8193)])('is no key', async (text) => {
    const { authenticator } = newProcess();
    await expect(present(authenticator, text)).rejects.toMatchObject({ name: 'TokenRejection' });
  });

  it('is in no error', async () => {
    const { keys, authenticator } = newProcess();
    const { id } = await keys.issue(request());
    const other = apiKeyText({ id, secret: Buffer.alloc(32, 7) });
    const error = (await present(authenticator, other).catch((thrown: unknown) => thrown)) as Error;
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/0707|nightly/);
  });
});

describe('a key that is withdrawn', () => {
  it('ends with the next request, here and in other processes', async () => {
    const here = newProcess();
    const there = newProcess(here.store, here.list);
    const { key, id } = await here.keys.issue(request());
    for (const { authenticator } of [here, there]) await present(authenticator, key);
    expect(await here.keys.revoke(id)).toBe(true);
    for (const { authenticator } of [here, there])
      await expect(present(authenticator, key)).rejects.toMatchObject({ check: 'revoked' });
    expect(await here.keys.list('acme')).toMatchObject([{ id, revokedAt: START }]);
    expect(await here.keys.list('globex')).toEqual([]);
  });

  it('stays withdrawn when the deny-list has forgotten it', async () => {
    const { keys, store } = newProcess();
    const { key, id } = await keys.issue(request());
    await keys.revoke(id);
    await expect(present(newProcess(store).authenticator, key)).rejects.toMatchObject({ check: 'revoked' });
  });

  it('ends with all other keys of its client, for as long as keys live', async () => {
    const { keys, authenticator, revocations } = newProcess();
    const { key } = await keys.issue({ ...request(), expiresAt: clock.now() + days(365) });
    clock.advance(seconds(1));
    await revocations.revoke({ issuer: API_KEY_ISSUER, subject: 'nightly-export', notBefore: clock.now() });
    clock.advance(days(300));
    await expect(present(authenticator, key)).rejects.toMatchObject({ check: 'revoked' });
    await present(authenticator, (await keys.issue(request())).key);
  });

  it('was never given out', async () => {
    expect(await newProcess().keys.revoke('00000000-0000-4000-8000-000000000000')).toBe(false);
  });
});

it('gives the text of a key once, and stores what it cannot be made from', async () => {
  const { keys, store } = newProcess();
  const { key, id } = await keys.issue(request());
  const { secret } = parseApiKey(key)!;
  const stored = await store.find(id);
  expect(stored!.hash.equals(secret)).toBe(false);
  const told = JSON.stringify([stored, await keys.list()]);
  for (const form of ['hex', 'base64', 'base64url'] as const)
    expect(told).not.toContain(secret.toString(form));
  expect(Object.keys((await keys.list())[0]!)).toEqual(expect.not.arrayContaining(['salt', 'hash', 'key']));
});

it.each<[string, Partial<ApiKeyRequest>, RegExp]>([
  ['the tenant of the system', { tenantId: '-' }, /`tenantId`/],
  ['a client with a line break', { client: 'a\nb' }, /`client`/],
  ['no scope', { scopes: [] }, /`scopes`/],
  ['a scope with a space', { scopes: ['read write'] }, /`scopes`/],
  ['roles that are no names', { roles: [''] }, /`roles`/],
  ['no expiry', { expiresAt: undefined as never }, /`expiresAt` must lie in the future/],
  ['an expiry in the past', { expiresAt: START }, /must lie in the future/],
  ['an expiry in two years', { expiresAt: START + days(730) }, /at most 365 days/],
])('gives out no key for %s', async (_what, change, remedy) => {
  await expect(newProcess().keys.issue({ ...request(), ...change })).rejects.toThrow(remedy);
});
