import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AuditLog } from 'unseen-guardian/audit';
import {
  type FreshDatabase,
  freshDatabase,
  type RunningApp,
  startOn,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { exchangesWith, readChain } from './support/audit-reader';
import { faultDesk } from './support/fault-desk';
import { Load } from './support/load';
import { type TcpProxy, tcpProxy } from './support/tcp-proxy';

/** How long the database is away, in milliseconds. */
const AWAY_MS = 30_000;

describe('while the database of the audit log is away', () => {
  let directory: string;
  let fresh: FreshDatabase;
  let proxy: TcpProxy;
  let issuer: TokenIssuer;
  const token = () => issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'guardian-away-'));
    fresh = await freshDatabase();
    proxy = await tcpProxy(fresh.serviceUrl);
    issuer = await TokenIssuer.start({ audience: 'small-desk' });
  });
  afterEach(async () => {
    await issuer.stop();
    await proxy.close();
    await fresh.drop();
    await rm(directory, { recursive: true, force: true });
  });

  const start = (spool?: string): Promise<RunningApp> => {
    const where = { issuer: issuer.issuer, databaseUrl: proxy.url, ...(spool && { spool }) };
    return startOn('express')(faultDesk(where));
  };

  it('answers from the spool for 30 s under load, and replays it in order, nothing lost or doubled', async () => {
    const desk = await start(join(directory, 'spool'));
    const log = desk.app.get(AuditLog);
    const load = new Load(desk.url, token, 4);
    await load.replies(20);
    proxy.cut();
    await sleep(AWAY_MS / 2);
    expect(log.spooledBytes).toBeGreaterThan(0);
    await load.replies(20);
    await sleep(AWAY_MS / 2);

    proxy.mend();
    await load.replies(20);

    while (log.spooledBytes > 0) await sleep(20);
    await load.replies(20);
    const { replied, statuses } = await load.stop();
    await desk.close();

    expect(new Set(statuses)).toEqual(new Set([200]));
    const records = await readChain(fresh.adminUrl);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const times = records.map(({ ts }) => ts);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(exchangesWith(records, 'exchange.released')).toEqual([...replied].sort());
    expect(exchangesWith(records, 'exchange.settled')).toEqual([...replied].sort());
  }, 120_000);

  it('answers 503 without a spool, and loses no outcome', async () => {
    const desk = await start();
    const load = new Load(desk.url, token, 4);
    await load.replies(10);
    proxy.cut();
    while (load.seen.statuses.at(-1) !== 503) await sleep(5);
    const before = load.seen.replied.length;
    await sleep(300);
    expect(load.seen.replied).toHaveLength(before);
    proxy.mend();
    await load.replies(10);
    const { replied, statuses } = await load.stop();
    await desk.close();
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    const settled = exchangesWith(await readChain(fresh.adminUrl), 'exchange.settled');
    expect(new Set(settled).size).toBe(settled.length);
    for (const id of replied) expect(settled).toContain(id);
  });
});
