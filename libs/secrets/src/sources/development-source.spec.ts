import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentSource } from './development-source';

const ROOT_KEY = 'encryption/root-key';
const base = mkdtempSync(join(tmpdir(), 'guardian-development-'));
const directory = join(base, 'secrets');
const source = (): ReturnType<typeof developmentSource> =>
  developmentSource({ directory, generate: [ROOT_KEY] });

afterAll(() => rm(base, { recursive: true }));

describe('developmentSource', () => {
  it('makes nothing that it was not told to', async () => {
    await expect(source().fetch('openai/key')).resolves.toBeUndefined();
    expect(existsSync(directory)).toBe(false);
  });

  it('makes one key however many processes start at once, and keeps it', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => source().fetch(ROOT_KEY)));
    const values = new Set(made.map((material) => material!.value.toString()));
    expect(values.size).toBe(1);
    expect(Buffer.from([...values][0]!, 'base64')).toHaveLength(32);
    expect((await source().fetch(ROOT_KEY))!.value.toString()).toBe([...values][0]);
  });

  it('lets nobody else read it, and leaves no drafts', () => {
    expect(statSync(join(directory, ROOT_KEY)).mode & 0o777).toBe(0o600);
    expect(statSync(join(directory, 'encryption')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(directory, 'encryption'))).toEqual(['root-key']);
  });

  it('makes another key for another install', async () => {
    const other = developmentSource({ directory: join(base, 'other'), generate: [ROOT_KEY] });
    expect((await other.fetch(ROOT_KEY))!.value).not.toEqual((await source().fetch(ROOT_KEY))!.value);
  });

  it('refuses names that leave the folder', () => {
    expect(() => developmentSource({ directory, generate: ['../key'] })).toThrow('Not a secret name');
  });

  it('refuses to work in production', () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      expect(source).toThrow('developmentSource refuses to work under NODE_ENV=production');
    } finally {
      process.env.NODE_ENV = before;
    }
  });
});
