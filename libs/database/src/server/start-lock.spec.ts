import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { underStartLock } from './start-lock';

const NOBODY = '999999999';

describe('underStartLock', () => {
  let directory: string;
  let file: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'guardian-lock-'));
    file = join(directory, 'start.lock');
  });
  afterEach(() => rm(directory, { recursive: true }));

  const overlap = async (): Promise<number> => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside--;
    };
    await Promise.all(Array.from({ length: 6 }, () => underStartLock(file, work)));
    return most;
  };

  it('lets one in at a time and leaves nothing behind', async () => {
    await expect(overlap()).resolves.toBe(1);
    await expect(readdir(directory)).resolves.toEqual([]);
  });

  it.each([
    ['a process that died', NOBODY, new Date()],
    ['a number that was given away again', String(process.pid), new Date(Date.now() - 600_000)],
    ['nobody at all', '', new Date()],
  ])('takes over the lock of %s, once', async (_, owner, at) => {
    await writeFile(file, owner);
    await utimes(file, at, at);
    await expect(overlap()).resolves.toBe(1);
  });

  it('opens again after work that failed', async () => {
    await expect(underStartLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(underStartLock(file, async () => 'yes')).resolves.toBe('yes');
  });
});
