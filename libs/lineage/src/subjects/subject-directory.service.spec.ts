import { Client } from 'pg';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { BlindIndex, LocalRootKey } from 'unseen-guardian/encryption';
import { RandomIds } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { MemorySubjectStore } from '../../../testing/src/stores/memory-subject-store';
import { PostgresSubjectStore } from './postgres-subject-store';
import { SubjectDirectory } from './subject-directory.service';
import { type SubjectStore } from './subject-store';

class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  const secrets = new Secrets({ sources: [new UrlSource(fresh.serviceUrl)] });
  database = new Database({ url: secret('database/url'), poolSize: 8 }, secrets);
}, 20_000);

afterAll(async () => {
  await database.onApplicationShutdown();
  await fresh.drop();
});

const STORES: Record<string, () => SubjectStore> = {
  memory: () => new MemorySubjectStore(),
  postgres: () => new PostgresSubjectStore(new TenantTransaction(database)),
};

describe.each(Object.entries(STORES))('SubjectDirectory over %s', (name, open) => {
  let directory: SubjectDirectory;

  beforeEach(() => {
    directory = new SubjectDirectory(
      open(),
      new BlindIndex(new LocalRootKey(Buffer.alloc(32, 3))),
      new RandomIds(),
    );
  });

  it('knows a person again by an identifier, however it is spelled', async () => {
    const jo = await directory.resolve('acme', 'email', 'Jo.Doe@Example.com');
    expect(jo.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await directory.resolve('acme', 'email', ' jo.doe@example.COM ')).toEqual(jo);
  });

  it.each([
    ['tenant', 'globex', 'email', 'jo.doe@example.com'],
    ['kind', 'acme', 'login', 'jo.doe@example.com'],
    ['identifier', 'acme', 'email', 'jo@example.com'],
  ])('takes another %s for another person', async (_what, tenant, kind, identifier) => {
    const jo = await directory.resolve('acme', 'email', 'jo.doe@example.com');
    expect(await directory.resolve(tenant, kind, identifier)).not.toEqual(jo);
  });

  it('makes one person of many calls at once', async () => {
    const calls = Array.from({ length: 40 }, () =>
      directory.resolve('busy', 'email', `new-${name}@example.com`),
    );
    expect(new Set((await Promise.all(calls)).map(({ id }) => id)).size).toBe(1);
  });
});

it('stores no identifier, and no second person of those who came at once', async () => {
  const admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
  const { rows } = await admin.query(`select i::text || s::text as row from guardian.subject s
    left join guardian.subject_identifier i on i.tenant_id = s.tenant_id and i.subject_id = s.id
    where s.tenant_id = 'busy'`);
  await admin.end();
  expect(rows).toHaveLength(1);
  expect(String(rows[0].row)).not.toContain('example.com');
  expect(String(rows[0].row)).not.toContain(Buffer.from('example.com').toString('hex'));
});
