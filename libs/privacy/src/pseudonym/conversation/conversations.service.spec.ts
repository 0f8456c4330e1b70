import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { Encryption, LocalRootKey, PostgresKeyStore } from 'unseen-guardian/encryption';
import {
  days,
  type Exchange,
  type GuardianException,
  hours,
  minutes,
  RandomIds,
} from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../../testing/src/database/fresh-database';
import { FixedClock } from '../../../../testing/src/fixed-clock';
import { aCall, anExchange } from '../../../spec/exchange.fixture';
import { PersonalDataPromptControl } from '../../personal-data/personal-data-prompt.control';
import { PersonalDataReplyControl } from '../../personal-data/personal-data-reply.control';
import { vaultOf } from '../pseudonym-vault';
import { VaultRestorer } from '../vault-restorer';
import { Conversations } from './conversations.service';
import { MemoryPseudonymStore } from './memory-pseudonym-store';
import { PostgresPseudonymStore } from './postgres-pseudonym-store';
import { type PseudonymStore } from './pseudonym-store';

const ids = new RandomIds();
const root = new LocalRootKey(randomBytes(32));
let fresh: FreshDatabase;
let database: Database;
let admin: Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  const environment = { DATABASE_URL: fresh.serviceUrl };
  const secrets = new Secrets({ sources: [environmentSource({ environment })] });
  database = new Database({ url: secret('database/url'), poolSize: 4 }, secrets);
  admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
}, 20_000);

afterAll(async () => {
  await admin.end();
  await database.onApplicationShutdown();
  await fresh.drop();
});

const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await admin.query(sql, values)).rows as Record<string, unknown>[];

/** Each with a cache of its own, as another process has. */
const postgres = (): PseudonymStore => {
  const transaction = new TenantTransaction(database);
  return new PostgresPseudonymStore(
    transaction,
    new Encryption(root, new PostgresKeyStore(transaction)),
    database,
  );
};
const memory = new MemoryPseudonymStore();
const STORES: Record<string, () => PseudonymStore> = { memory: () => memory, postgres };

const clock = new FixedClock(Date.parse('2030-01-01T00:00:00Z'));
const serviceOver = (store: PseudonymStore, lifetimeMs?: number) =>
  new Conversations({ store, ids, clock, ...(lifetimeMs && { lifetimeMs }) });

const exchangeOf = (subject: string, tenantId = 'acme'): Exchange => {
  const exchange = anExchange({ clock });
  const issuer = 'https://issuer.example';
  exchange.authenticatedAs({ id: `${issuer}|${subject}`, issuer, subject, tenantId, roles: [], scopes: [] });
  return exchange;
};
const say = async (exchange: Exchange, text: string): Promise<string> => {
  const call = aCall(text);
  await new PersonalDataPromptControl({ operator: 'pseudonymise' }, ids).run(exchange, call);
  return call.segments[0]!.text;
};
const code = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: GuardianException) => `${error.getStatus?.()} ${JSON.stringify(error.toProblem?.())}`,
  );

describe.each(Object.entries(STORES))('Conversations over %s', (_name, open) => {
  let service: Conversations;
  beforeEach(() => {
    clock.set(Date.parse('2030-01-01T00:00:00Z'));
    service = serviceOver(open());
  });

  it('gives one value one pseudonym in all exchanges of a conversation, and another elsewhere', async () => {
    const [first, second, apart] = [exchangeOf('ana'), exchangeOf('ana'), exchangeOf('ana')];
    const id = await service.start(first);
    expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const said = await say(first, 'I am jo@firm.de');
    await serviceOver(open()).open(second, id);
    expect(await say(second, 'I am jo@firm.de')).toBe(said);
    expect(vaultOf(second, ids).restore(said)).toBe('I am jo@firm.de');
    expect(await say(apart, 'I am jo@firm.de')).not.toBe(said);
    expect(vaultOf(apart, ids).restore(said)).toBe('I am [unknown]');
  });

  it('restores in a later exchange what only an earlier one has hidden', async () => {
    const [first, second] = [exchangeOf('ana'), exchangeOf('ana')];
    const id = await service.start(first);
    const said = await say(first, 'write JO@firm.de or call +49 170 1234567');
    await serviceOver(open()).open(second, id);
    expect(vaultOf(second, ids).restore(said)).toBe('write JO@firm.de or call +49 170 1234567');
  });

  it('brings a second user none of the first one’s values, whatever they open or paste', async () => {
    const [first, second] = [exchangeOf('ana'), exchangeOf('bob')];
    const id = await service.start(first);
    const said = await say(first, 'I am jo@firm.de');
    expect(await code(serviceOver(open()).open(second, id))).toContain('404');
    expect(await say(second, said)).toBe(said.replace('⟦', '[').replace('⟧', ']'));
    const filter = new PersonalDataReplyControl(ids).open(second, aCall());
    expect(filter.write('text:0', said) + filter.end('text:0')).toBe('I am [unknown]');
    expect(filter.verdict()).toMatchObject({ findings: { UNKNOWN_PSEUDONYM: 1 } });
    expect(new VaultRestorer(ids).restore(second, said)).toBe('I am [unknown]');
  });

  it('answers the same for what is not there and for what is somebody else’s', async () => {
    const id = await service.start(exchangeOf('ana'));
    const strangers = [
      ...[exchangeOf('bob'), exchangeOf('ana', 'globex')].map((exchange) => [exchange, id] as const),
      ...[randomUUID(), '', 'x', `${id} `, id.toUpperCase(), "'; drop table"].map(
        (other) => [exchangeOf('ana'), other] as const,
      ),
    ];
    const answers = new Set<unknown>();
    for (const [exchange, wanted] of strangers) {
      answers.add(await code(service.open(exchange, wanted)));
      answers.add(await code(service.end(exchange, wanted)));
    }
    expect([...answers]).toEqual([expect.stringMatching(/^404 .*GUARDIAN_NOT_FOUND/)]);
    expect(await code(service.open(exchangeOf('ana'), id))).toBe('done');
  });

  it('ends: nothing opens it again, and an exchange in flight adds nothing', async () => {
    const exchange = exchangeOf('ana');
    const id = await service.start(exchange);
    const said = await say(exchange, 'jo@firm.de');
    await service.end(exchangeOf('ana'), id);
    expect(await code(service.open(exchangeOf('ana'), id))).toContain('404');
    expect(vaultOf(exchange, ids).restore(said)).toBe('jo@firm.de');
    await say(exchange, 'other@firm.de');
    await code(serviceOver(open()).open(exchangeOf('ana'), id));
    expect(await open().entries('acme', id)).toEqual([]);
  });

  it('expires, at the latest with the purpose, and is purged for all tenants', async () => {
    const short = serviceOver(open(), hours(1));
    const [brief, long] = [
      await short.start(exchangeOf('ana', 'brief')),
      await serviceOver(open(), days(900)).start(exchangeOf('ana')),
    ];
    clock.advance(minutes(59));
    expect(await code(short.open(exchangeOf('ana', 'brief'), brief))).toBe('done');
    clock.advance(minutes(1));
    expect(await code(short.open(exchangeOf('ana', 'brief'), brief))).toContain('404');
    expect(await short.purgeExpired()).toBeGreaterThanOrEqual(1);
    expect(await code(service.open(exchangeOf('ana'), long))).toBe('done');
    clock.advance(days(30));
    expect(await code(service.open(exchangeOf('ana'), long))).toContain('404');
    expect(await service.purgeExpired()).toBeGreaterThanOrEqual(1);
    expect(await service.purgeExpired()).toBe(0);
  });

  it('erases what is about a subject and leaves the rest', async () => {
    const subject = { id: randomUUID() };
    const [about, other, later] = [exchangeOf('ana'), exchangeOf('ana'), exchangeOf('ana')];
    const id = await service.start(about, { subject });
    const said = await say(about, 'jo@firm.de');
    await service.open(other, id);
    const rest = await say(other, 'eve@firm.de');
    await service.eraseSubject('acme', subject.id);
    await say(about, 'jo.again@firm.de');
    await serviceOver(open()).open(later, id);
    expect(vaultOf(later, ids).restore(`${said} ${rest}`)).toBe('[unknown] eve@firm.de');
    expect(await open().entries('acme', id)).toHaveLength(1);
  });

  it('is opened before the first model call, and once', async () => {
    const [early, late] = [exchangeOf('ana'), exchangeOf('ana')];
    const id = await service.start(early);
    await expect(service.start(early)).rejects.toThrow('before the first model call');
    await say(late, 'jo@firm.de');
    await expect(service.open(late, id)).rejects.toThrow('before the first model call');
  });
});

describe('PostgresPseudonymStore', () => {
  it('keeps no value, stand-in, key or principal that could be read', async () => {
    const exchange = exchangeOf('ana.readable', 'closed');
    const id = await serviceOver(postgres()).start(exchange);
    const said = await say(exchange, 'jo.readable@firm.de');
    const kept = await rows(
      `select c::text || p::text || encode(p.cipher, 'escape') || encode(c.key, 'escape') as row
        from guardian.conversation c join guardian.pseudonym p on p.tenant_id = c.tenant_id and p.conversation_id = c.id
        where c.id = $1`,
      [id],
    );
    expect(kept).toHaveLength(1);
    for (const secretText of ['readable', said.slice(7, -1)])
      expect(String(kept[0]!['row'])).not.toContain(secretText);
  });

  it('shows the application only its tenant, and the worker nothing but what has expired', async () => {
    await serviceOver(postgres()).start(exchangeOf('ana', 'closed'));
    const [app, worker] = await Promise.all([database.dataSource('app'), database.dataSource('worker')]);
    for (const table of ['conversation', 'pseudonym'])
      expect(await app.query(`select from guardian.${table}`)).toEqual([]);
    await expect(worker.query('select key from guardian.conversation')).rejects.toThrow('permission denied');
    await expect(worker.query('delete from guardian.conversation')).rejects.toThrow('permission denied');
    expect(await worker.query('select id from guardian.conversation')).not.toEqual([]);
  });

  it('destroys the key of a conversation that ends', async () => {
    const id = await serviceOver(postgres()).start(exchangeOf('ana'));
    const keys = () => rows('select state, wrapped from guardian.key_dek where subject_id = $1', [id]);
    expect(await keys()).toEqual([{ state: 'primary', wrapped: expect.any(Buffer) }]);
    await serviceOver(postgres()).end(exchangeOf('ana'), id);
    expect(await keys()).toEqual([{ state: 'destroyed', wrapped: null }]);
    expect(await rows('select from guardian.conversation where id = $1', [id])).toEqual([]);
  });

  it('takes the same pseudonyms from many exchanges at once', async () => {
    const id = await serviceOver(postgres()).start(exchangeOf('ana'));
    const said = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const exchange = exchangeOf('ana');
        await serviceOver(postgres()).open(exchange, id);
        return say(exchange, 'jo@firm.de');
      }),
    );
    expect(new Set(said).size).toBe(1);
    expect(await postgres().entries('acme', id)).toHaveLength(1);
  });
});

it('says what is missing when conversations have no store', async () => {
  await expect(new Conversations({ ids, clock }).start(exchangeOf('ana'))).rejects.toThrow(
    'conversations: { store }',
  );
});
