import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { Database } from 'unseen-guardian/database';
import { RandomIds, SystemClock, SystemTimers } from 'unseen-guardian/kernel';
import { secret, Secrets } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { chainOf, NotingSink, until, UrlSource } from '../../test/noting-sink';
import { PostgresAuditStore } from '../store/postgres-audit-store';
import { AuditExporter } from './audit-exporter.service';
import { type AuditSink } from './audit-sink';
import { type ExportTuning, exportSettings } from './export.options';
import { PostgresExportCursors } from './postgres-export-cursors';

describe('AuditExporter on Postgres', () => {
  let fresh: FreshDatabase;
  let admin: Client;
  let database: Database;
  const exporters: AuditExporter[] = [];

  beforeAll(() => void Logger.overrideLogger(false));
  beforeEach(async () => {
    fresh = await freshDatabase();
    admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    const secrets = new Secrets({ sources: [new UrlSource(fresh.serviceUrl)] });
    database = new Database({ url: secret('database/url') }, secrets);
  });
  afterEach(async () => {
    await Promise.all(exporters.splice(0).map((exporter) => exporter.beforeApplicationShutdown()));
    await admin.end();
    await database.onApplicationShutdown();
    await fresh.drop();
  });

  const append = (chain: string, records: number, body: object = { type: 'test' }): Promise<void> =>
    new PostgresAuditStore(database).append(
      Array.from({ length: records }, () => ({
        ...{ tenantId: chain, eventId: randomUUID(), body: Buffer.from(JSON.stringify(body)) },
      })),
    );
  const start = (sinks: AuditSink[], tuning: ExportTuning = {}): AuditExporter => {
    const store = new PostgresAuditStore(database);
    const cursors = new PostgresExportCursors(database);
    const quick = { exportPollMs: 10, exportFirstRetryMs: 5, exportLastRetryMs: 20, ...tuning };
    const parts = { clock: new SystemClock(), timers: new SystemTimers(), ids: new RandomIds() };
    const exporter = new AuditExporter({ sinks, store, cursors, settings: exportSettings(quick), ...parts });
    exporters.push(exporter);
    exporter.onApplicationBootstrap();
    return exporter;
  };

  it('sends each chain in its order, what was there and what comes', async () => {
    const sink = new NotingSink();
    await append('acme', 8);
    start([sink]);
    await until(() => sink.got.length === 8);
    await append('acme', 2);
    await append('globex', 4);
    await until(() => sink.got.length === 14);
    const of = (chain: string) => sink.got.filter((uid) => uid.startsWith(chain));
    expect(of('acme')).toEqual(chainOf('acme', 10));
    expect(of('globex')).toEqual(chainOf('globex', 4));
  });

  it('goes on where it was after a restart', async () => {
    const [before, after] = [new NotingSink(), new NotingSink()];
    await append('acme', 5);
    const exporter = start([before]);
    await until(() => before.got.length === 5);
    await exporter.beforeApplicationShutdown();
    expect([exporter.status()[0]!.state, before.closed]).toEqual(['stopped', true]);
    await append('acme', 1);
    start([after]);
    await until(() => after.got.length > 0);
    expect(after.got).toEqual(['acme:6']);
  });

  it('sends again what was not confirmed, under the same ids, and leaves nothing out', async () => {
    const sink = new NotingSink();
    sink.plan = ['refuse', 'refuse', 'lose-answer', 'refuse'];
    await append('acme', 7);
    const exporter = start([sink]);
    await until(() => new Set(sink.got).size === 7);
    expect(sink.got).toEqual([...chainOf('acme', 3), ...chainOf('acme', 7)]);
    // A record is counted when its cursor has moved, a moment after the sink has it.
    await until(() => exporter.status()[0]?.confirmed === 7);
    expect(exporter.status()).toMatchObject([{ sink: 'noting', state: 'feeding', reasons: [] }]);
  });

  it('says that a sink fails, and why, without a word of the receiver', async () => {
    const sink = new NotingSink();
    sink.plan = Array.from({ length: 10_000 }, () => 'refuse');
    await append('acme', 1);
    const exporter = start([sink]);
    await until(() => !exporter.isHealthy());
    expect(exporter.status()).toMatchObject([{ state: 'failing', reasons: ['ECONNREFUSED'], confirmed: 0 }]);
    expect(JSON.stringify(exporter.status())).not.toContain('jo.doe');
    sink.plan = [];
    await until(() => exporter.isHealthy());
    expect(sink.got).toEqual(['acme:1']);
  });

  it('lets a slow sink hold up nobody but itself', async () => {
    const [slow, quick] = [new NotingSink({ name: 'slow' }), new NotingSink({ name: 'quick' })];
    let open = (): void => undefined;
    slow.gate = new Promise((resolve) => (open = resolve));
    await append('acme', 9);
    start([slow, quick]);
    await until(() => quick.got.length === 9);
    expect(slow.got).toEqual([]);
    open();
    await until(() => slow.got.length === 9);
    expect(slow.got).toEqual(chainOf('acme', 9));
  });

  it('gives up on a page that takes too long, and sends it again', async () => {
    const sink = new NotingSink();
    sink.gate = new Promise(() => undefined);
    await append('acme', 2);
    const exporter = start([sink], { exportTimeoutMs: 30 });
    await until(() => exporter.status()[0]!.reasons.includes('timeout'));
    sink.gate = Promise.resolve();
    await until(() => sink.got.length === 2);
    expect(sink.got).toEqual(chainOf('acme', 2));
  });

  it('is fed by one process at a time, and by the next one when that stops', async () => {
    const sinks = Array.from({ length: 3 }, () => new NotingSink());
    const processes = sinks.map((sink) => start([sink]));
    await append('acme', 9);
    const got = () => sinks.flatMap((sink) => sink.got);
    await until(() => got().length === 9);
    expect(sinks.map((sink) => sink.got.length).sort()).toEqual([0, 0, 9]);
    const feeder = sinks.findIndex((sink) => sink.got.length > 0);
    await processes[feeder]!.beforeApplicationShutdown();
    await append('acme', 3);
    await until(() => got().length === 12);
    expect([...new Set(got())]).toEqual(expect.arrayContaining(chainOf('acme', 12)));
    expect(sinks[feeder]!.got).toHaveLength(9);
  });

  it('takes over from a process that died when its time is over', async () => {
    const sink = new NotingSink();
    await append('acme', 1);
    await admin.query(
      `insert into guardian.audit_sink values ('-', 'noting', $1, now() + interval '1 day')`,
      [randomUUID()],
    );
    const exporter = start([sink]);
    await until(() => exporter.status()[0]!.state === 'standby');
    expect(sink.got).toEqual([]);
    await admin.query(`update guardian.audit_sink set held_until = now() - interval '1 second'`);
    await until(() => sink.got.length === 1);
  });

  it('does not move the cursor of a sink that another process took meanwhile', async () => {
    await append('acme', 2);
    const cursors = new PostgresExportCursors(database);
    const [old, now] = [randomUUID(), randomUUID()].map((holder) => ({ sink: 'noting', holder }));
    expect(await cursors.hold(old!, 60_000)).toBe(true);
    expect(await cursors.hold(now!, 60_000)).toBe(false);
    await cursors.release(old!);
    expect(await cursors.hold(now!, 60_000)).toBe(true);
    expect(await cursors.advance(old!, 'acme', 2)).toBe(false);
    expect(await cursors.advance(now!, 'acme', 2)).toBe(true);
    expect(await cursors.advance(now!, 'acme', 1)).toBe(true);
    expect(await cursors.behind('noting', '', 10)).toEqual([]);
    expect(await cursors.behind('other', '', 10)).toEqual([{ chain: 'acme', seq: 0, size: 2 }]);
  });

  /** Does as a superuser who switches the triggers off. */
  const tamper = async (sql: string): Promise<void> => {
    await admin.query('set session_replication_role = replica');
    await admin.query(sql);
    await admin.query('set session_replication_role = origin');
  };

  it('stops before a record that somebody took away, says so, and goes on with the other chains', async () => {
    const sink = new NotingSink();
    await append('acme', 5);
    await append('globex', 2);
    await tamper(`delete from guardian.audit_event where tenant_id = 'acme' and seq = 3`);
    const exporter = start([sink]);
    await until(() => sink.got.length === 4 && !exporter.isHealthy());
    expect(sink.got.sort()).toEqual([...chainOf('acme', 2), ...chainOf('globex', 2)]);
    expect(exporter.status()[0]!.reasons).toEqual(['gap']);
  });

  it('begins with the first record that is left where a chain is new to it', async () => {
    const sink = new NotingSink();
    await append('acme', 5);
    await tamper('delete from guardian.audit_event where seq < 3');
    start([sink]);
    await until(() => sink.got.length === 3);
    expect(sink.got).toEqual(chainOf('acme', 3, 3));
  });

  it('sends bytes that nobody can read as a record that says so', async () => {
    const sink = new NotingSink();
    await append('acme', 2);
    await tamper(`update guardian.audit_event set body = '\\xff7b22' where seq = 1`);
    start([sink]);
    await until(() => sink.got.length === 2);
    expect(sink.texts).toEqual(['{"type":"record.unreadable"}', '{"type":"test"}']);
  });

  it('leaves the pseudonyms out where a sink shall hold nothing of people', async () => {
    const [all, none] = [new NotingSink(), new NotingSink({ name: 'none', pseudonyms: false })];
    await append('acme', 1, { type: 'test', actor: 'a1', network: 'b2', subject: 'c3' });
    const exporter = start([all, none]);
    await until(() => all.got.length + none.got.length === 2);
    expect(all.texts[0]).toContain('a1');
    expect(none.texts).toEqual(['{"type":"test"}']);
    expect(exporter.status().map(({ personalData }) => personalData)).toEqual(['pseudonyms', 'none']);
  });

  it('keeps its tables from the application, and lets nobody but the owner delete from them', async () => {
    for (const table of ['audit_sink', 'audit_cursor']) {
      const app = (await database.dataSource('app')).query(`select from guardian.${table}`);
      await expect(app).rejects.toMatchObject({ driverError: { code: '42501' } });
      const audit = (await database.dataSource('audit')).query(`delete from guardian.${table}`);
      await expect(audit).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
  });

  it.each<[string, () => unknown]>([
    ['own', () => start([new NotingSink(), new NotingSink()])],
    ['begins with a letter', () => new NotingSink({ name: 'Two words' })],
    ['pageSize', () => new NotingSink({ pageSize: 0 })],
    ['exportPollMs', () => start([], { exportPollMs: 0.5 })],
  ])('does not start, and says the remedy: %s', (remedy, act) => {
    expect(act).toThrow(remedy);
  });
});
