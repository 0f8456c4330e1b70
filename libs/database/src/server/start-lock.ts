import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './cluster/process-alive';
import { ServerError } from './server.error';

const POLL_MS = 50;
/** No start takes this long, so a lock of this age belongs to a process number that was given away again. */
const STALE_MS = 120_000;

/** Lets one start at a time touch a directory; the next waits for it. A lock whose owner died is taken over. */
export async function underStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const deadline = Date.now() + STALE_MS;
  while (!(await acquire(file))) {
    if (Date.now() > deadline) {
      throw new ServerError(`Another start holds ${file}. If none is running, delete that file.`);
    }
    await breakIfStale(file);
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<boolean> {
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const handle = await open(mine, 'wx', 0o600);
  await handle.writeFile(String(process.pid));
  await handle.close();
  try {
    await link(mine, file); // appears with its content or not at all
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(mine, { force: true });
  }
}

async function breakIfStale(file: string): Promise<void> {
  const [owner, age] = await describe(file);
  if (owner === undefined || (isAlive(owner) && age < STALE_MS)) return;
  // Move it away first: of several that see the dead owner only one succeeds, and it checks what it took.
  const taken = `${file}.stale.${process.pid}`;
  try {
    await rename(file, taken);
    const [takenOwner] = await describe(taken);
    if (takenOwner !== owner) await link(taken, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
  await rm(taken, { force: true });
}

async function describe(file: string): Promise<[owner: number | undefined, ageMs: number]> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    return [Number(text), Date.now() - mtimeMs];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [undefined, 0];
    throw error;
  }
}
