import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { ActorPseudonyms } from 'unseen-guardian/audit';
import { API_KEY_ISSUER } from 'unseen-guardian/authentication';
import { LocalRootKey } from 'unseen-guardian/encryption';
import { type FreshDatabase, freshDatabase } from '../../../testing/src/database/fresh-database';
import { guardian } from '../../test/command-line';

let fresh: FreshDatabase;
let folder: string;
let root: string;
const before = process.env['DATABASE_URL'];
beforeAll(async () => {
  fresh = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
  root = join(folder, 'root.key');
  writeFileSync(root, Buffer.alloc(32, 3).toString('base64'));
});
beforeEach(() => void (process.env['DATABASE_URL'] = fresh.serviceUrl));
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  rmSync(folder, { recursive: true });
  await fresh.drop();
});

const create = (...more: string[]) =>
  guardian([
    ...['keys', 'create', '--tenant', 'acme', '--client', 'nightly-export', '--scopes', 'tickets:read'],
    ...['--key', root, ...more],
  ]);

async function audited(): Promise<string[]> {
  const client = new Client({ connectionString: fresh.adminUrl });
  await client.connect();
  const sql =
    "select convert_from(body, 'UTF8') as body from guardian.audit_event where tenant_id = 'acme' order by seq";
  const { rows } = await client.query<{ body: string }>(sql);
  await client.end();
  return rows.map(({ body }) => body);
}

it('gives a key out, lists it without its secret, and withdraws it, each in the audit log', async () => {
  const { code, out, error } = await create('--roles', 'exporter,reader', '--days', '7');
  expect([code, out]).toEqual([0, expect.stringMatching(/^ugk_[0-9a-f]{32}_[0-9a-f]{72}\n$/)]);
  const [, id] = /^Key (\S+), until \S+\. It is shown once\.\n$/.exec(error)!;
  const listed = await guardian(['keys', 'list', '--json']);
  expect(JSON.parse(listed.out)).toMatchObject([
    {
      id,
      tenantId: 'acme',
      client: 'nightly-export',
      scopes: ['tickets:read'],
      roles: ['exporter', 'reader'],
    },
  ]);
  expect(listed.out).not.toContain(out.slice(40, 60));
  const revoke = () => guardian(['keys', 'revoke', '--id', id!, '--key', root]);
  expect(await revoke()).toEqual({ code: 0, out: `Key ${id} is withdrawn.\n`, error: '' });
  expect((await guardian(['keys', 'list', '--tenant', 'acme'])).out).toContain(id);
  const records = await audited();
  expect(records.map((body) => (JSON.parse(body) as { type: string }).type)).toEqual([
    'api-key.issued',
    'api-key.revoked',
  ]);
  const pseudonyms = new ActorPseudonyms(LocalRootKey.fromBase64(readFileSync(root, 'utf8')).derive('audit'));
  const actor = pseudonyms.of({ tenantId: 'acme', id: `${API_KEY_ISSUER}|nightly-export` });
  for (const body of records) expect(JSON.parse(body)).toMatchObject({ actor, keyId: id });
  expect(records.join()).not.toMatch(/ugk_|nightly/);
});

it('prints JSON', async () => {
  const { out, error } = await create('--json');
  expect([JSON.parse(out), error]).toEqual([
    expect.objectContaining({ key: expect.any(String) as string }),
    '',
  ]);
});

it('ends with 1 where there is no such key', async () => {
  const id = '00000000-0000-4000-8000-000000000000';
  const { code, out } = await guardian(['keys', 'revoke', '--id', id, '--key', root, '--json']);
  expect([code, JSON.parse(out)]).toEqual([1, { id, revoked: false }]);
});

const WRONG: readonly (readonly [string, () => ReturnType<typeof guardian>, RegExp])[] = [
  ['a life of two years', () => create('--days', '730'), /--days must be a whole number from 1 to 365/],
  ['a scope that is none', () => create('--scopes', 'read write'), /`scopes` must name/],
  [
    'an id that is none',
    () => guardian(['keys', 'revoke', '--id', 'x', '--key', root]),
    /--id must be the id/,
  ],
];
it.each(WRONG)('ends with 2 for %s', async (_what, run, remedy) => {
  const { code, out, error } = await run();
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(remedy);
});

it('says how the database is named', async () => {
  delete process.env['DATABASE_URL'];
  const { code, error } = await create();
  expect([code, error]).toEqual([2, expect.stringMatching(/Set DATABASE_URL/)]);
});

it.each([
  ['create', '--client <name>'],
  ['list', '--tenant <tenant>'],
  ['revoke', '--id <id>'],
])('has a page of help: keys %s', async (name, option) => {
  const { code, out } = await guardian(['keys', name, '--help']);
  expect([code, out]).toEqual([0, expect.stringContaining(option)]);
});
