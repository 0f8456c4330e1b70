import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { program } from '../programs/binaries';
import { ADMIN_LOGIN, type Cluster, openLog } from './cluster';
import { programEnvironment, runProgram } from '../programs/run-program';
import { ServerError } from '../server.error';

const HOST = '127.0.0.1';
const START_MS = 60_000;
const POLL_MS = 20;
const ATTEMPTS = 5;
/** The port was taken between our look and the server's start; or the backends of a killed server are still on their way out. */
const TRANSIENT = /could not bind|still in use/;
const PAUSE_MS = 300;

/** Starts the server on the loopback, on the port it had before if that is free, and waits until it answers. @returns the port */
export async function startPostmaster(
  cluster: Cluster,
  directory: string,
  password: string,
): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? await lastPort(cluster.data) : 0);
    const failure = await launch(cluster, directory, port, password);
    if (failure === undefined) return port;
    if (attempt === ATTEMPTS || !TRANSIENT.test(failure)) {
      throw new ServerError(`Postgres did not start: ${failure}`);
    }
    await sleep(PAUSE_MS);
  }
}

async function launch(
  cluster: Cluster,
  directory: string,
  port: number,
  password: string,
): Promise<string | undefined> {
  const log = await openLog(directory);
  const child = spawn(program(join(cluster.home, 'bin'), 'postgres'), flags(cluster, port), {
    ...cluster.user,
    cwd: '/',
    env: programEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    // Out of the terminal's process group: Ctrl-C is for the service, which stops the server as its last act.
    detached: true,
    windowsHide: true,
  });
  const ended = new Promise<string>((settle) => {
    child.once('error', (error) => settle(error.message)).once('exit', (code) => settle(`exit code ${code}`));
  });
  child.unref();
  await log.close();
  const waiting = new AbortController();
  const outcome = await Promise.race([ended, untilReady(cluster, port, password, waiting.signal)]);
  waiting.abort();
  if (outcome === undefined) return undefined;
  return `${outcome}. ${await lastWords(log.file)}`;
}

function flags({ data, durable }: Cluster, port: number): string[] {
  const settings = {
    listen_addresses: HOST,
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    // What people wrote must not reach the server's log by way of a failed statement.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return [
    '-D',
    data,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
}

async function untilReady(
  cluster: Cluster,
  port: number,
  password: string,
  ended: AbortSignal,
): Promise<string | undefined> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline && !ended.aborted) {
    if (await answers(cluster.data, port, password)) return undefined;
    await sleep(POLL_MS);
  }
  return `no answer on port ${port} after ${START_MS / 1000} s`;
}

/** Whether a port is answered by the server of this data directory, with our password. */
export async function answers(data: string, port: number, password: string): Promise<boolean> {
  const client = new Client({
    host: HOST,
    port,
    user: ADMIN_LOGIN,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  client.on('error', () => undefined); // a lost connection is an answer of no, which the query gives
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return resolve(rows[0]?.data_directory ?? '') === resolve(data);
  } catch {
    return false; // refused, starting up, or another server's password: all mean no
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Ends the server of a data directory: open transactions are rolled back, connections closed. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const flags = ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '30', '-s'];
  await runProgram(program(join(cluster.home, 'bin'), 'pg_ctl'), flags, cluster);
}

async function lastWords(file: string): Promise<string> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return `The end of ${join(dirname(file), 'server.log')} says: ${lines.slice(-5).join(' | ')}`;
}

/** The port before the last stop: services that lost the server find it again, and so do a developer's tools. */
async function lastPort(data: string): Promise<number> {
  const options = await readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => ''); // none before the first start
  return Number(/"-p" "(\d{1,5})"/.exec(options)?.[1] ?? 0);
}

async function freePort(wish: number): Promise<number> {
  const server = createServer();
  try {
    await new Promise<void>((listening, reject) => {
      server.once('error', reject).listen(wish, HOST, listening);
    });
  } catch (error) {
    if (wish === 0) throw error;
    return freePort(0);
  }
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
