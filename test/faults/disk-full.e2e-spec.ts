import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditLog } from 'unseen-guardian/audit';
import { type FreshDatabase, freshDatabase, startOn, TokenIssuer } from 'unseen-guardian/testing';
import { exchangesWith, readChain } from './support/audit-reader';
import { faultDesk } from './support/fault-desk';
import { Load } from './support/load';
import { type TcpProxy, tcpProxy } from './support/tcp-proxy';

const disk = mkdtempSync(join(tmpdir(), 'guardian-disk-'));

/** A real disk of 16 MiB, where this user may mount one. */
function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m,mode=0700', 'tmpfs', disk], { stdio: 'pipe' });
    return true;
  } catch (error) {
    console.warn(`SKIPPED, a small disk cannot be mounted here: ${(error as Error).message.split('\n')[0]}`);
    return false;
  }
}

(mounted() ? describe : describe.skip)('when the disk of the spool is full', () => {
  let fresh: FreshDatabase;
  let proxy: TcpProxy;
  let issuer: TokenIssuer;
  const logged: string[] = [];
  const logger = {
    log: () => undefined,
    warn: () => undefined,
    error: (message: unknown) => void logged.push(String(message)),
  };

  beforeAll(async () => {
    fresh = await freshDatabase();
    proxy = await tcpProxy(fresh.serviceUrl);
    issuer = await TokenIssuer.start({ audience: 'small-desk' });
  });
  afterAll(async () => {
    await issuer.stop();
    await proxy.close();
    await fresh.drop();
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true });
  });

  it('denies with 503 and names the remedy; with room and the database it goes on, and nothing was lost', async () => {
    const spool = join(disk, 'spool');
    const where = { issuer: issuer.issuer, databaseUrl: proxy.url, spool };
    const desk = await startOn('express')(faultDesk(where), {
      configure: (app) => app.useLogger(logger),
    });
    const load = new Load(desk.url, () => issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] }), 4);
    await load.replies(5);
    // What another program left of the disk: a few groups of records.
    writeFileSync(join(disk, 'ballast'), Buffer.alloc((16 * 1024 - 64) * 1024));
    proxy.cut();
    while (load.seen.statuses.at(-1) !== 503) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(desk.app.get(AuditLog).isHealthy()).toBe(false);
    const size = readdirSync(spool).reduce((sum, name) => sum + statSync(join(spool, name)).size, 0);
    expect(size).toBeGreaterThan(8 * 1024);
    expect(logged.join('\n')).toMatch(/audit spool .+ cannot be written: ENOSPC\. Make room on its disk/);

    const denied = load.seen.replied.length;
    rmSync(join(disk, 'ballast'));
    await load.replies(5);
    proxy.mend();
    await load.replies(50);
    const { replied, statuses } = await load.stop();
    await desk.close();
    expect(replied.length).toBeGreaterThan(denied);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    const records = await readChain(fresh.adminUrl);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const settled = exchangesWith(records, 'exchange.settled');
    for (const id of replied) expect(settled).toContain(id);
  });
});
