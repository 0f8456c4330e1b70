import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { environmentSource, secret, Secrets, SecretsModule } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../testing/src/database/fresh-database';
import { DatabaseModule } from './database.module';
import { Database } from './database.service';
import { DatabaseUnavailableError, isDatabaseUnavailable } from './session/database-unavailable.error';
import { TenantTransaction } from './tenant-transaction.service';

const VARIABLE = 'DATABASE_SPEC_URL';
const source = environmentSource({ variables: { 'database/url': VARIABLE } });
const options = { url: secret('database/url'), poolSize: 2, connectTimeoutMs: 1_000 };

describe('Database', () => {
  let fresh: FreshDatabase;
  const opened: Database[] = [];

  const open = (url: string): Database => {
    process.env[VARIABLE] = url;
    const database = new Database(options, new Secrets({ sources: [source], ttlMs: 1 }));
    opened.push(database);
    return database;
  };
  const asAdmin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: fresh.adminUrl });
    await client.connect();
    await client.query(sql);
    await client.end();
  };

  beforeEach(async () => {
    fresh = await freshDatabase();
  }, 20_000);

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.onApplicationShutdown()));
    await fresh.drop();
  });

  it.each(['app', 'audit', 'worker'] as const)('works as the role of the pool %s', async (role) => {
    const [row] = await (
      await open(fresh.serviceUrl).dataSource(role)
    ).query<{ role: string }[]>('select current_user as role');
    expect(row?.role).toBe(`guardian_${role}`);
  });

  it('has one pool per role, also for callers at the same time', async () => {
    const database = open(fresh.serviceUrl);
    const [one, two, other] = await Promise.all(
      ['app', 'app', 'audit'].map((role) => database.dataSource(role as 'app')),
    );
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });

  it('sees nothing when a session steps out of its role', async () => {
    const runner = (await open(fresh.serviceUrl).dataSource('app')).createQueryRunner();
    await runner.query('set role none');
    await expect(runner.query('select * from guardian.migration')).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    await expect(runner.query('set role guardian_owner')).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    await runner.query('reset role');
    await runner.release();
  });

  it('is wired by its module, and closed with the application', async () => {
    process.env[VARIABLE] = fresh.serviceUrl;
    const module = await Test.createTestingModule({
      imports: [SecretsModule.forRoot({ sources: [source] }), DatabaseModule.forRoot(options)],
    }).compile();
    await module.init();
    const work = module.get(TenantTransaction).run('acme', (manager) => manager.query('select 1 as one'));
    await expect(work).resolves.toEqual([{ one: 1 }]);
    const pool = await module.get(Database).dataSource('app');
    await module.close();
    expect(pool.isInitialized).toBe(false);
  });

  it('says quickly where it looked when there is no server', async () => {
    const database = open('postgres://someone:hunter2@127.0.0.1:1/nowhere');
    const error: unknown = await database.onModuleInit().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(String(error)).toContain('127.0.0.1:1/nowhere cannot be reached (ECONNREFUSED)');
    expect(String(error)).not.toContain('hunter2');
    await expect(database.isReachable()).resolves.toBe(false);
  });

  it('recovers by itself after the server dropped every connection', async () => {
    const database = open(fresh.serviceUrl);
    await expect(database.isReachable()).resolves.toBe(true);
    const name = new URL(fresh.adminUrl).pathname.slice(1);
    const maintenance = Object.assign(new URL(fresh.adminUrl), { pathname: '/postgres' }).href;
    const admin = new Client({ connectionString: maintenance });
    await admin.connect();
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await expect(database.isReachable()).resolves.toBe(false);
    await admin.query(`alter database ${name} allow_connections true`);
    await admin.end();
    await expect(database.isReachable()).resolves.toBe(true);
  });

  it('picks up a rotated password without a restart', async () => {
    const login = 'rotating_login';
    const url = Object.assign(new URL(fresh.serviceUrl), { username: login, password: 'first' });
    await asAdmin(`create role ${login} login noinherit password 'first'; grant guardian_app to ${login}`);
    try {
      const database = open(url.href);
      await database.onModuleInit();
      url.password = 'second';
      process.env[VARIABLE] = url.href;
      await asAdmin(`alter role ${login} password 'second';
        select pg_terminate_backend(pid) from pg_stat_activity where usename = '${login}'`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await expect(database.isReachable()).resolves.toBe(true);
    } finally {
      await Promise.all(opened.splice(0).map((database) => database.onApplicationShutdown()));
      await asAdmin(`drop role ${login}`);
    }
  });

  it.each([
    [
      'a table without forced row level security',
      'create table guardian.bare (id int)',
      'not forced on bare',
    ],
    [
      'a view that reads as its owner',
      'create view guardian.leak as select 1 as one',
      'leak would read the rows of every tenant',
    ],
    [
      'a function that runs as its owner',
      `create function guardian.leak() returns int language sql security definer as 'select 1'`,
      'leak would read the rows of every tenant',
    ],
  ])('does not start with %s', async (_, sql, message) => {
    await asAdmin(sql);
    await expect(open(fresh.serviceUrl).onModuleInit()).rejects.toThrow(message);
  });

  it('says what to run when the database was never migrated or the login is no member', async () => {
    const stranger = Object.assign(new URL(fresh.serviceUrl), {
      username: 'stranger_login',
      password: 'x',
    }).href;
    await asAdmin(`create role stranger_login login password 'x'`);
    try {
      await expect(open(stranger).onModuleInit()).rejects.toThrow('grant guardian_app to the login');
    } finally {
      await asAdmin('drop role stranger_login');
    }
  });

  it('refuses a superuser login in production and works as the group role otherwise', async () => {
    const before = process.env['NODE_ENV'];
    await expect(open(fresh.adminUrl).onModuleInit()).resolves.toBeUndefined();
    process.env['NODE_ENV'] = 'production';
    try {
      process.env[VARIABLE] = fresh.adminUrl;
      const allowed = environmentSource({ variables: { 'database/url': VARIABLE }, allowInProduction: true });
      const database = new Database(options, new Secrets({ sources: [allowed] }));
      await expect(database.onModuleInit()).rejects.toThrow(
        'is a superuser. In production use a login of its own',
      );
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });

  it.each([
    [{ url: undefined }, '"url" must be a secret'],
    [{ poolSize: 0 }, '"poolSize" must be a whole number'],
    [{ statementTimeoutMs: Number.NaN }, '"statementTimeoutMs" must be a whole number'],
  ])('refuses the options %j', (wrong, message) => {
    const secrets = new Secrets({ sources: [source] });
    expect(() => new Database({ ...options, ...wrong } as typeof options, secrets)).toThrow(message);
  });

  it('ends a statement that runs too long, which does not count as a lost database', async () => {
    process.env[VARIABLE] = fresh.serviceUrl;
    const database = new Database(
      { ...options, statementTimeoutMs: 100 },
      new Secrets({ sources: [source] }),
    );
    opened.push(database);
    const error: unknown = await (
      await database.dataSource('app')
    )
      .query('select pg_sleep(5)')
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ driverError: { code: '57014' } });
    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});
