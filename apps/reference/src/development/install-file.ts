import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

async function draftOf(path: string, value: unknown): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(value)}\n`, { mode: 0o600, flag: 'wx' });
  return draft;
}

/** Something that each installation has of its own, as a JSON file that only the current user can read. */
export class InstallFile<Value> {
  private readonly path: string;

  constructor(directory: string, name: string) {
    this.path = join(directory, name);
  }

  /** What the file holds, if there is one. */
  async read(): Promise<Value | undefined> {
    try {
      await chmod(this.path, 0o600);
      return JSON.parse(await readFile(this.path, 'utf8')) as Value;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new Error(`${this.path} cannot be read: remove it and start again.`, { cause: error });
    }
  }

  /** What the file holds; made and kept when there is none. Of two processes the first wins. */
  async readOrMake(make: () => Value): Promise<Value> {
    const known = await this.read();
    if (known !== undefined) return known;
    const draft = await draftOf(this.path, make());
    try {
      await link(draft, this.path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await unlink(draft);
    }
    return (await this.read())!;
  }

  /** Replaces what the file holds; nobody sees half a file. */
  async write(value: Value): Promise<void> {
    await rename(await draftOf(this.path, value), this.path);
  }
}
