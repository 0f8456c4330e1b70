import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource } from './file-source';

const directory = mkdtempSync(join(tmpdir(), 'guardian-secrets-'));
const source = fileSource({ directory });
const SECRET = 'hunter2-hunter2';

async function put(name: string, content: string | Buffer, mode = 0o600): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  await chmod(path, mode);
  return path;
}

const text = async (name: string): Promise<string | undefined> =>
  (await source.fetch(name))?.value.toString();

afterAll(() => rm(directory, { recursive: true }));

describe('fileSource', () => {
  it.each([0o600, 0o400, 0o700])('reads a file of mode %o', async (mode) => {
    await put('mode', SECRET, mode);
    await expect(text('mode')).resolves.toBe(SECRET);
    await rm(join(directory, 'mode'));
  });

  it.each([0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o644, 0o660, 0o666, 0o777])(
    'refuses a file of mode %o and says the remedy, not the content',
    async (mode) => {
      await put('open', SECRET, mode);
      const refused = source.fetch('open');
      await expect(refused).rejects.toThrow('nobody else may read or write it (chmod 600)');
      await expect(refused).rejects.not.toThrow(SECRET);
    },
  );

  it.each([
    ['value\n', 'value'],
    ['value\r\n', 'value'],
    ['value\n\n', 'value\n'],
    ['value\r', 'value\r'],
    [' value ', ' value '],
    ['line\nline\n', 'line\nline'],
    ['', undefined],
    ['\n', undefined],
  ])('reads %j as %j', async (content, value) => {
    await put('text', content);
    await expect(text('text')).resolves.toBe(value);
  });

  it('reads 64 KiB and refuses more', async () => {
    await put('large', Buffer.alloc(65_536, 'a'));
    await expect(text('large')).resolves.toHaveLength(65_536);
    await put('larger', Buffer.alloc(65_537, 'a'));
    await expect(source.fetch('larger')).rejects.toThrow('at most 65536 bytes');
  });

  it('reads a name with segments from a folder, and finds nothing where nothing is', async () => {
    await mkdir(join(directory, 'openai'));
    await put('openai/key', SECRET);
    await expect(text('openai/key')).resolves.toBe(SECRET);
    await expect(text('openai/other')).resolves.toBeUndefined();
    await expect(text('openai/key/more')).resolves.toBeUndefined();
    expect(source.placeOf('openai/key')).toBe(`the file ${join(directory, 'openai/key')} (mode 0600)`);
  });

  it('refuses what is no regular file', async () => {
    await put('target', SECRET);
    await symlink(join(directory, 'target'), join(directory, 'link'));
    await mkdir(join(directory, 'folder'), { mode: 0o700 });
    execFileSync('mkfifo', ['-m', '600', join(directory, 'pipe')]);
    for (const name of ['link', 'folder', 'pipe'])
      await expect(source.fetch(name)).rejects.toThrow('it must be a regular file');
  });

  it('refuses the file of another user', async () => {
    const foreign = process.getuid!() === 0 ? directory : '/etc';
    const name = process.getuid!() === 0 ? 'foreign' : 'passwd';
    if (foreign === directory) await chown(await put(name, SECRET), 54_321, 54_321);
    await expect(fileSource({ directory: foreign }).fetch(name)).rejects.toThrow(
      'it must belong to the user',
    );
  });

  it.each(['../target', 'a/../../target', '/etc/passwd', '.ssh'])('refuses the name %j', async (name) => {
    await expect(source.fetch(name)).rejects.toThrow('Not a secret name');
  });

  it('gives a replaced file another version', async () => {
    await put('rotated', 'one');
    const before = await source.fetch('rotated');
    await put('rotated.new', 'two');
    await rename(join(directory, 'rotated.new'), join(directory, 'rotated'));
    const after = await source.fetch('rotated');
    expect(after!.value.toString()).toBe('two');
    expect(after!.version).not.toBe(before!.version);
    expect((await source.fetch('rotated'))!.version).toBe(after!.version);
  });

  it('needs a directory', () => {
    expect(() => fileSource({ directory: '' })).toThrow('fileSource needs a directory');
  });

  describe('in production', () => {
    const before = process.env.NODE_ENV;
    beforeEach(() => (process.env.NODE_ENV = 'production'));
    afterEach(() => (process.env.NODE_ENV = before));

    it('refuses unless it was accepted by name', () => {
      expect(() => fileSource({ directory })).toThrow('allowInProduction: true');
      expect(() => fileSource({ directory, allowInProduction: true })).not.toThrow();
    });
  });
});
