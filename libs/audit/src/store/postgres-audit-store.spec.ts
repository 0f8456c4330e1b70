import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { type AuditEntry, RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { AuditLog } from '../audit-log.service';
import { ActorPseudonyms } from '../body/actor-pseudonyms';
import { PostgresAuditStore } from './postgres-audit-store';

class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

const entry = (tenantId: string): AuditEntry => ({
  event: {
    type: 'exchange.released',
    exchangeId: randomUUID(),
    ...{ endpoint: 'tickets.classify', purpose: 'support.triage', action: 'classify', resource: 'Ticket' },
    ...{ controls: {}, calls: [] },
  },
  principal: { id: 'i|s', issuer: 'i', subject: 's', tenantId, roles: [], scopes: [] },
});

describe('PostgresAuditStore', () => {
  let fresh: FreshDatabase;
  let admin: Client;
  const databases: Database[] = [];

  const connect = (): Database => {
    const secrets = new Secrets({ sources: [new UrlSource(fresh.serviceUrl)] });
    const database = new Database({ url: secret('database/url'), poolSize: 2 }, secrets);
    databases.push(database);
    return database;
  };
  const logOver = (store: PostgresAuditStore, tuning = {}): AuditLog => {
    const pseudonyms = new ActorPseudonyms(Buffer.alloc(32, 1));
    return new AuditLog({ store, pseudonyms, clock: new SystemClock(), ids: new RandomIds(), tuning });
  };
  /** Does as a superuser who switches the triggers off. */
  const tamper = async (sql: string, parameters: unknown[] = []): Promise<void> => {
    await admin.query('set session_replication_role = replica');
    await admin.query(sql, parameters);
    await admin.query('set session_replication_role = origin');
  };

  beforeAll(async () => {
    Logger.overrideLogger(false);
    fresh = await freshDatabase();
    admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
  }, 20_000);

  afterAll(async () => {
    await admin.end();
    await Promise.all(databases.map((database) => database.onApplicationShutdown()));
    await fresh.drop();
  });

  it('keeps one chain without forks under eight writers, and one per tenant', async () => {
    const logs = Array.from({ length: 8 }, () =>
      logOver(new PostgresAuditStore(connect()), { flushSize: 7 }),
    );
    const tickets = Array.from({ length: 100 }, (_, round) =>
      logs.map((log, index) => log.append(entry(['shared', 'shared', `own-${index}`][round % 3]!)).durable),
    );
    await Promise.all(tickets.flat());
    expect(await logs[0]!.verify()).toMatchObject({ ok: true, records: 800, chains: 9 });
    expect(await logs[0]!.verify({ tenantId: 'shared' })).toMatchObject({
      ok: true,
      records: 67 * 8,
      chains: 1,
    });
  }, 30_000);

  it('writes a batch once, though its answer was lost', async () => {
    class Forgetful extends PostgresAuditStore {
      failures = 1;
      override async append(batch: Parameters<PostgresAuditStore['append']>[0]): Promise<void> {
        await super.append(batch);
        if (this.failures-- > 0) throw new Error('connection lost');
      }
    }
    const log = logOver(new Forgetful(connect()), { firstRetryMs: 30 });
    const { durable } = log.append(entry('once'));
    await expect(durable).rejects.toMatchObject({ control: 'audit' });
    log.append(entry('once'));
    await log.onApplicationShutdown();
    expect(await log.verify({ tenantId: 'once' })).toMatchObject({ ok: true, records: 2, chains: 1 });
  });

  it('loses and doubles nothing while the database refuses, and recovers by itself', async () => {
    const log = logOver(new PostgresAuditStore(connect()), { firstRetryMs: 10, lastRetryMs: 20 });
    await log.append(entry('outage')).durable;
    await admin.query('revoke insert on guardian.audit_event from guardian_audit');
    await expect(log.append(entry('outage')).durable).rejects.toMatchObject({ control: 'audit' });
    await expect(log.append(entry('outage')).durable).rejects.toMatchObject({ control: 'audit' });
    expect(log.isHealthy()).toBe(false);
    await admin.query('grant insert on guardian.audit_event to guardian_audit');
    while (!log.isHealthy()) await new Promise((resolve) => setTimeout(resolve, 5));
    await log.append(entry('outage')).durable;
    expect(await log.verify({ tenantId: 'outage' })).toMatchObject({ ok: true, records: 4, chains: 1 });
  });

  it('survives that every connection is cut', async () => {
    const log = logOver(new PostgresAuditStore(connect()), { firstRetryMs: 10, lastRetryMs: 20 });
    await log.append(entry('cut')).durable;
    const tickets = Array.from({ length: 50 }, () => log.append(entry('cut')).durable.catch(() => undefined));
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'guardian_audit'
      and datname = current_database()`);
    await Promise.all(tickets);
    await log.onApplicationShutdown();
    // Whoever reads has a connection of its own: one of these may be cut and not yet know it.
    const reader = logOver(new PostgresAuditStore(connect()));
    expect(await reader.verify({ tenantId: 'cut' })).toMatchObject({ ok: true, records: 51, chains: 1 });
  });

  it.each([
    [
      'a changed body',
      `update guardian.audit_event set body = '{}' where tenant_id = $1 and seq = 2`,
      'hash',
      2,
    ],
    ['a deleted tail', 'delete from guardian.audit_event where tenant_id = $1 and seq >= 4', 'gap', 4],
    ['a deleted record', 'delete from guardian.audit_event where tenant_id = $1 and seq = 3', 'gap', 3],
    [
      'two records that changed places',
      `update guardian.audit_event one set body = other.body, prev = other.prev, hash = other.hash
        from guardian.audit_event other where one.tenant_id = $1 and other.tenant_id = $1
        and one.seq in (2, 3) and other.seq = 5 - one.seq`,
      'prev',
      2,
    ],
    ['a head set back', 'update guardian.audit_chain set size = 3 where tenant_id = $1', 'head', 3],
    [
      'a chain that begins anew behind its head',
      `update guardian.audit_chain set size = 3, head = (select hash from guardian.audit_event e
        where e.tenant_id = $1 and e.seq = 3) where tenant_id = $1`,
      'size',
      4,
    ],
  ])('reports %s', async (what, sql, fault, seq) => {
    const tenant = `tampered-${what.replaceAll(' ', '-')}`;
    const log = logOver(new PostgresAuditStore(connect()));
    await Promise.all(Array.from({ length: 5 }, () => log.append(entry(tenant)).durable));
    await tamper(sql, [tenant]);
    const broken = { tenantId: tenant, seq, fault };
    expect(await log.verify({ tenantId: tenant })).toMatchObject({ ok: false, brokenAt: broken });
    expect((await log.verify()).ok).toBe(false);
  });

  it.each([
    'update guardian.audit_event set seq = seq + 1',
    'update guardian.audit_checkpoint set size = size + 1',
    'delete from guardian.audit_checkpoint',
    'truncate guardian.audit_checkpoint',
    'delete from guardian.audit_event',
    'truncate guardian.audit_event',
    'delete from guardian.audit_chain',
    'truncate guardian.audit_chain cascade',
    'update guardian.audit_chain set size = size - 1 where size > 1',
    `update guardian.audit_chain set head = decode(repeat('00', 32), 'hex')`,
  ])('refuses the writer, the application and even the owner: %s', async (sql) => {
    const database = connect();
    const store = new PostgresAuditStore(database);
    await logOver(store).append(entry('kept')).durable;
    await store.addCheckpoint({ tenantId: 'kept', size: 1, note: 'a note' });
    for (const role of ['audit', 'app'] as const) {
      const work = (await database.dataSource(role)).query(sql);
      await expect(work).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
    // A superuser who leaves the triggers on is the only one who sees all rows and may do everything to them.
    await expect(admin.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('shows the application the chain of its own tenant, and lets it add nothing', async () => {
    const database = connect();
    const log = logOver(new PostgresAuditStore(database));
    await Promise.all([log.append(entry('mine')).durable, log.append(entry('theirs')).durable]);
    const tenants = new TenantTransaction(database);
    const seen = (tenant: string, table: string) =>
      tenants.run(tenant, (manager) => manager.query(`select distinct tenant_id from guardian.${table}`));
    for (const table of ['audit_event', 'audit_chain']) {
      expect(await seen('mine', table)).toEqual([{ tenant_id: 'mine' }]);
      expect(await seen('nobody', table)).toEqual([]);
      const source = await database.dataSource('app');
      expect(await source.query(`select * from guardian.${table}`)).toEqual([]);
    }
    const insert = tenants.run('mine', (manager) =>
      manager.query(`insert into guardian.audit_chain (tenant_id) values ('new')`),
    );
    await expect(insert).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
