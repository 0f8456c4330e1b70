import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { Database } from './database.service';
import { migrate } from './migrate/migrate';
import { openServer } from './server/open-server';
import { isDatabaseUnavailable } from './session/database-unavailable.error';
import { TenantTransaction } from './tenant-transaction.service';

describe('a service whose database server goes away', () => {
  it('hears so quickly, and goes on by itself when the server is back', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'guardian-lost-'));
    const open = () => openServer({ directory, durable: false, environment: {} });
    let server = await open();
    await migrate({ adminUrl: server.adminUrl });
    process.env['LOST_SPEC_URL'] = server.serviceUrl;
    const secrets = new Secrets({
      sources: [environmentSource({ variables: { 'database/url': 'LOST_SPEC_URL' } })],
    });
    const database = new Database({ url: secret('database/url') }, secrets);
    const transactions = new TenantTransaction(database);
    const ask = () => transactions.run('acme', (manager) => manager.query<unknown[]>('select 1 as one'));
    try {
      await expect(ask()).resolves.toEqual([{ one: 1 }]);
      await server.stop();
      const before = Date.now();
      const error: unknown = await ask().catch((thrown: unknown) => thrown);
      expect(isDatabaseUnavailable(error)).toBe(true);
      await expect(database.isReachable()).resolves.toBe(false);
      expect(Date.now() - before).toBeLessThan(4_500);
      server = await open();
      expect(server.serviceUrl).toBe(process.env['LOST_SPEC_URL']);
      await expect(ask()).resolves.toEqual([{ one: 1 }]);
      await expect(database.isReachable()).resolves.toBe(true);
    } finally {
      await database.onApplicationShutdown();
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    }
  }, 60_000);
});
