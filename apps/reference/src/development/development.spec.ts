import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curl, demoCommands } from './demo-commands';
import { InstallFile } from './install-file';
import { DevelopmentIssuer } from './issuer';

let directory: string;
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'desk-'))));
afterEach(() => rm(directory, { recursive: true }));

describe('what an installation keeps', () => {
  it('is made once, even by many at once, and only its owner reads it', async () => {
    const file = new InstallFile<number>(directory, 'number.json');
    let next = 0;
    const values = await Promise.all(Array.from({ length: 5 }, () => file.readOrMake(() => ++next)));
    expect(new Set(values).size).toBe(1);
    expect((await stat(join(directory, 'number.json'))).mode & 0o777).toBe(0o600);
  });

  it('is replaced as a whole', async () => {
    const file = new InstallFile<number>(directory, 'number.json');
    await file.write(1);
    await file.write(2);
    expect(await readFile(join(directory, 'number.json'), 'utf8')).toBe('2\n');
  });

  it('says what to do when it cannot be read', async () => {
    const file = new InstallFile<string>(directory, 'broken.json');
    await file.write('x');
    await rm(join(directory, 'broken.json'));
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(directory, 'broken.json'), '{');
    await expect(file.read()).rejects.toThrow(/remove it and start again/);
  });
});

describe('the development issuer', () => {
  it('refuses to start in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(DevelopmentIssuer.start(directory)).rejects.toThrow(
        /refuses to start under NODE_ENV=production/,
      );
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});

describe('the printed commands', () => {
  it('quote for a shell', () => {
    const command = curl('http://localhost:3000', { title: '', path: '/x', body: { text: "it's" } }, 'a.b.c');
    expect(command).toBe(
      `curl -sS -N -X POST 'http://localhost:3000/x' -H 'Authorization: Bearer a.b.c' ` +
        `-H 'Content-Type: application/json' -d '{"text":"it'\\''s"}'`,
    );
  });

  it('name the ticket they are about', () => {
    const paths = demoCommands('42').map(({ path }) => path);
    expect(paths).toContain('/tickets/42/reply');
    expect(paths.some((path) => path.includes(':'))).toBe(false);
  });
});
