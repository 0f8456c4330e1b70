import { chmod, chown, mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { majorOf, program } from '../programs/binaries';
import { type OsUser } from '../programs/os-user';
import { runProgram } from '../programs/run-program';
import { type OnProgress } from '../postgres-server';
import { ServerError } from '../server.error';

/** The superuser of servers that we made. */
export const ADMIN_LOGIN = 'postgres';

/** Where a server's programs and data are, and who runs it. */
export interface Cluster {
  /** The folder that holds `bin`. */
  readonly home: string;
  readonly data: string;
  readonly user: OsUser | undefined;
  /** Whether data survives a crash of the machine; tests do without. @default true */
  readonly durable: boolean;
}

/** Makes the data directory if there is none; it appears complete or not at all. Call it under the start lock. */
export async function ensureData(
  cluster: Cluster,
  adminPassword: string,
  onProgress?: OnProgress,
): Promise<void> {
  const [found, major] = await Promise.all([dataVersion(cluster.data), majorOf(cluster.home)]);
  if (found === major) return;
  if (found !== undefined) {
    throw new ServerError(
      `${cluster.data} was made by Postgres ${found}, but the programs here are version ${major}. ` +
        'Move that folder away to begin with an empty database, or set DATABASE_URL.',
    );
  }
  onProgress?.(`making a database cluster (Postgres ${major}) in ${cluster.data}`);
  await removeHalfMade(cluster.data);
  const half = `${cluster.data}.${randomBytes(4).toString('hex')}`;
  const password = `${half}.password`;
  try {
    await mkdir(half, { mode: 0o700 });
    await writeFile(password, adminPassword, { mode: 0o600, flag: 'wx' });
    await Promise.all([half, password].map((path) => giveTo(cluster.user, path)));
    await runProgram(
      program(join(cluster.home, 'bin'), 'initdb'),
      initdbFlags(half, password, major, cluster),
      cluster,
    );
    await rename(half, cluster.data);
  } finally {
    await rm(password, { force: true });
  }
}

function initdbFlags(data: string, password: string, major: string, { durable }: Cluster): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${ADMIN_LOGIN}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-instructions',
    // One locale that every machine has: sorting and case are the same everywhere.
    '--locale=C',
    ...(Number(major) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
    ...(durable ? [] : ['--no-sync']),
  ];
}

async function dataVersion(data: string): Promise<string | undefined> {
  try {
    return (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function removeHalfMade(data: string): Promise<void> {
  const parent = dirname(data);
  const leftovers = (await readdir(parent)).filter((name) => /^data\.[0-9a-f]{8}/.test(name));
  await Promise.all(leftovers.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

async function giveTo(user: OsUser | undefined, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}

/** Opens the server's log anew; the server gets the open file, so it needs no right to the folder. */
export async function openLog(
  directory: string,
): Promise<{ file: string; fd: number; close(): Promise<void> }> {
  const file = join(directory, 'server.log');
  const handle = await open(file, 'w', 0o600);
  await chmod(file, 0o600);
  return { file, fd: handle.fd, close: () => handle.close() };
}
