import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { Encryption } from '../encryption.service';
import { DecryptionError } from '../errors/decryption.error';
import { SubjectKeyDestroyedError } from '../errors/subject-key-destroyed.error';
import { type KeyOwner } from './key-store';
import { LocalRootKey } from './local-root-key';
import { PostgresKeyStore } from './postgres-key-store';

const root = new LocalRootKey(randomBytes(32));
let serial = 0;
const newSubject = (): string => `00000000-0000-4000-8000-${String((serial += 1)).padStart(12, '0')}`;

describe('PostgresKeyStore', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let transaction: TenantTransaction;
  let store: PostgresKeyStore;

  const app = <Row>(sql: string, values: unknown[] = [], tenant = 'acme'): Promise<Row[]> =>
    transaction.run(tenant, (manager) => manager.query<Row[]>(sql, values));
  const placeOf = (subjectId?: string) => ({
    tenantId: 'acme',
    ...(subjectId !== undefined && { subjectId }),
    table: 'ticket',
    column: 'body',
    rowId: '1',
  });
  const processOf = (): Encryption => new Encryption(root, new PostgresKeyStore(transaction));

  beforeAll(async () => {
    fresh = await freshDatabase();
    const environment = { DATABASE_URL: fresh.serviceUrl };
    const secrets = new Secrets({ sources: [environmentSource({ environment })] });
    database = new Database({ url: secret('database/url'), poolSize: 8 }, secrets);
    transaction = new TenantTransaction(database);
    store = new PostgresKeyStore(transaction);
  }, 20_000);

  afterAll(async () => {
    await database.onApplicationShutdown();
    await fresh.drop();
  });

  it.each([
    ['a subject', newSubject()],
    ['nobody', undefined],
  ])(
    'lets many processes race for the first key of %s, and all use the one that won',
    async (_, subjectId) => {
      const place = placeOf(subjectId);
      const ciphers = await Promise.all(
        Array.from({ length: 20 }, () => processOf().encrypt('hello', place)),
      );
      const reader = processOf();
      const texts = await Promise.all(ciphers.map((cipher) => reader.decrypt(cipher, place)));
      expect(new Set(texts)).toEqual(new Set(['hello']));
      const rows = await app('select from guardian.key_dek where subject_id is not distinct from $1', [
        subjectId ?? null,
      ]);
      expect(rows).toHaveLength(1);
    },
  );

  it('gives back what was stored', async () => {
    const owner: KeyOwner = { tenantId: 'acme', subjectId: newSubject(), scope: 'default' };
    const key = { ...owner, version: 1, wrapped: randomBytes(61), commitment: randomBytes(16) };
    const stored = await store.insertPrimary(key);
    expect(stored).toEqual({ ...key, id: expect.anything() });
    await expect(store.findPrimary(owner)).resolves.toEqual(stored);
    await expect(store.findById('acme', stored!.id)).resolves.toEqual(stored);
    await expect(store.insertPrimary({ ...key, wrapped: randomBytes(61) })).resolves.toEqual(stored);
  });

  it('shows no tenant the keys of another', async () => {
    const owner: KeyOwner = { tenantId: 'acme', subjectId: newSubject(), scope: 'default' };
    const key = { ...owner, version: 1, wrapped: randomBytes(61), commitment: randomBytes(16) };
    const { id } = (await store.insertPrimary(key))!;
    await expect(store.findById('globex', id)).resolves.toBeUndefined();
    await expect(store.findPrimary({ ...owner, tenantId: 'globex' })).resolves.toBeUndefined();
    await expect(app('select from guardian.key_dek', [], 'globex')).resolves.toEqual([]);
    const unbound = await (await database.dataSource('app')).query<unknown[]>('select from guardian.key_dek');
    expect(unbound).toEqual([]);
  });

  it.each([0n, 2n ** 63n, 2n ** 64n - 1n])(
    'finds no key with the id %d, which a ciphertext may hold',
    async (id) => {
      await expect(store.findById('acme', id)).resolves.toBeUndefined();
    },
  );

  it('destroys the keys of a subject for good', async () => {
    const subjectId = newSubject();
    const cipher = await processOf().encrypt('hello', placeOf(subjectId));
    await processOf().destroyKeys('acme', subjectId);
    await processOf().destroyKeys('acme', subjectId);
    await expect(processOf().decrypt(cipher, placeOf(subjectId))).rejects.toThrow(DecryptionError);
    await expect(processOf().encrypt('hello', placeOf(subjectId))).rejects.toThrow(SubjectKeyDestroyedError);
    const sql = 'select state, wrapped from guardian.key_dek where subject_id = $1';
    await expect(app(sql, [subjectId])).resolves.toEqual([{ state: 'destroyed', wrapped: null }]);
  });

  it('leaves no key alive, whoever is faster: those who make the first key or the one who destroys it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const subjectId = newSubject();
      await Promise.allSettled([
        processOf().encrypt('hello', placeOf(subjectId)),
        processOf().destroyKeys('acme', subjectId),
        processOf().encrypt('hello', placeOf(subjectId)),
      ]);
      await expect(store.findPrimary({ ...placeOf(), subjectId, scope: 'default' })).resolves.toBeUndefined();
      await expect(processOf().encrypt('hello', placeOf(subjectId))).rejects.toThrow(
        SubjectKeyDestroyedError,
      );
    }
  });

  it.each([
    [
      'revive a destroyed key',
      `update guardian.key_dek set state = 'primary', wrapped = '\\x00', destroyed_at = null`,
    ],
    ['delete one', 'delete from guardian.key_dek'],
    ['move one to another subject', 'update guardian.key_dek set subject_id = null'],
  ])('does not let the application %s', async (_, sql) => {
    const subjectId = newSubject();
    await store.destroy('acme', subjectId);
    await expect(app(`${sql} where subject_id = $1`, [subjectId])).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });

  it('does not let the owner revive a destroyed key either', async () => {
    const subjectId = newSubject();
    await store.destroy('acme', subjectId);
    const admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    const revival = admin.query(
      `update guardian.key_dek set state = 'primary', wrapped = '\\x00', destroyed_at = null where subject_id = $1`,
      [subjectId],
    );
    await expect(revival).rejects.toMatchObject({ code: '42501' });
    await admin.end();
  });
});
