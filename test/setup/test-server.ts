import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
// Jest runs its setup outside of the module mapper, and the barrel would pull Nest in: hence these paths.
import { migrate } from '../../libs/database/src/migrate/migrate';
import { openServer } from '../../libs/database/src/server/open-server';
import { isAlive, isPostgres } from '../../libs/database/src/server/cluster/process-alive';
import { readPostmasterPid } from '../../libs/database/src/server/cluster/postmaster-pid';
import { ensureServiceLogin } from '../../libs/database/src/server/service-login';

interface TestServer {
  readonly adminUrl: string;
  readonly serviceUrl: string;
  readonly run: string;
  close(): Promise<void>;
}

const PREFIX = 'guardian-jest-';
let server: TestServer | undefined;

/** Opens the server of this run, once. A failure is told to the specs that ask for a database, not to all others. */
export async function openTestServer(): Promise<void> {
  if (server) return;
  const url = process.env['GUARDIAN_TEST_DATABASE_URL'];
  try {
    server = await (url ? borrow(url) : startOwn());
    await makeTemplate(server);
  } catch (error) {
    process.env['GUARDIAN_TEST_DATABASE_ERROR'] = (error as Error).message;
    console.warn(`No test database: ${(error as Error).message}`);
  }
}

/** Leaves nothing behind: no process, no folder, and on a borrowed server no database and no login. */
export async function closeTestServer(): Promise<void> {
  const closing = server;
  server = undefined;
  await closing?.close();
}

async function startOwn(): Promise<TestServer> {
  await sweep();
  const directory = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // A DATABASE_URL around us is somebody's data, not a place for tests.
  const environment = { ...process.env, DATABASE_URL: undefined };
  const { adminUrl, serviceUrl, stop } = await openServer({ directory, durable: false, environment });
  const close = async (): Promise<void> => {
    await stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { adminUrl: onDatabase(adminUrl, 'postgres'), serviceUrl, run: 'own', close };
}

async function borrow(adminUrl: string): Promise<TestServer> {
  const run = randomBytes(4).toString('hex');
  const service = new URL(adminUrl);
  service.username = `guardian_test_${run}`;
  service.password = randomBytes(16).toString('hex');
  await ensureServiceLogin({ adminUrl, name: service.username, password: service.password });
  return { adminUrl, serviceUrl: service.href, run, close: () => tidy(adminUrl, service.username, run) };
}

async function makeTemplate({ adminUrl, serviceUrl, run }: TestServer): Promise<void> {
  const template = `guardian_test_${run}_template`;
  await asAdmin(adminUrl, (client) => client.query(`create database ${template} template template0`));
  await migrate({ adminUrl: onDatabase(adminUrl, template) });
  Object.assign(process.env, {
    GUARDIAN_TEST_ADMIN_URL: adminUrl,
    GUARDIAN_TEST_SERVICE_URL: serviceUrl,
    GUARDIAN_TEST_TEMPLATE: template,
  });
}

async function tidy(adminUrl: string, login: string, run: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where starts_with(datname, $1)`,
      [`guardian_test_${run}_`],
    );
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
    await client.query(`drop role ${login}`);
  });
}

/** Ends the servers of runs that were killed before their teardown. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : process.pid;
    if (!isAlive(owner)) await remove(join(tmpdir(), name));
  }
}

async function remove(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined); // another run may sweep it at this moment
  if (found?.uid !== process.getuid?.()) return;
  const running = await readPostmasterPid(join(directory, 'data'));
  if (running && (await isPostgres(running.pid))) process.kill(running.pid, 'SIGQUIT');
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
}

async function asAdmin<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function onDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
