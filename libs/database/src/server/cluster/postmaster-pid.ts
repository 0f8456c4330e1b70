import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server wrote about itself. */
export interface PostmasterPid {
  readonly pid: number;
  readonly dataDirectory: string;
  readonly port: number;
}

/** Reads `postmaster.pid` of a data directory; `undefined` when no server claims the directory. */
export async function readPostmasterPid(data: string): Promise<PostmasterPid | undefined> {
  try {
    const [pid, dataDirectory, , port] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Math.abs(Number(pid)), dataDirectory: dataDirectory ?? '', port: Number(port) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
