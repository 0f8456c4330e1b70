import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type FreshDatabase, freshDatabase, TokenIssuer } from 'unseen-guardian/testing';
import { exchangesWith, readChain } from './support/audit-reader';
import { Load } from './support/load';
import { ServicePool } from './support/service-pool';
import { type TcpProxy, tcpProxy } from './support/tcp-proxy';

/** Two services write one chain at a time: the whole desk, and the log behind a bare server, which is up again sooner. */
const LANES = [
  { file: 'service.ts', kills: 8 },
  { file: 'small-service.ts', kills: 42 },
] as const;
const KILLS = LANES.reduce((sum, { kills }) => sum + kills, 0);
/** Each so manieth time the database has been away for a moment when the service is killed. */
const AWAY_EACH = 3;
const LEASE_MS = 600;

describe('a service that is killed under load, 50 times', () => {
  let directory: string;
  let fresh: FreshDatabase;
  let issuer: TokenIssuer;
  let pools: ServicePool[];
  const proxies: TcpProxy[] = [];

  beforeAll(async () => {
    pools = LANES.map(({ file }) => new ServicePool(file, 1));
    directory = await mkdtemp(join(tmpdir(), 'guardian-killed-'));
    fresh = await freshDatabase();
    issuer = await TokenIssuer.start({ audience: 'small-desk' });
  });
  afterAll(async () => {
    for (const pool of pools) pool.close();
    await issuer.stop();
    await Promise.all(proxies.map((proxy) => proxy.close()));
    await fresh.drop();
    await rm(directory, { recursive: true, force: true });
  });

  const token = () => issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });

  /** Serves, is killed, and is started again over the same disk; answers the exchanges whose reply began. */
  const runLane = async (lane: number): Promise<string[]> => {
    const pool = pools[lane]!;
    const { kills } = LANES[lane]!;
    const proxy = await tcpProxy(fresh.serviceUrl);
    proxies.push(proxy);
    const init = { issuer: issuer.issuer, databaseUrl: proxy.url, spool: join(directory, `${lane}`) };
    const replied: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const service = await pool.start({ ...init, leaseMs: LEASE_MS });
      const load = new Load(service.url, token, 3);
      await load.replies(4);
      if (kill % AWAY_EACH === lane) {
        proxy.cut();
        await load.replies(4);
      }
      await sleep((kill * 7) % 20);
      await service.kill();
      proxy.mend();
      replied.push(...(await load.stop()).replied);
    }
    // What those before them left: one replays what lies on the disk before it stops, one looks for what is open.
    await (await pool.start({ ...init, leaseMs: LEASE_MS })).stop();
    const heir = await pool.start({ ...init, leaseMs: LEASE_MS });
    await untilSwept();
    await heir.stop();
    return replied;
  };

  const untilSwept = async (): Promise<void> => {
    const admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    const dead = `select from guardian.audit_instance where swept_at is null and seen_at < now() - interval '${LEASE_MS} ms'`;
    // The last one killed counts as dead after its lease; what it spooled is looked at again when it was replayed.
    await sleep(2 * LEASE_MS);
    while ((await admin.query(dead)).rowCount) await sleep(20);
    await admin.end();
  };

  it('has a record of every reply that left, each once, in one chain; what it left open is closed as lost', async () => {
    const replied = (await Promise.all(LANES.map((_, lane) => runLane(lane)))).flat();
    const records = await readChain(fresh.adminUrl);
    expect(replied.length).toBeGreaterThan(KILLS * 4);

    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const released = exchangesWith(records, 'exchange.released');
    expect(new Set(released).size).toBe(released.length);
    const isReleased = new Set(released);
    expect(replied.filter((id) => !isReleased.has(id))).toEqual([]);

    const settled = new Set(exchangesWith(records, 'exchange.settled'));
    const lost = exchangesWith(records, 'exchange.lost');
    expect(lost.length).toBeGreaterThan(0);
    expect(new Set(lost).size).toBe(lost.length);
    expect(lost.filter((id) => !isReleased.has(id))).toEqual([]);
    const isLost = new Set(lost);
    expect(released.filter((id) => !settled.has(id) && !isLost.has(id))).toEqual([]);
  }, 300_000);
});
