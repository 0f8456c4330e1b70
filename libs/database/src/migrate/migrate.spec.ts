import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { migrate } from './migrate';
import { guardianMigrations, readMigrations } from './migration-folder';

describe('migrate', () => {
  let fresh: FreshDatabase;
  let directory: string;

  beforeEach(async () => {
    fresh = await freshDatabase();
    directory = await mkdtemp(join(tmpdir(), 'guardian-migrate-'));
    await writeFile(join(directory, '0001_notes.sql'), '-- Notes.\ncreate table note (id int);');
  }, 20_000);

  afterEach(async () => {
    await fresh.drop();
    await rm(directory, { recursive: true });
  });

  const run = async (onProgress?: (line: string) => void): Promise<void> =>
    migrate({
      adminUrl: fresh.adminUrl,
      folders: [{ schema: 'host', directory }],
      ...(onProgress && { onProgress }),
    });
  const query = async (sql: string, url = fresh.adminUrl): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it('applies each file once and says so', async () => {
    const said: string[] = [];
    await run((line) => said.push(line));
    expect(said).toEqual(['migrating host 1/1: 0001_notes.sql']);
    await run((line) => said.push(line));
    expect(said).toHaveLength(1);
    expect(await query(`select name from guardian.migration where folder = 'host'`)).toEqual([
      { name: '0001_notes.sql' },
    ]);
  });

  it('has applied every migration of the package to the template', async () => {
    const names = (await readMigrations(guardianMigrations)).map(({ name }) => ({ name }));
    expect(names[0]).toEqual({ name: '0001_roles.sql' });
    expect(
      await query(`select name from guardian.migration where folder = 'guardian' order by name`),
    ).toEqual(names);
  });

  it('gives tables to the owner, who is nobody’s login', async () => {
    await run();
    expect(await query(`select tableowner from pg_tables where schemaname = 'host'`)).toEqual([
      { tableowner: 'guardian_owner' },
    ]);
    expect(await query(`select rolcanlogin from pg_roles where rolname = 'guardian_owner'`)).toEqual([
      { rolcanlogin: false },
    ]);
  });

  it('lets starts at the same time collide safely', async () => {
    await writeFile(
      join(directory, '0002_slow.sql'),
      '-- Slow.\nselect pg_sleep(0.2); create table slow (id int);',
    );
    await Promise.all([run(), run(), run()]);
    expect(await query(`select name from guardian.migration where folder = 'host'`)).toHaveLength(2);
  });

  it('migrates a new database of the cluster while another is migrated', async () => {
    const names = [1, 2, 3].map((n) => `${new URL(fresh.adminUrl).pathname.slice(1)}_${n}`);
    for (const name of names) await query(`create database ${name} template template0`);
    const urls = names.map((name) => Object.assign(new URL(fresh.adminUrl), { pathname: `/${name}` }).href);
    try {
      await Promise.all(urls.map((adminUrl) => migrate({ adminUrl })));
    } finally {
      for (const name of names) await query(`drop database ${name} with (force)`);
    }
  });

  it('refuses a file that was edited after it was applied', async () => {
    await run();
    await writeFile(join(directory, '0001_notes.sql'), '-- Notes.\ncreate table note (id bigint);');
    await expect(run()).rejects.toThrow('0001_notes.sql was edited after it was applied. Restore the file');
  });

  it('does not take other line ends for an edit', async () => {
    await run();
    await writeFile(join(directory, '0001_notes.sql'), '-- Notes.\r\ncreate table note (id int);');
    await expect(run()).resolves.toBeUndefined();
  });

  it('refuses when an applied file is gone', async () => {
    await run();
    await rm(join(directory, '0001_notes.sql'));
    await expect(run()).rejects.toThrow('its file is missing');
  });

  it('rolls a failing file back whole, and goes on from there once it is mended', async () => {
    const bad = join(directory, '0002_bad.sql');
    await writeFile(bad, '-- Bad.\ncreate table half (id int);\nselect 1 / 0;');
    await expect(run()).rejects.toThrow('Migration 0002_bad.sql failed: division by zero');
    expect(
      await query(`select to_regclass('host.half') as half, to_regclass('host.note')::text as note`),
    ).toEqual([{ half: null, note: 'host.note' }]);
    await writeFile(bad, '-- Good.\ncreate table half (id int);');
    await expect(run()).resolves.toBeUndefined();
  });

  it.each([
    ['notes.sql', '-- x', 'name it like 0001_reason.sql'],
    ['0001_again.sql', '-- x', 'two migrations numbered 0001'],
    ['0002_mute.sql', 'select 1', 'the first line must be a comment with its reason'],
  ])('refuses the file %s with %j', async (name, sql, message) => {
    await writeFile(join(directory, name), sql);
    await expect(run()).rejects.toThrow(message);
  });

  it.each([
    ['no tenant', 'create table t (id int primary key)', 'needs a column "tenant_id text not null"'],
    [
      'a tenant that may be null',
      'create table t (tenant_id text, id int primary key)',
      'tenant_id text not null',
    ],
    ['no key', 'create table t (tenant_id text not null)', 'needs a primary key that starts with tenant_id'],
    [
      'a key that starts elsewhere',
      'create table t (tenant_id text not null, id int, primary key (id, tenant_id))',
      'must start with tenant_id',
    ],
    [
      'a unique key across tenants',
      'create table t (tenant_id text not null, id int unique, primary key (tenant_id, id))',
      'must start with tenant_id',
    ],
  ])('protect refuses a table with %s', async (_, sql, message) => {
    await writeFile(join(directory, '0002_t.sql'), `-- T.\n${sql};\nselect guardian.protect('t');`);
    await expect(run()).rejects.toThrow(message);
  });

  it('protect binds the owner too, and grants the application only what it is told', async () => {
    const table = 'create table t (tenant_id text not null, id int, primary key (tenant_id, id))';
    await writeFile(
      join(directory, '0002_t.sql'),
      `-- T.\n${table};\nselect guardian.protect('t', 'select');`,
    );
    await run();
    const asOwner = `set role guardian_owner; insert into host.t values ('acme', 1)`;
    await expect(query(asOwner)).rejects.toMatchObject({ code: '42501' });
    expect(
      await query(`select privilege_type from information_schema.table_privileges
        where table_schema = 'host' and table_name = 't' and grantee = 'guardian_app'`),
    ).toEqual([{ privilege_type: 'SELECT' }]);
  });

  it('lets nobody but the owner execute protect', async () => {
    const url = Object.assign(new URL(fresh.serviceUrl), {
      search: '?options=-c%20role%3Dguardian_app',
    }).href;
    await expect(query(`select guardian.protect('guardian.migration')`, url)).rejects.toMatchObject({
      code: '42501',
    });
  });
});
