import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditSpool } from './audit-spool';
import { type AuditRecord } from '../store/audit-store';

const KEY = Buffer.alloc(32, 5);
const record = (text: string): AuditRecord => ({
  ...{ tenantId: 'acme-readable', eventId: randomUUID() },
  body: Buffer.from(`{"said":"${text}"}`),
});
const records = (count: number): AuditRecord[] =>
  Array.from({ length: count }, (_, index) => record(`${index}`));

describe('AuditSpool', () => {
  let directory: string;
  const opened: AuditSpool[] = [];

  const open = async (limitBytes = 1e9, key = KEY): Promise<AuditSpool> => {
    const spool = await AuditSpool.open({ directory, limitBytes }, key);
    opened.push(spool);
    return spool;
  };
  const files = async (): Promise<string[]> =>
    (await readdir(directory)).filter((name) => name.endsWith('.spool')).map((name) => join(directory, name));
  const drained = async (spool: AuditSpool): Promise<AuditRecord[]> => {
    const all: AuditRecord[] = [];
    while (!spool.isEmpty) await spool.replayOldest(async (some) => void all.push(...some));
    return all;
  };

  beforeEach(async () => (directory = join(await mkdtemp(join(tmpdir(), 'guardian-spool-')), 'spool')));
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((spool) => spool.close()));
    await rm(join(directory, '..'), { recursive: true, force: true });
  });

  it('gives back what it took, in order, and leaves no file behind', async () => {
    const spool = await open();
    const all = records(20);
    await Promise.all(all.map((one) => spool.append([one])));
    expect(spool.isEmpty).toBe(false);
    expect(await drained(spool)).toEqual(all);
    expect([spool.isEmpty, spool.bytes, await files()]).toEqual([true, 0, []]);
  });

  it('keeps what it took for the next process, whose records come behind', async () => {
    const [before, after] = [records(3), records(2)];
    const first = await open();
    await first.append(before);
    await first.close();
    const second = await open();
    await second.append(after);
    expect(await files()).toHaveLength(1);
    expect(await drained(second)).toEqual([...before, ...after]);
  });

  it('forgets nothing that the store did not take', async () => {
    const spool = await open();
    await spool.append(records(2));
    const refusing = spool.replayOldest(() => Promise.reject(new Error('down')));
    await expect(refusing).rejects.toThrow('down');
    expect(await drained(spool)).toHaveLength(2);
  });

  it('writes files that only the service can open, and nobody can read', async () => {
    const spool = await open();
    await spool.append([record('jo.doe@example.com')]);
    const [file = ''] = await files();
    const text = (await readFile(file)).toString('latin1');
    for (const readable of ['acme', 'said', 'jo.doe']) expect(text).not.toContain(readable);
    expect([(await stat(file)).mode & 0o777, (await stat(directory)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it.each([
    ['a piece of a frame', (file: string) => appendFile(file, Buffer.from([0, 0, 1, 0, 9, 9, 9]))],
    ['zeros', (file: string) => appendFile(file, Buffer.alloc(4096))],
  ])('cuts %s that a crash left at the end', async (_what, tear) => {
    const first = await open();
    await first.append(records(3));
    await first.close();
    await tear((await files())[0]!);
    const second = await open();
    await second.append(records(1));
    expect(await drained(second)).toHaveLength(4);
  });

  it('loses only the frame that the crash tore, which nobody was told of', async () => {
    const first = await open();
    await first.append(records(3));
    const { size } = await stat((await files())[0]!);
    await first.append(records(1));
    await first.close();
    await truncate((await files())[0]!, size + 20);
    expect(await drained(await open())).toHaveLength(3);
  });

  it('takes an empty newest file for what it is', async () => {
    const first = await open();
    await first.append(records(2));
    await first.close();
    await writeFile(join(directory, '0000000000000002.spool'), '');
    const second = await open();
    await second.append(records(1));
    expect(await drained(second)).toHaveLength(3);
  });

  it.each([
    ['a changed file', async (file: string) => writeFile(file, (await readFile(file)).fill(7, 60, 61)), KEY],
    ['another root key', async () => undefined, Buffer.alloc(32, 6)],
  ])('does not start over %s, and says the remedy', async (_what, change, key) => {
    const first = await open();
    await first.append(records(3));
    await first.append(records(1));
    await first.close();
    await change((await files())[0]!);
    await expect(open(1e9, key)).rejects.toThrow(/keep it as evidence/);
    expect(await files()).toHaveLength(1);
  });

  it('denies beyond its limit, keeps what it has, and takes more when that is gone', async () => {
    const spool = await open(200);
    await spool.append(records(3));
    const denied = spool.append(records(1));
    await expect(denied).rejects.toMatchObject({
      fault: 'full',
      message: expect.stringContaining('limitBytes'),
    });
    expect(await drained(spool)).toHaveLength(3);
    await spool.append(records(1));
    expect(await drained(spool)).toHaveLength(1);
  });

  it('refuses a directory that this process uses already, and gives it back', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ fault: 'locked' });
    await first.close();
    await expect(open()).resolves.toBeDefined();
  });

  it('refuses a directory that another process uses, and takes it over when that one is killed', async () => {
    const script = `require(${JSON.stringify(join(__dirname, '../../../../test/streaming/child/hook.cjs'))});
      require(${JSON.stringify(join(__dirname, 'audit-spool.ts'))}).AuditSpool
        .open({ directory: process.argv[1] }, Buffer.alloc(32, 5)).then(() => console.log('open'));
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['-e', script, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await expect(open()).rejects.toMatchObject({
      fault: 'locked',
      message: expect.stringContaining('of its own'),
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await expect(open()).resolves.toBeDefined();
  });

  it.each([{ limitBytes: 0 }, { patienceMs: 1.5 }, { directory: 'relative' }])(
    'refuses %j',
    async (options) => {
      const opening = AuditSpool.open({ directory, ...options }, KEY);
      await expect(opening).rejects.toThrow(`spool.${Object.keys(options)[0]}`);
    },
  );
});
