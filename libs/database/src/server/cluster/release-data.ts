import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster } from './cluster';
import { readPostmasterPid } from './postmaster-pid';
import { isAlive, isPostgres } from './process-alive';
import { stopPostmaster } from './postmaster';

const GRACE_MS = 5_000;
const POLL_MS = 50;

/** Frees a data directory from a server that does not answer, and from the traces of one that died. */
export async function releaseData(cluster: Cluster): Promise<void> {
  const running = await readPostmasterPid(cluster.data);
  if (!running) return;
  if (await isPostgres(running.pid)) {
    // It may be on its way out, or waking up: what a moment does not settle, a stop does.
    if (!(await diesWithin(running.pid, GRACE_MS))) await stopPostmaster(cluster);
    return;
  }
  // The number was given to another program: Postgres itself would take that program for its predecessor.
  await rm(join(cluster.data, 'postmaster.pid'), { force: true });
}

async function diesWithin(pid: number, ms: number): Promise<boolean> {
  for (const deadline = Date.now() + ms; Date.now() < deadline; await sleep(POLL_MS)) {
    if (!isAlive(pid)) return true;
  }
  return false;
}
