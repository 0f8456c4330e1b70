import { createClient } from 'redis';
import { seconds } from 'unseen-guardian/kernel';
import { hasRedis, RedisServer } from '../../../test/redis-server';
import { RedisDpopReplayStore } from './redis-dpop-replay-store';

const use = (proofId: string, thumbprint = 'ana') => ({ thumbprint, proofId });
const LIFETIME = seconds(60);

(hasRedis() ? describe : describe.skip)('over a real Redis', () => {
  let server: RedisServer;
  const connect = async () => {
    const made = createClient({ url: server.url });
    made.on('error', () => undefined); // the client tells each lost connection; the store's answer is what is tested
    await made.connect();
    return made;
  };
  let client: Awaited<ReturnType<typeof connect>>;
  beforeAll(async () => {
    server = await RedisServer.start();
    client = await connect();
  });
  beforeEach(() => client.flushAll());
  afterAll(async () => {
    client.destroy();
    await server.stop();
  });

  it('records a proof once, for all processes', async () => {
    const elsewhere = await connect();
    const stores = [new RedisDpopReplayStore(client), new RedisDpopReplayStore(elsewhere)];
    const recorded = await Promise.all(
      Array.from({ length: 50 }, (_, index) => stores[index % 2]!.record(use('1'), LIFETIME)),
    );
    expect(recorded.filter(Boolean)).toHaveLength(1);
    elsewhere.destroy();
  });

  it('takes ids of one key for no others, and keeps digests alone', async () => {
    const store = new RedisDpopReplayStore(client);
    const uses = [use('1', 'ana'), use('1', 'ben'), use('a1', 'n')];
    expect(await Promise.all(uses.map((each) => store.record(each, LIFETIME)))).toEqual([true, true, true]);
    const keys = await client.keys('*');
    expect(keys).toHaveLength(3);
    for (const key of keys) expect(key).toMatch(/^guardian:dpop:[\w-]{43}$/);
  });

  it('forgets a proof when it can no longer hold', async () => {
    await new RedisDpopReplayStore(client).record(use('1'), LIFETIME);
    const [key] = await client.keys('*');
    const left = await client.pTTL(key!);
    expect(left).toBeGreaterThan(LIFETIME - seconds(30));
    expect(left).toBeLessThanOrEqual(LIFETIME);
  });

  it('does not know while Redis does not answer', async () => {
    const store = new RedisDpopReplayStore(client);
    server.freeze();
    await expect(store.record(use('1'), LIFETIME)).rejects.toThrow();
    server.thaw();
    expect(await store.record(use('2'), LIFETIME)).toBe(true);
  });

  it('does not know while Redis is down', async () => {
    const other = await RedisServer.start();
    const away = createClient({ url: other.url });
    away.on('error', () => undefined);
    await away.connect();
    const store = new RedisDpopReplayStore(away);
    expect(await store.record(use('1'), LIFETIME)).toBe(true);
    await other.stop();
    await expect(store.record(use('2'), LIFETIME)).rejects.toThrow();
    away.destroy();
  });
});
