import fc from 'fast-check';
import { Client } from 'pg';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../testing/src/database/fresh-database';
import { Database } from './database.service';
import { TenantTransaction } from './tenant-transaction.service';

describe('TenantTransaction', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let transactions: TenantTransaction;

  beforeAll(async () => {
    fresh = await freshDatabase();
    const admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    await admin.query(`begin; set local role guardian_owner; set local search_path = guardian;
      create table note (tenant_id text not null, id int not null, body text, primary key (tenant_id, id));
      select guardian.protect('note'); commit`);
    await admin.end();
    process.env['TENANT_SPEC_URL'] = fresh.serviceUrl;
    const secrets = new Secrets({
      sources: [environmentSource({ variables: { 'database/url': 'TENANT_SPEC_URL' } })],
    });
    database = new Database({ url: secret('database/url'), poolSize: 4 }, secrets);
    transactions = new TenantTransaction(database);
  }, 20_000);

  afterAll(async () => {
    await database.onApplicationShutdown();
    await fresh.drop();
  });

  const insert = (tenant: string, id: number, ofTenant = tenant) =>
    transactions.run(tenant, (manager) =>
      manager.query('insert into guardian.note values ($1, $2, $3)', [ofTenant, id, 'a private line']),
    );
  const count = async (tenant: string): Promise<number> => {
    const [row] = await transactions.run(tenant, (manager) =>
      manager.query<{ n: number }[]>('select count(*)::int as n from guardian.note'),
    );
    return row!.n;
  };

  it('shows a tenant its own rows and nobody else’s', async () => {
    await insert('acme', 1);
    await insert('globex', 1);
    await insert('globex', 2);
    await expect(count('acme')).resolves.toBe(1);
    await expect(count('globex')).resolves.toBe(2);
    await expect(count('initech')).resolves.toBe(0);
  });

  it('shows nothing without a tenant, even on a connection that had one', async () => {
    const source = await database.dataSource('app');
    await Promise.all(Array.from({ length: 8 }, () => count('globex')));
    const counts = await Promise.all(
      Array.from({ length: 8 }, () =>
        source.query<{ n: number }[]>('select count(*)::int as n from guardian.note'),
      ),
    );
    expect(counts.flat().map(({ n }) => n)).toEqual(Array(8).fill(0));
  });

  it('takes its role itself, also on a connection that lost it', async () => {
    const role = () =>
      transactions.run('acme', (manager) => manager.query<{ role: string }[]>('select current_user as role'));
    await Promise.all(
      Array.from({ length: 8 }, () => transactions.run('acme', (manager) => manager.query('reset role'))),
    );
    const source = await database.dataSource('app');
    await Promise.all(Array.from({ length: 8 }, () => source.query('set role none')));
    const roles = await Promise.all(Array.from({ length: 8 }, role));
    expect(roles.flat()).toEqual(Array(8).fill({ role: 'guardian_app' }));
    // The connections of this pool go back to what they were.
    await Promise.all(Array.from({ length: 8 }, () => source.query('set role guardian_app')));
  });

  it('refuses a row of another tenant, and keeps its values out of the error', async () => {
    const error: unknown = await insert('acme', 9, 'globex').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ driverError: { code: '42501' } });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('a private line');
  });

  it('keeps the values of a violated constraint out of the error', async () => {
    await insert('umbrella', 1);
    const error: unknown = await insert('umbrella', 1).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ driverError: { code: '23505' } });
    const { detail, parameters, driverError } = error as Record<string, { detail?: unknown } | undefined>;
    expect([detail, parameters, driverError?.detail]).toEqual([undefined, undefined, undefined]);
  });

  it('rolls back everything when the work throws', async () => {
    const work = transactions.run('hooli', async (manager) => {
      await manager.query(`insert into guardian.note values ('hooli', 1, 'x')`);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    await expect(count('hooli')).resolves.toBe(0);
  });

  it('makes a nested transaction a savepoint that keeps the tenant', async () => {
    await transactions.run('nested', async (manager) => {
      await manager.query(`insert into guardian.note values ('nested', 1, 'outer')`);
      const inner = manager.transaction(async (nested) => {
        await nested.query(`insert into guardian.note values ('nested', 2, 'inner')`);
        throw new Error('inner');
      });
      await expect(inner).rejects.toThrow('inner');
      await manager.query(`insert into guardian.note values ('nested', 3, 'still here')`);
    });
    await expect(count('nested')).resolves.toBe(2);
  });

  it('ends the whole transaction when work leaves a savepoint open', async () => {
    const work = transactions.run('dangling', async (manager) => {
      await manager.query(`insert into guardian.note values ('dangling', 1, 'x')`);
      await manager.queryRunner!.startTransaction();
      await manager.query('select 1 / 0');
    });
    await expect(work).rejects.toThrow('division by zero');
    await expect(count('dangling')).resolves.toBe(0);
  });

  it('stays apart under load on a small pool', async () => {
    const tenants = Array.from({ length: 12 }, (_, n) => `load-${n}`);
    await Promise.all(tenants.flatMap((tenant) => [1, 2, 3].map((id) => insert(tenant, id))));
    await expect(Promise.all(tenants.map(count))).resolves.toEqual(tenants.map(() => 3));
  });

  it('gives a broken connection back to nobody', async () => {
    const admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    const work = transactions.run('acme', async (manager) => {
      const [row] = await manager.query<{ pid: number }[]>('select pg_backend_pid() as pid');
      await admin.query('select pg_terminate_backend($1)', [row?.pid]);
      await manager.query('select 1');
    });
    await expect(work).rejects.toThrow();
    await admin.end();
    await expect(Promise.all(Array.from({ length: 8 }, () => count('acme')))).resolves.toEqual(
      Array(8).fill(1),
    );
  });

  it.each(['', ' ', "a'b", 'a\\b', '_x', 'a'.repeat(65), 'ä', 'a\n', undefined, null, {}])(
    'refuses the tenant id %j',
    async (tenant) => {
      const work = jest.fn();
      await expect(transactions.run(tenant as string, work)).rejects.toThrow(TypeError);
      expect(work).not.toHaveBeenCalled();
    },
  );

  it('sets exactly the tenant it was given', async () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/);
    await fc.assert(
      fc.asyncProperty(id, async (tenant) => {
        const read = (sql: string) =>
          transactions.run(tenant, (manager) => manager.query<{ t: string }[]>(sql));
        expect(await read('select guardian.current_tenant() as t')).toEqual([{ t: tenant }]);
      }),
      { numRuns: 50 },
    );
  });
});
