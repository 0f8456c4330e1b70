import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AuditLog,
  CheckpointVerifier,
  isIncluded,
  readPublicKey,
  recordHash,
} from 'unseen-guardian/audit';
import { entry, openAuditDatabase } from '../../../../audit/test/open-log';
import { guardian } from '../../../test/command-line';

type Opened = Awaited<ReturnType<typeof openAuditDatabase>>;
let database: Opened;
let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const before = process.env['DATABASE_URL'];
let key: string;
let publicKeyFile: string;

beforeAll(async () => {
  database = await openAuditDatabase();
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  key = file('root.key', Buffer.alloc(32, 3).toString('base64'));
  process.env['DATABASE_URL'] = database.serviceUrl;
  publicKeyFile = file('public.key', (await guardian(['audit', 'public-key', '--key', key])).out);
}, 30_000);
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  rmSync(folder, { recursive: true });
  await database.close();
});

/** Writes records of a tenant, marks them with the key of the root key, and gives what a witness has. */
async function written(tenantId: string, count: number): Promise<string> {
  const checkpoints = database.checkpoints(Buffer.alloc(32, 3));
  const log: AuditLog = database.log(checkpoints);
  await Promise.all(Array.from({ length: count }, () => log.append(entry(tenantId)).durable));
  await checkpoints.run();
  const notes = await database.store.checkpoints(tenantId, 1, 100);
  return notes.map(({ note }) => `${note}\n`).join('');
}

const verify = (...more: string[]) => guardian(['audit', 'verify', '--public-key', publicKeyFile, ...more]);

it('checks the log, with the public key and what a witness has', async () => {
  const checkpoints = file('whole', await written('whole', 5));
  expect(await verify('--tenant', 'whole', '--checkpoints', checkpoints)).toEqual({
    ...{ code: 0, error: '' },
    out: 'Holds: 5 records, 1 chains, 2 checkpoints.\n',
  });
  const unchecked = await guardian(['audit', 'verify', '--tenant', 'whole']);
  expect(unchecked.error).toContain('Signatures were not checked');
  expect(unchecked.error).toContain('Nothing from outside the database was given');
});

it('shows how far it is to whoever watches', async () => {
  await written('long', 600);
  const told = await guardian(['audit', 'verify', '--tenant', 'long', '--public-key', publicKeyFile], {
    isTty: true,
  });
  expect([told.code, told.out]).toEqual([0, 'Holds: 600 records, 1 chains, 1 checkpoints.\n']);
});

it('says where the log breaks, until somebody answers for it', async () => {
  const checkpoints = file('broken', await written('broken', 5));
  const args = ['--tenant', 'broken', '--checkpoints', checkpoints];
  await database.tamper(`update guardian.audit_event set body = '{}' where tenant_id = 'broken' and seq = 3`);
  const told = await verify(...args);
  expect([told.code, told.out]).toEqual([
    1,
    'BROKEN: chain broken at record 3: a record was changed (hash).\nHeld until there: 2 records, 1 chains, 0 checkpoints.\n',
  ]);
  expect(JSON.parse((await verify(...args, '--json')).out)).toMatchObject({
    ...{ ok: false, records: 2, signaturesChecked: true },
    brokenAt: { tenantId: 'broken', seq: 3, fault: 'hash' },
  });
  const reanchor = (reason: string) =>
    guardian(['audit', 'reanchor', '--reason', reason, '--public-key', publicKeyFile, ...args]);
  expect(await reanchor('a long story')).toMatchObject({
    code: 2,
    error: expect.stringContaining('INC-2041'),
  });
  expect(await reanchor('INC-7')).toMatchObject({
    ...{ code: 0, error: '' },
    out: 'Chain broken goes on behind record 5. Records 3 to 5 stay unproved (INC-7).\n',
  });
  const after = await verify(...args);
  expect(after.code).toBe(3);
  expect(after.out).toContain('Answered for (INC-7): chain broken, records 3 to 5: a record was changed.');
  expect(await reanchor('INC-8')).toMatchObject({ code: 2, error: expect.stringContaining('holds') });
});

it('proves to others that a record is in the log, without the log', async () => {
  await written('proof', 11);
  const { code, out } = await guardian(['audit', 'prove', '--tenant', 'proof', '--seq', '7']);
  expect(code).toBe(0);
  const { prev, body, path, size, checkpoint } = JSON.parse(out) as {
    prev: string;
    body: string;
    path: string[];
    size: number;
    checkpoint: string;
  };
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const text = (await guardian(['audit', 'public-key', '--key', key])).out;
  const { root } = new CheckpointVerifier(readPublicKey(text)).open(checkpoint, 'proof')!;
  const leaf = recordHash({ tenantId: 'proof', seq: 7, prev: bytes(prev), body: Buffer.from(body) });
  expect(isIncluded({ leaf, index: 6, size, proof: path.map(bytes), root })).toBe(true);
  const changed = recordHash({ tenantId: 'proof', seq: 7, prev: bytes(prev), body: Buffer.from(`${body} `) });
  expect(isIncluded({ leaf: changed, index: 6, size, proof: path.map(bytes), root })).toBe(false);
  expect(await guardian(['audit', 'prove', '--tenant', 'proof', '--seq', '99'])).toMatchObject({
    ...{ code: 2, error: expect.stringContaining('has no record 99') },
  });
});

it('prints the very text that was hashed, from which the hashes can be made again', async () => {
  await written('export', 4);
  const { out } = await guardian(['audit', 'export', '--tenant', 'export', '--from', '2']);
  const lines = out
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { seq: number; prev: string; hash: string; body: string; checkpoint?: string },
    );
  const records = lines.slice(0, 3);
  expect(records.map(({ seq }) => seq)).toEqual([2, 3, 4]);
  for (const { seq, prev, hash, body } of records) {
    const made = recordHash({
      tenantId: 'export',
      seq,
      prev: Buffer.from(prev, 'hex'),
      body: Buffer.from(body),
    });
    expect(made.toString('hex')).toBe(hash);
  }
  expect(lines[3]!.checkpoint).toContain('guardian-audit/export\n4\n');
  // What was exported once is something from outside later.
  const told = await verify('--tenant', 'export', '--checkpoints', file('exported', out));
  expect(told).toMatchObject({ code: 0, out: 'Holds: 4 records, 1 chains, 2 checkpoints.\n' });
});

it('shows the last records, filtered, for people and for programs', async () => {
  await written('tailed', 3);
  const tail = (...more: string[]) => guardian(['audit', 'tail', '--once', '--tenant', 'tailed', ...more]);
  const shown = await tail('--last', '2');
  expect(shown.code).toBe(0);
  expect(shown.out.trim().split('\n')).toEqual([
    expect.stringMatching(/^\S+Z {2}tailed:2 {2}exchange\.released {2}tickets\.classify {2}[0-9a-f]{8}$/),
    expect.stringContaining('tailed:3'),
  ]);
  const lines = (await tail('--endpoint', 'tickets.classify', '--json')).out.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { chain: 'tailed', seq: 1, record: { type: 'exchange.released' } },
    { seq: 2 },
    { seq: 3 },
  ]);
  expect((await tail('--verdict', 'block')).out).toBe('');
  expect(await tail('--verdict', 'maybe')).toMatchObject({ code: 2 });
});

it('follows the log until it is told to end', async () => {
  await written('followed', 1);
  const told = guardian(['audit', 'tail', '--tenant', 'followed']);
  await written('followed', 1);
  // Node gives signals to listeners as events: no other way ends one command of this process alone.
  while (process.listenerCount('SIGTERM') === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  process.emit('SIGTERM', 'SIGTERM');
  expect(await told).toMatchObject({ code: 0, error: '' });
});

it.each([
  [['audit', 'verify', '--public-key', 'KEY'], '32 bytes, base64'],
  [['audit', 'verify', '--checkpoints', 'KEY'], 'These are no checkpoints'],
  [['audit', 'public-key', '--key', 'none'], 'there is no such file'],
])('ends with 2 and a remedy: %j', async (args, message) => {
  const named = args.map((arg) => (arg === 'KEY' ? file('nonsense', 'nonsense') : arg));
  expect(await guardian(named)).toMatchObject({ code: 2, error: expect.stringContaining(message) });
});
