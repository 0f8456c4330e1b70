import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { type Binaries } from './programs/binaries';
import { ADMIN_LOGIN, type Cluster, ensureData } from './cluster/cluster';
import { type InstallSecrets, installSecrets } from './install-secrets';
import { type OpenServerOptions } from './open-server';
import { serverUser } from './programs/os-user';
import { placeBinaries, placeData } from './programs/placement';
import { answers, startPostmaster, stopPostmaster } from './cluster/postmaster';
import { readPostmasterPid } from './cluster/postmaster-pid';
import { type PostgresServer } from './postgres-server';
import { isAlive } from './cluster/process-alive';
import { releaseData } from './cluster/release-data';
import { ensureServiceLogin, SERVICE_LOGIN } from './service-login';
import { underStartLock } from './start-lock';

const DATABASE = 'guardian';

/** Starts a server of our own, or adopts the one that a start before this one left behind. */
export async function startLocalServer(
  binaries: Binaries,
  options: OpenServerOptions,
): Promise<PostgresServer> {
  const directory = resolve(options.directory);
  return underStartLock(join(directory, 'start.lock'), async () => {
    const secrets = await installSecrets(directory);
    const user = await serverUser();
    const placement = { onProgress: options.onProgress };
    const cluster: Cluster = {
      home: await placeBinaries(binaries, user, placement),
      data: await placeData(directory, user, placement),
      user,
      durable: options.durable ?? true,
    };
    const port = (await adopt(cluster, secrets)) ?? (await start(cluster, directory, secrets, options));
    const owned = await takeOwnership(directory);
    await prepare(port, secrets);
    return {
      adminUrl: urlOf(ADMIN_LOGIN, secrets.admin, port),
      serviceUrl: urlOf(SERVICE_LOGIN, secrets.service, port),
      kind: binaries.kind,
      stop: async () => (owned ? stopOwned(cluster, directory) : undefined),
    };
  });
}

async function adopt(cluster: Cluster, secrets: InstallSecrets): Promise<number | undefined> {
  const running = await readPostmasterPid(cluster.data);
  if (!running || !isAlive(running.pid)) return undefined;
  return (await answers(cluster.data, running.port, secrets.admin)) ? running.port : undefined;
}

async function start(
  cluster: Cluster,
  directory: string,
  secrets: InstallSecrets,
  { onProgress }: OpenServerOptions,
): Promise<number> {
  await releaseData(cluster);
  await ensureData(cluster, secrets.admin, onProgress);
  await rm(ownerFile(directory), { force: true });
  return startPostmaster(cluster, directory, secrets.admin);
}

/** The process that started a server stops it. When that process is dead, the one that adopted it does. */
async function takeOwnership(directory: string): Promise<boolean> {
  const owner = Number(await readFile(ownerFile(directory), 'utf8').catch(() => '0'));
  if (isAlive(owner)) return false;
  await writeFile(ownerFile(directory), String(process.pid), { mode: 0o600 });
  return true;
}

function ownerFile(directory: string): string {
  return join(directory, 'owner.pid');
}

async function stopOwned(cluster: Cluster, directory: string): Promise<void> {
  await underStartLock(join(directory, 'start.lock'), async () => {
    const running = await readPostmasterPid(cluster.data);
    if (running && isAlive(running.pid)) await stopPostmaster(cluster);
    await rm(ownerFile(directory), { force: true });
  });
}

async function prepare(port: number, secrets: InstallSecrets): Promise<void> {
  const client = new Client({ connectionString: urlOf(ADMIN_LOGIN, secrets.admin, port, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
  await ensureServiceLogin({ adminUrl: urlOf(ADMIN_LOGIN, secrets.admin, port), password: secrets.service });
}

function urlOf(user: string, password: string, port: number, database = DATABASE): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}
