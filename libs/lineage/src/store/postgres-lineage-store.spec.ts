import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { ActorPseudonyms } from 'unseen-guardian/audit';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { type RecipientTerms, type SourceData, type SubjectRef } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { exchangeOf } from '../../fixtures/exchange-of';
import { LineageLedger } from '../lineage-ledger.service';
import { PostgresSubjectStore } from '../subjects/postgres-subject-store';
import { PostgresLineageStore } from './postgres-lineage-store';

class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

const place = (store: string, locator: string): SourceData => ({
  ...{ store, kind: 'app_table', locator, categories: ['contact'] },
});

const ledgerOver = (store: PostgresLineageStore, tuning = {}): LineageLedger =>
  new LineageLedger(store, new ActorPseudonyms(Buffer.alloc(32, 1)), { firstRetryMs: 10, ...tuning });

let fresh: FreshDatabase;
let database: Database;
let admin: Client;

beforeAll(async () => {
  Logger.overrideLogger(false);
  fresh = await freshDatabase();
  const secrets = new Secrets({ sources: [new UrlSource(fresh.serviceUrl)] });
  database = new Database({ url: secret('database/url') }, secrets);
  admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
}, 20_000);

afterAll(async () => {
  await admin.end();
  await database.onApplicationShutdown();
  await fresh.drop();
});

describe('PostgresLineageStore', () => {
  const store = () => new PostgresLineageStore(new TenantTransaction(database));
  const person = async (tenantId: string): Promise<SubjectRef> => {
    const subjects = new PostgresSubjectStore(new TenantTransaction(database));
    return { id: await subjects.findOrCreate(tenantId, 'email', Buffer.alloc(33, 1), randomUUID()) };
  };
  const rows = async <Row>(sql: string): Promise<Row[]> => (await admin.query(sql)).rows as Row[];

  it('writes while the database refuses nothing, and everything once when it takes records again', async () => {
    const ledger = ledgerOver(store(), { lastRetryMs: 20 });
    await admin.query('revoke insert on guardian.lineage_run from guardian_app');
    const record = () => {
      const exchange = exchangeOf({ tenantId: 'outage' });
      exchange.lineage.node(place('tickets', exchange.id));
      ledger.record(exchange);
    };
    for (let count = 0; count < 70; count += 1) record();
    await ledger.flush();
    expect(ledger.isHealthy()).toBe(false);
    expect(await rows(`select from guardian.lineage_node where tenant_id = 'outage'`)).toEqual([]);
    await admin.query('grant insert on guardian.lineage_run to guardian_app');
    record();
    await ledger.onApplicationShutdown();
    expect(await rows(`select from guardian.lineage_run where tenant_id = 'outage'`)).toHaveLength(71);
    expect(await rows(`select from guardian.lineage_node where tenant_id = 'outage'`)).toHaveLength(71);
  });

  it('refuses what it cannot hold when the queue is full', async () => {
    const ledger = ledgerOver(store(), { queueLimit: 1, flushIntervalMs: 60_000 });
    const exchange = exchangeOf({ tenantId: 'full' });
    exchange.lineage.node(place('tickets', '1'));
    ledger.record(exchange);
    expect(() => ledger.record(exchange)).toThrow('full');
    await ledger.onApplicationShutdown();
  });

  it('leaves out a person who is gone, and makes a mention of one who is meant a full link', async () => {
    const ledger = ledgerOver(store());
    const jo = await person('links');
    const exchanges = (['mentioned', 'about', 'mentioned'] as const).map((role) => {
      const exchange = exchangeOf({ tenantId: 'links' });
      const node = exchange.lineage.node(place('tickets', '1'));
      exchange.lineage.link(jo, node, role);
      exchange.lineage.link({ id: randomUUID() }, node);
      return exchange;
    });
    for (const exchange of exchanges) {
      ledger.record(exchange);
      await ledger.flush();
    }
    expect(
      await rows(`select subject_id, role from guardian.lineage_subject where tenant_id = 'links'`),
    ).toEqual([{ subject_id: jo.id, role: 'about' }]);
    await ledger.onApplicationShutdown();
  });

  it('keeps the terms under which a recipient was sent data, and gives them back', async () => {
    const ledger = ledgerOver(store());
    const exchange = exchangeOf({ tenantId: 'terms' });
    const terms: RecipientTerms = {
      ...{ region: 'us', contract: { reference: 'DPA-1', expires: '2999-01-01' }, transfer: 'adequacy' },
      ...{ retention: 2_592_000_000, training: false },
    };
    const ticket = exchange.lineage.node(place('tickets', '1'));
    const sent = exchange.lineage.node({ ...place('openai:us', 'call-1'), kind: 'provider_call', terms });
    exchange.lineage.derive(ticket, sent, 'COPIED');
    ledger.record(exchange);
    await ledger.flush();
    const found = await store().upstream('terms', sent.id);
    expect(found.map((node) => [node.store, node.terms])).toEqual(
      expect.arrayContaining([
        ['tickets', undefined],
        ['openai:us', terms],
      ]),
    );
    await ledger.onApplicationShutdown();
  });

  it('does not lock itself out when many writers meet the same places', async () => {
    const ledgers = Array.from({ length: 6 }, () => ledgerOver(store(), { flushSize: 3 }));
    const healthy = ledgers.map((ledger, index) => {
      for (let count = 0; count < 30; count += 1) {
        const exchange = exchangeOf({ tenantId: 'crowd' });
        const order = index % 2 ? [1, 2, 3, 4, 5] : [5, 4, 3, 2, 1];
        for (const locator of order) exchange.lineage.node(place('documents', `${locator}`));
        ledger.record(exchange);
      }
      return ledger.flush().then(() => ledger.isHealthy());
    });
    expect(await Promise.all(healthy)).toEqual(ledgers.map(() => true));
    expect(await rows(`select from guardian.lineage_run where tenant_id = 'crowd'`)).toHaveLength(180);
    expect(await rows(`select from guardian.lineage_node where tenant_id = 'crowd'`)).toHaveLength(5);
    await Promise.all(ledgers.map((ledger) => ledger.onApplicationShutdown()));
  });

  it('shows the application without a tenant nothing at all', async () => {
    const ledger = ledgerOver(store());
    const exchange = exchangeOf({ tenantId: 'closed' });
    const ticket = exchange.lineage.node({ ...place('tickets', '1'), subjects: [await person('closed')] });
    exchange.lineage.derive(ticket, exchange.lineage.node(place('replies', '1')), 'DERIVED');
    ledger.record(exchange);
    await ledger.onApplicationShutdown();
    const source = await database.dataSource('app');
    for (const table of ['lineage_run', 'lineage_node', 'lineage_edge', 'lineage_subject']) {
      expect(await rows(`select from guardian.${table} limit 1`)).toHaveLength(1);
      expect(await source.query(`select from guardian.${table}`)).toEqual([]);
    }
  });
});
