import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Whether a process exists, be it ours or not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a living process is a Postgres, and not a program that got the number of one. */
export async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid) || process.platform === 'win32') return isAlive(pid);
  try {
    const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'stat=,comm=']);
    // Z: it has ended, only its parent has not noticed yet.
    return /^[^Z]\S*\s+(?:postgres|postmaster)/.test(stdout.trim());
  } catch {
    return isAlive(pid); // no `ps` here, or it has just ended: assume the dangerous case
  }
}
