import { readFile } from 'node:fs/promises';
import { CommandError } from './command.error';
import { type Io } from './io';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by this user',
};

async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  if (path === '-') return io.input();
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CommandError(`${JSON.stringify(path)} cannot be read: ${REASONS[code] ?? code}.`);
  }
}

/**
 * The text of a file; `-` is standard input. A byte order mark is left out.
 *
 * @throws CommandError when it cannot be read or is not UTF-8.
 */
export async function readInput(path: string, io: Io): Promise<string> {
  const bytes = await bytesOf(path, io);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${JSON.stringify(path)} is not UTF-8: convert it first.`);
  }
}
