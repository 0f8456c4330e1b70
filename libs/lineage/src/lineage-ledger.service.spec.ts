import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { ActorPseudonyms } from 'unseen-guardian/audit';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { days, type Exchange, type SourceData, type SubjectRef } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { FixedClock } from '../../testing/src/fixed-clock';
import { freshDatabase, type FreshDatabase } from '../../testing/src/database/fresh-database';
import { MemoryLineageStore } from '../../testing/src/stores/memory-lineage-store';
import { MemorySubjectStore } from '../../testing/src/stores/memory-subject-store';
import { exchangeOf } from '../fixtures/exchange-of';
import { LineageLedger } from './lineage-ledger.service';
import { type LineageRecord, type LineageStore } from './store/lineage-store';
import { PostgresLineageStore } from './store/postgres-lineage-store';
import { PostgresSubjectStore } from './subjects/postgres-subject-store';
import { type SubjectStore } from './subjects/subject-store';

class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

const place = (store: string, locator: string, categories = ['contact']): SourceData => ({
  ...{ store, kind: store === 'openai' ? 'provider_call' : 'app_table', locator, categories },
});

let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  Logger.overrideLogger(false);
  fresh = await freshDatabase();
  const secrets = new Secrets({ sources: [new UrlSource(fresh.serviceUrl)] });
  database = new Database({ url: secret('database/url') }, secrets);
}, 20_000);

afterAll(async () => {
  await database.onApplicationShutdown();
  await fresh.drop();
});

const STORES: Record<string, () => { store: LineageStore; subjects: SubjectStore }> = {
  memory: () => ({ store: new MemoryLineageStore(), subjects: new MemorySubjectStore() }),
  postgres: () => {
    const transaction = new TenantTransaction(database);
    return { store: new PostgresLineageStore(transaction), subjects: new PostgresSubjectStore(transaction) };
  },
};

const ledgerOver = (store: LineageStore, tuning = {}): LineageLedger =>
  new LineageLedger(store, new ActorPseudonyms(Buffer.alloc(32, 1)), { firstRetryMs: 10, ...tuning });

describe.each(Object.entries(STORES))('LineageLedger over %s', (_name, open) => {
  // One tenant for each test, so that they share a database and not the rows in it.
  let tenantId: string;
  let store: LineageStore;
  let ledger: LineageLedger;
  let person: () => Promise<SubjectRef>;

  beforeEach(() => {
    tenantId = `t-${randomUUID()}`;
    const opened = open();
    store = opened.store;
    ledger = ledgerOver(store);
    person = async () => ({
      id: await opened.subjects.findOrCreate(
        tenantId,
        'email',
        Buffer.alloc(33, Math.random() * 256),
        randomUUID(),
      ),
    });
  });
  afterEach(() => ledger.onApplicationShutdown());

  const settle = async (fill: (exchange: Exchange) => void, facts = {}): Promise<void> => {
    const exchange = exchangeOf({ tenantId, ...facts });
    fill(exchange);
    ledger.record(exchange);
    await ledger.flush();
  };
  const names = async (nodes: Promise<readonly { store: string; locator: string }[]>): Promise<string[]> =>
    (await nodes).map(({ store: name, locator }) => `${name}/${locator}`).sort();

  it('finds all that was made from the data of a person, over several exchanges, and nothing of others', async () => {
    const [jo, other] = [await person(), { id: randomUUID() }];
    await settle(({ lineage }) => {
      const ticket = lineage.node({ ...place('tickets', '1'), subjects: [jo] });
      lineage.derive(ticket, lineage.node(place('openai', 'r1')), 'PSEUDONYMISED');
      lineage.node({ ...place('tickets', '2'), subjects: [other] });
    });
    await settle(({ lineage }) => {
      const copy = lineage.node(place('openai', 'r1'));
      lineage.derive(copy, lineage.node(place('replies', 'r1')), 'DERIVED');
    });
    expect(await names(ledger.downstream(tenantId, jo.id))).toEqual(['openai/r1', 'replies/r1', 'tickets/1']);
    const [reply] = (await ledger.downstream(tenantId, jo.id)).filter((node) => node.store === 'replies');
    expect(await names(ledger.upstream(tenantId, reply!.id))).toEqual([
      'openai/r1',
      'replies/r1',
      'tickets/1',
    ]);
  });

  it('ends on a cycle', async () => {
    const jo = await person();
    await settle(({ lineage }) => {
      const [a, b, c] = ['a', 'b', 'c'].map((name) => lineage.node(place('notes', name)));
      lineage.link(jo, b!);
      lineage.derive(a!, b!, 'COPIED');
      lineage.derive(b!, c!, 'COPIED');
      lineage.derive(c!, a!, 'COPIED');
    });
    const nodes = await ledger.downstream(tenantId, jo.id);
    expect(nodes.map(({ locator }) => locator).sort()).toEqual(['a', 'b', 'c']);
    expect(await names(ledger.upstream(tenantId, nodes[0]!.id))).toHaveLength(3);
  });

  it('keeps one node per place, with the categories of all and an age that use does not renew', async () => {
    const jo = await person();
    const clock = new FixedClock('2026-01-01T00:00:00Z');
    const created = clock.now();
    const use = (categories: string[], retention: number) =>
      settle(({ lineage }) => lineage.node({ ...place('tickets', '1', categories), subjects: [jo] }), {
        clock,
        retention,
      });
    await use(['contact'], days(30));
    clock.advance(days(10));
    await use(['health'], days(30));
    const seen = async () => {
      const [node, ...more] = await ledger.downstream(tenantId, jo.id);
      expect(more).toEqual([]);
      return node!;
    };
    expect(await seen()).toMatchObject({
      categories: ['contact', 'health'],
      state: 'active',
      createdAt: created,
    });
    expect((await seen()).expiresAt).toBe(created + days(30));
    await use(['contact'], days(90));
    expect((await seen()).expiresAt).toBe(created + days(90));
  });

  it('keeps tenants apart, even for one place', async () => {
    const jo = await person();
    const share = ({ lineage }: Exchange) => void lineage.node({ ...place('tickets', '1'), subjects: [jo] });
    await settle(share);
    await settle(({ lineage }) => void lineage.node(place('tickets', '1')), { tenantId: 'another' });
    const [mine] = await ledger.downstream(tenantId, jo.id);
    expect(await ledger.downstream('another', jo.id)).toEqual([]);
    expect(await ledger.upstream('another', mine!.id)).toEqual([]);
  });

  it('records nothing without a caller or without data', async () => {
    const write = jest.spyOn(store, 'write');
    await settle(() => undefined);
    await settle(({ lineage }) => void lineage.node(place('tickets', '1')), { authenticated: false });
    expect(write).not.toHaveBeenCalled();
  });

  it('writes the same batch twice to the same effect', async () => {
    const jo = await person();
    const batches: (readonly LineageRecord[])[] = [];
    const write = store.write.bind(store);
    jest.spyOn(store, 'write').mockImplementation((batch) => (batches.push(batch), write(batch)));
    await settle(({ lineage }) => {
      const ticket = lineage.node({ ...place('tickets', '1'), subjects: [jo] });
      lineage.derive(ticket, lineage.node(place('openai', 'r1')), 'MASKED');
      lineage.derive(ticket, ticket, 'IDENTITY');
    });
    const before = await ledger.downstream(tenantId, jo.id);
    await write(batches[0]!);
    expect(await ledger.downstream(tenantId, jo.id)).toEqual(before);
    expect(before).toHaveLength(2);
  });
});
