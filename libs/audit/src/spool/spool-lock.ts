import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SpoolError } from './spool.error';

/** How often an owner shows that it lives, and how long without a sign it counts as dead, in milliseconds. */
const BEAT_MS = 2_000;
const DEAD_AFTER_MS = 10_000;
const POLL_MS = 250;

/** Locks that this very process holds: its number does not tell two logs in it apart. */
const held = new Set<string>();

interface Owner {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

/** The right to write into a directory: a file that names its owner, who touches it while it lives. */
export class SpoolLock {
  private isLost = false;
  private shownAt = Date.now();
  private readonly beating: NodeJS.Timeout;

  private constructor(
    private readonly file: string,
    private readonly id: string,
  ) {
    held.add(file);
    this.beating = setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  /**
   * Takes the lock of a directory, also one whose owner died.
   *
   * @throws SpoolError when another process holds it.
   */
  static async take(directory: string): Promise<SpoolLock> {
    const file = join(directory, 'lock');
    const id = randomUUID();
    const deadline = Date.now() + DEAD_AFTER_MS + BEAT_MS;
    while (!(await acquired(file, { id, pid: process.pid, host: hostname() }))) {
      const isOurs = held.has(file);
      if (isOurs || (await isSurelyAlive(file)) || Date.now() > deadline) throw heldElsewhere(directory);
      await breakIfDead(file);
    }
    return new SpoolLock(file, id);
  }

  /** @throws SpoolError when another process took the lock, which it does when this one showed no life for long. */
  async assertHeld(): Promise<void> {
    if (Date.now() - this.shownAt > DEAD_AFTER_MS / 2) await this.beat();
    if (!this.isLost && Date.now() - this.shownAt < DEAD_AFTER_MS) return;
    throw new SpoolError(
      'locked',
      `Another process took over the spool (${this.file}) while this one stood still. Restart this one.`,
    );
  }

  /** Gives the lock back. */
  async release(): Promise<void> {
    clearInterval(this.beating);
    held.delete(this.file);
    if ((await ownerOf(this.file))?.id === this.id) await rm(this.file, { force: true });
  }

  private async beat(): Promise<void> {
    try {
      const now = new Date();
      this.isLost = (await ownerOf(this.file))?.id !== this.id;
      if (this.isLost) return clearInterval(this.beating);
      await utimes(this.file, now, now);
      this.shownAt = now.getTime();
    } catch {
      // Nothing to do here: what is not shown for long counts as lost, and `assertHeld` says so.
    }
  }
}

const heldElsewhere = (directory: string): SpoolError =>
  new SpoolError(
    'locked',
    `Another process uses the audit spool ${directory}. Give each process a directory of its own.`,
  );

/** Appears with its content or not at all. */
async function acquired(file: string, owner: Owner): Promise<boolean> {
  const mine = `${file}.${owner.id}`;
  await writeFile(mine, JSON.stringify(owner), { mode: 0o600, flag: 'wx' });
  try {
    await link(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(mine, { force: true });
  }
}

async function ownerOf(file: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function silentMs(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  return found ? Date.now() - found.mtimeMs : Infinity;
}

/** A number says nothing on another host, and may belong to another program on this one: there only the beat tells. */
const isGone = (owner: Owner): boolean =>
  owner.host === hostname() && (owner.pid === process.pid || !exists(owner.pid));

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the owner touched the lock while we looked. */
async function isSurelyAlive(file: string): Promise<boolean> {
  const owner = await ownerOf(file);
  if (!owner || isGone(owner)) return false;
  const before = await silentMs(file);
  if (before > DEAD_AFTER_MS) return false;
  await sleep(POLL_MS);
  return (await silentMs(file)) < before;
}

/** Moves it away first: of several that see a dead owner only one succeeds, and it checks what it took. */
async function breakIfDead(file: string): Promise<void> {
  const owner = await ownerOf(file);
  if (!owner || !(isGone(owner) || (await silentMs(file)) > DEAD_AFTER_MS)) return;
  const taken = `${file}.${randomUUID()}`;
  try {
    await rename(file, taken);
    if ((await ownerOf(taken))?.id !== owner.id) await link(taken, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
  await rm(taken, { force: true });
}
