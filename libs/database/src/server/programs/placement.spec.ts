import { chmod, lstat, mkdir, mkdtemp, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Binaries } from './binaries';
import { complete, isReachableBy, openSharedPlace, placeBinaries, placeData } from './placement';

const STRANGER = { uid: 65_534, gid: 65_534 };

describe('placement', () => {
  let directory: string;
  let home: string;
  let binaries: Binaries;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'guardian-placement-'));
    await chmod(directory, 0o755);
    home = join(directory, 'package', 'native');
    await mkdir(join(home, 'bin'), { recursive: true });
    await mkdir(join(home, 'lib'));
    await writeFile(join(home, 'bin', 'postgres'), '', { mode: 0o644 });
    await writeFile(join(home, 'lib', 'libicu.so.60.2'), '');
    const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }];
    await writeFile(join(home, 'pg-symlinks.json'), JSON.stringify(links));
    binaries = { kind: 'embedded', home, version: '1.2.3' };
  });

  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('makes the links and modes that `npm ci --ignore-scripts` leaves out, also twice at once', async () => {
    await Promise.all([complete(home), complete(home), complete(home)]);
    expect(await readlink(join(home, 'lib', 'libicu.so.60'))).toBe('libicu.so.60.2');
    expect((await stat(join(home, 'bin', 'postgres'))).mode & 0o777).toBe(0o755);
  });

  it('uses the programs where they are when the server’s user gets there', async () => {
    const place = join(directory, 'shared');
    await expect(placeBinaries(binaries, undefined, { place })).resolves.toBe(home);
    await expect(placeBinaries(binaries, STRANGER, { place })).resolves.toBe(home);
  });

  it('copies the programs once when they lie in a closed home', async () => {
    await chmod(join(directory, 'package'), 0o700);
    const place = join(directory, 'shared');
    const said: string[] = [];
    const copies = await Promise.all(
      [1, 2].map(() => placeBinaries(binaries, STRANGER, { place, onProgress: (line) => said.push(line) })),
    );
    expect(new Set(copies)).toEqual(
      new Set([join(place, `postgres-1.2.3-${process.platform}-${process.arch}`)]),
    );
    expect(await isReachableBy(STRANGER, join(copies[0]!, 'bin'))).toBe(true);
    expect((await lstat(join(copies[0]!, 'lib', 'libicu.so.60'))).isSymbolicLink()).toBe(true);
    expect(said[0]).toContain('copying the Postgres programs');
    said.length = 0;
    await placeBinaries(binaries, STRANGER, { place, onProgress: (line) => said.push(line) });
    expect(said).toEqual([]);
  });

  it('puts the data of a closed project into the shared place and says so', async () => {
    const place = join(directory, 'shared');
    const project = join(directory, 'project');
    await mkdir(project, { mode: 0o711 });
    await expect(placeData(project, STRANGER, { place })).resolves.toBe(join(project, 'data'));
    await chmod(project, 0o700);
    const said: string[] = [];
    const data = await placeData(project, STRANGER, { place, onProgress: (line) => said.push(line) });
    expect(data).toMatch(/shared\/project-[0-9a-f]{16}\/data$/);
    expect(said[0]).toContain('closed to the user that Postgres runs as');
    await expect(placeData(project, undefined, { place })).resolves.toBe(join(project, 'data'));
  });

  it('refuses a shared place that somebody else could have prepared', async () => {
    const writable = join(directory, 'writable');
    await mkdir(writable);
    await chmod(writable, 0o777);
    await expect(openSharedPlace(writable)).rejects.toThrow('writable by others');
    const elsewhere = join(directory, 'link');
    await symlink(directory, elsewhere);
    await expect(openSharedPlace(elsewhere)).rejects.toThrow('Remove it');
  });
});
