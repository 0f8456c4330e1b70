import { createHash, randomBytes } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Binaries } from './binaries';
import { type OsUser } from './os-user';
import { type OnProgress } from '../postgres-server';
import { REMEDY, ServerError } from '../server.error';

/** Where to put what, and whom to tell. */
export interface PlacementOptions {
  /** @default sharedPlace() */
  readonly place?: string;
  readonly onProgress?: OnProgress | undefined;
}

/** The place for what the server's user must reach; it survives a restart of the machine where the system has such a place. */
export function sharedPlace(): string {
  const uid = process.getuid?.() ?? 0;
  return join(process.platform === 'win32' ? tmpdir() : '/var/tmp', `unseen-guardian-${uid}`);
}

/** Whether a user other than us can walk down to a folder and read it. */
export async function isReachableBy(user: OsUser, directory: string): Promise<boolean> {
  for (let step = resolve(directory); ; step = dirname(step)) {
    const { mode, uid, gid } = await stat(step);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    if (step === dirname(step)) return true;
  }
}

/** Makes the shared place, and refuses one that somebody else may have prepared for us. */
export async function openSharedPlace(place: string = sharedPlace()): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o755 });
  const { mode, uid } = await lstat(place).then((found) =>
    found.isDirectory() ? found : { mode: 0o777, uid: -1 },
  );
  if (process.platform !== 'win32' && (uid !== process.getuid?.() || (mode & 0o022) !== 0)) {
    throw new ServerError(
      `${place} belongs to somebody else or is writable by others. Remove it, or: ${REMEDY}`,
    );
  }
  return place;
}

/** The folder for data: below `directory`, or in the shared place when the server's user cannot get there. */
export async function placeData(
  directory: string,
  user: OsUser | undefined,
  { place = sharedPlace(), onProgress }: PlacementOptions = {},
): Promise<string> {
  if (!user || (await isReachableBy(user, directory))) return join(directory, 'data');
  const key = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 16);
  const parent = join(await openSharedPlace(place), `project-${key}`);
  await mkdir(parent, { recursive: true, mode: 0o711 });
  onProgress?.(`${directory} is closed to the user that Postgres runs as: its data lies in ${parent}`);
  return join(parent, 'data');
}

/** A home of the programs that the server's user can reach, with every link in place. */
export async function placeBinaries(
  binaries: Binaries,
  user: OsUser | undefined,
  { place = sharedPlace(), onProgress }: PlacementOptions = {},
): Promise<string> {
  if (binaries.kind === 'system') return binaries.home;
  const reachable = !user || (await isReachableBy(user, join(binaries.home, 'bin')));
  if (reachable && (await tryComplete(binaries.home))) return binaries.home;
  const version = `postgres-${binaries.version}-${process.platform}-${process.arch}`;
  const target = join(await openSharedPlace(place), version);
  if (await exists(target)) return target;
  onProgress?.(`copying the Postgres programs to ${target} (60 MB, once)`);
  await copyBinaries(binaries.home, target);
  return target;
}

async function copyBinaries(home: string, target: string): Promise<void> {
  const half = `${target}.${randomBytes(4).toString('hex')}`;
  await cp(home, half, { recursive: true, verbatimSymlinks: true });
  await complete(half);
  try {
    await rename(half, target);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    // Two copies at once: a rename onto a filled folder fails, and the other copy is just as good.
    if (!(await exists(target))) throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? false : Promise.reject(error)),
  );
}

async function tryComplete(home: string): Promise<boolean> {
  try {
    await complete(home);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false; // read-only node_modules: use a copy
    throw error;
  }
}

/** Does what the package's install script does, which `npm ci --ignore-scripts` leaves out. Does nothing when all is there. */
export async function complete(home: string): Promise<void> {
  const bin = join(home, 'bin');
  for (const name of await readdir(bin)) {
    const { mode } = await stat(join(bin, name));
    if ((mode & 0o555) !== 0o555) await chmod(join(bin, name), mode | 0o555);
  }
  // Only the Unix builds have links.
  const file = join(home, 'pg-symlinks.json');
  const list = (await exists(file)) ? await readFile(file, 'utf8') : '[]';
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = inside(home, target);
    if (await exists(link)) continue;
    const pointsTo = relative(dirname(link), inside(home, source));
    await symlink(pointsTo, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error; // another start made it
    });
  }
}

/** The list says `native/lib/…`, seen from the folder above. */
function inside(home: string, path: string): string {
  return join(home, ...path.split('/').slice(1));
}
