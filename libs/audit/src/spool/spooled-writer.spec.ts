import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { Database } from 'unseen-guardian/database';
import { type AuditEntry, RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { AuditLog } from '../audit-log.service';
import { ActorPseudonyms } from '../body/actor-pseudonyms';
import { PostgresAuditStore } from '../store/postgres-audit-store';
import { AuditSpool } from './audit-spool';

class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

const FAST = { firstRetryMs: 10, lastRetryMs: 20 };

describe('AuditLog with a spool', () => {
  let fresh: FreshDatabase;
  let admin: Client;
  let database: Database;
  let directory: string;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    fresh = await freshDatabase();
    admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    const secrets = new Secrets({ sources: [new UrlSource(fresh.serviceUrl)] });
    database = new Database({ url: secret('database/url'), poolSize: 2 }, secrets);
  }, 20_000);
  afterAll(async () => {
    await admin.end();
    await database.onApplicationShutdown();
    await fresh.drop();
  });
  beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'guardian-spool-'))));
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const logOver = async ({ limitBytes = 1e9, tuning = {} } = {}): Promise<AuditLog> =>
    new AuditLog({
      store: new PostgresAuditStore(database),
      spool: await AuditSpool.open({ directory, limitBytes, patienceMs: 500 }, Buffer.alloc(32, 5)),
      pseudonyms: new ActorPseudonyms(Buffer.alloc(32, 1)),
      ...{ clock: new SystemClock(), ids: new RandomIds(), tuning: { ...FAST, ...tuning } },
    });
  const closeDatabase = () => admin.query('revoke insert on guardian.audit_event from guardian_audit');
  const openDatabase = () => admin.query('grant insert on guardian.audit_event to guardian_audit');
  const untilReplayed = async (log: AuditLog): Promise<void> => {
    while (log.spooledBytes > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const numbered = (tenantId: string, count: number): AuditEntry => ({
    event: { type: 'refusals.counted', count, reasons: {}, spanMs: 1 },
    principal: { id: 'i|s', issuer: 'i', subject: 's', tenantId, roles: [], scopes: [] },
  });
  const counts = async (tenantId: string): Promise<number[]> => {
    const found = await new PostgresAuditStore(database).read(tenantId, 1, 10_000);
    return found.map(({ body }) => (JSON.parse(body.toString()) as { count: number }).count);
  };
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

  it('is durable and healthy while the database refuses, and replays in order, once', async () => {
    const log = await logOver();
    const tenant = randomUUID();
    for (const count of upTo(300)) {
      if (count === 100) await closeDatabase();
      if (count === 200) await openDatabase();
      const { durable } = log.append(numbered(tenant, count));
      if (count % 3 === 0) await durable;
      expect(log.isHealthy()).toBe(true);
      if (count === 190) expect(log.spooledBytes).toBeGreaterThan(0);
    }
    await log.flush();
    await untilReplayed(log);
    expect(await counts(tenant)).toEqual(upTo(300));
    expect(await log.verify({ tenantId: tenant })).toMatchObject({ ok: true, records: 300 });
    await log.onApplicationShutdown();
  });

  it('keeps at a shutdown what the database did not take, for the next start', async () => {
    const tenant = randomUUID();
    await closeDatabase();
    const before = await logOver({ tuning: { drainMs: 50 } });
    await Promise.all(upTo(10).map((count) => before.append(numbered(tenant, count)).durable));
    await before.onApplicationShutdown();
    await openDatabase();
    expect(await counts(tenant)).toEqual([]);
    const after = await logOver();
    await after.append(numbered(tenant, 10)).durable;
    await untilReplayed(after);
    expect(await counts(tenant)).toEqual(upTo(11));
    await after.onApplicationShutdown();
  });

  it('doubles nothing when the process ended between the store and the file', async () => {
    const tenant = randomUUID();
    await closeDatabase();
    const before = await logOver({ tuning: { drainMs: 1 } });
    await before.append(numbered(tenant, 0)).durable;
    await before.onApplicationShutdown();
    await openDatabase();
    // What the process before it did last: the records are in the store, the file is still there.
    const spool = await AuditSpool.open({ directory }, Buffer.alloc(32, 5));
    const dying = spool.replayOldest(async (records) => {
      await new PostgresAuditStore(database).append(records);
      throw new Error('killed');
    });
    await expect(dying).rejects.toThrow('killed');
    await spool.close();
    const after = await logOver();
    await untilReplayed(after);
    expect(await counts(tenant)).toEqual([0]);
    await after.onApplicationShutdown();
  });

  it('denies with a full spool, drops nothing, and goes on by itself', async () => {
    const tenant = randomUUID();
    const log = await logOver({ limitBytes: 2_000 });
    await closeDatabase();
    let taken = 0;
    const denied = async (): Promise<unknown> => {
      for (;;) await log.append(numbered(tenant, taken++)).durable;
    };
    await expect(denied()).rejects.toMatchObject({ status: 503, cause: { fault: 'full' } });
    expect(log.isHealthy()).toBe(false);
    await openDatabase();
    while (!log.isHealthy()) await new Promise((resolve) => setTimeout(resolve, 5));
    await log.append(numbered(tenant, taken)).durable;
    await untilReplayed(log);
    expect(await counts(tenant)).toEqual(upTo(taken + 1));
    await log.onApplicationShutdown();
  });
});
