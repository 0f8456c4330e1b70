import { type ChildProcess, spawnSync } from 'node:child_process';
import { chmod, cp, lstat, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type ChildServer, openServerInChild } from '../../../../test/setup/child-server';
import { type Binaries, findEmbedded } from './programs/binaries';
import { startLocalServer } from './local-server';
import { openServer } from './open-server';
import { readPostmasterPid } from './cluster/postmaster-pid';
import { type PostgresServer } from './postgres-server';
import { isAlive, isPostgres } from './cluster/process-alive';

jest.setTimeout(60_000);

const environment = { NODE_ENV: 'test' };

// What cannot run on a machine is reported as skipped there, and not as passed.
const onLinux = process.platform === 'linux' ? it : it.skip;
const onPosix = process.platform === 'win32' ? it.skip : it;
const asRootOnLinux = process.getuid?.() === 0 ? onLinux : it.skip;
// Jest does not wait for `findSystem` while it collects tests.
const SYSTEM = 'ls /usr/lib/postgresql/*/bin/initdb || command -v initdb';
const withSystem = spawnSync('/bin/sh', ['-c', SYSTEM]).status === 0 ? it : it.skip;

describe('the local server', () => {
  let directory: string;
  const servers: PostgresServer[] = [];
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'guardian-server-'));
  });

  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const server of servers.splice(0)) await server.stop();
    const left = await readPostmasterPid(join(directory, 'data'));
    if (left && isAlive(left.pid)) process.kill(left.pid, 'SIGQUIT');
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async (
    more: Readonly<Record<string, string>> = {},
    durable = false,
  ): Promise<PostgresServer> => {
    const server = await openServer({ directory, durable, environment: { ...environment, ...more } });
    servers.push(server);
    return server;
  };
  const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const postmaster = async (): Promise<number> => (await readPostmasterPid(join(directory, 'data')))!.pid;

  const openInChild = async (then?: string): Promise<ChildServer> => {
    const opened = await openServerInChild(directory, then);
    children.push(opened.child);
    return opened;
  };
  const killed = (child: ChildProcess): Promise<unknown> => {
    const exit = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    return exit;
  };

  asRootOnLinux('runs as another user when we are root, below a project that is ours', async () => {
    await open();
    const { uid } = await stat(`/proc/${await postmaster()}`);
    expect(uid).not.toBe(0);
    expect((await stat(join(directory, 'data'))).uid).toBe(uid);
    expect((await stat(join(directory, 'passwords.json'))).uid).toBe(process.getuid!());
  });

  onPosix('keeps random passwords in a file that only we can read, and takes no other', async () => {
    const { adminUrl } = await open();
    expect((await stat(join(directory, 'passwords.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(directory, 'server.log'))).mode & 0o777).toBe(0o600);
    for (const guess of ['password', 'postgres', '']) {
      const url = Object.assign(new URL(adminUrl), { password: guess }).href;
      await expect(query(url, 'select 1')).rejects.toThrow();
    }
    const rules = await query(adminUrl, 'select distinct auth_method from pg_hba_file_rules');
    expect(rules).toEqual([{ auth_method: 'scram-sha-256' }]);
  });

  it('listens on the loopback only, without sockets in the file system', async () => {
    const { adminUrl } = await open();
    const settings = await query(
      adminUrl,
      `select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name`,
    );
    expect(settings.map(({ setting }) => setting)).toEqual(['127.0.0.1', '']);
  });

  // Elsewhere 127.0.0.1 is the only address of the loopback.
  onLinux('is not to be reached at another address', async () => {
    const { adminUrl } = await open();
    const other = connect({ host: '127.0.0.2', port: Number(new URL(adminUrl).port) });
    await expect(new Promise((_, reject) => other.once('error', reject))).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it('gives the service a login without any right of its own', async () => {
    const { adminUrl, serviceUrl } = await open();
    const [login] = await query(
      adminUrl,
      `select rolsuper, rolbypassrls, rolinherit, rolcreaterole, rolcreatedb from pg_roles where rolname = 'guardian_service'`,
    );
    expect(Object.values(login!)).toEqual([false, false, false, false, false]);
    const [{ app, owner }] = (await query(
      serviceUrl,
      `select pg_has_role('guardian_app', 'member') as app, pg_has_role('guardian_app', 'usage') as owner`,
    )) as [Record<string, unknown>];
    expect([app, owner]).toEqual([true, false]);
  });

  it('keeps the data over a stop, and starts again in well under a second', async () => {
    const first = await open();
    await query(first.adminUrl, 'create table kept (id int)');
    await first.stop();
    await expect(query(first.adminUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const { adminUrl } = await open();
    await expect(query(adminUrl, 'select * from kept')).resolves.toEqual([]);
    expect(new URL(adminUrl).password).toBe(new URL(first.adminUrl).password);
  });

  it('lets the second of two starts at once join the first', async () => {
    const [one, two] = await Promise.all([openInChild(), openInChild()]);
    expect(one.server.adminUrl).toBe(two.server.adminUrl);
    await expect(query(two.server.serviceUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('adopts the server of a process that was killed, and then stops it', async () => {
    const orphaned = await openInChild();
    const pid = await postmaster();
    await killed(orphaned.child);
    expect(isAlive(pid)).toBe(true);
    const adopted = await open();
    expect(adopted.adminUrl).toBe(orphaned.server.adminUrl);
    expect(await postmaster()).toBe(pid);
    await adopted.stop();
    await expect(query(adopted.adminUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('leaves a server running whose owner lives', async () => {
    const { server } = await openInChild();
    const guest = await open();
    await guest.stop();
    await expect(query(server.serviceUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('cleans up after a server that was killed itself', async () => {
    const first = await open({}, true);
    await query(first.adminUrl, 'create table kept (id int)');
    process.kill(await postmaster(), 'SIGKILL');
    const { adminUrl } = await open();
    await expect(query(adminUrl, 'select * from kept')).resolves.toEqual([]);
  });

  it('is not misled by a process number that was given away again', async () => {
    await (await open()).stop();
    await writeFile(
      join(directory, 'data', 'postmaster.pid'),
      `${process.pid}\n${join(directory, 'data')}\n1\n1\n`,
    );
    await writeFile(join(directory, 'start.lock'), '999999999');
    await expect(open()).resolves.toMatchObject({ kind: 'embedded' });
  });

  onPosix('survives the Ctrl-C of the terminal until the service has closed', async () => {
    const { child, line } = await openInChild(`process.on('SIGINT', async () => {
        await new Promise((wake) => setTimeout(wake, 300));
        const client = new (require('pg').Client)({ connectionString: server.serviceUrl });
        await client.connect();
        console.log((await client.query('select 7 as n')).rows[0].n);
        await client.end();
        await server.stop();
        process.exit(0);
      })`);
    const pid = await postmaster();
    const exit = new Promise((done) => child.once('exit', done));
    process.kill(-child.pid!, 'SIGINT');
    await expect(line()).resolves.toBe('7');
    await expect(exit).resolves.toBe(0);
    expect(await isPostgres(pid)).toBe(false);
  });

  it('says what is wrong when the data was made by another version', async () => {
    await (await open()).stop();
    await writeFile(join(directory, 'data', 'PG_VERSION'), '9\n');
    await expect(open()).rejects.toThrow(
      /was made by Postgres 9, .* Move that folder away .* or set DATABASE_URL/,
    );
  });

  it('says what the server said when it does not start', async () => {
    await (await open()).stop();
    const conf = join(directory, 'data', 'postgresql.conf');
    await writeFile(conf, `${await readFile(conf, 'utf8')}\nno_such_setting = 1\n`);
    await expect(open()).rejects.toThrow(/Postgres did not start: exit code 1.*no_such_setting/s);
  });

  onPosix('runs out of a closed home whose links npm did not make, for a closed project', async () => {
    const found = findEmbedded() as Binaries;
    const home = join(directory, 'home', 'native');
    await cp(found.home, home, {
      recursive: true,
      filter: async (from) => !(await lstat(from)).isSymbolicLink(),
    });
    await chmod(join(directory, 'home'), 0o700);
    const binaries = { ...found, home, version: `spec-${process.pid}` };
    const project = join(directory, 'home', 'project');
    const said: string[] = [];
    const server = await startLocalServer(binaries, {
      directory: project,
      durable: false,
      onProgress: (line) => said.push(line),
    });
    await expect(query(server.serviceUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await server.stop();
    const made = said.flatMap((line) => /unseen-guardian-\d+\/\S+?(?=[:\s]|$)/.exec(line)?.[0] ?? []);
    await Promise.all(
      made.map((path) => rm(join('/var/tmp', path.replace(/\/data$/, '')), { recursive: true })),
    );
    expect(said.some((line) => line.startsWith('copying'))).toBe(process.getuid!() === 0);
  });

  withSystem('runs on the system’s own Postgres too', async () => {
    const { adminUrl, kind } = await open({ GUARDIAN_POSTGRES: 'system' });
    expect(kind).toBe('system');
    await expect(query(adminUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });
});
