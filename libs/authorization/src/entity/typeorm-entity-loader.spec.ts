import { Client } from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type DiscoveryService } from '@nestjs/core';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { Exchange, type Principal, RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { EntityLoaders, entityOf } from './entity-loaders';

@Entity({ name: 'note', schema: 'guardian' })
class Note {
  @PrimaryColumn({ type: 'text', name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) body!: string;
}

@Entity({ name: 'odd', schema: 'guardian' })
class Odd {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
}
class Stranger {}

const ID = '00000000-0000-7000-8000-000000000001';

describe('entities that TypeORM knows', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let loaders: EntityLoaders;

  beforeAll(async () => {
    fresh = await freshDatabase();
    const admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    await admin.query(`begin; set local role guardian_owner; set local search_path = guardian;
      create table note (tenant_id text not null, id uuid not null, body text, primary key (tenant_id, id));
      select guardian.protect('note'); commit;
      insert into guardian.note values ('acme', '${ID}', 'a line')`);
    await admin.end();
    process.env['LOADER_SPEC_URL'] = fresh.serviceUrl;
    const sources = [environmentSource({ variables: { 'database/url': 'LOADER_SPEC_URL' } })];
    database = new Database({ url: secret('database/url'), entities: [Note, Odd] }, new Secrets({ sources }));
    const transactions = new TenantTransaction(database);
    const discovery = { getProviders: () => [] } as unknown as DiscoveryService;
    loaders = new EntityLoaders(discovery, { database, transactions });
    await loaders.assertLoadable(Note);
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await fresh.drop();
  });

  const load = (tenantId: string, id: string) => {
    const policy = { id: 'notes.read', resource: Note } as unknown as Exchange['policy'];
    const exchange = new Exchange({ policy, clock: new SystemClock(), ids: new RandomIds() });
    exchange.authenticatedAs({ tenantId } as Principal);
    return { exchange, found: loaders.load(exchange, { tenantId, id }) };
  };

  it('are loaded for their tenant, once per exchange', async () => {
    const { exchange, found } = load('acme', ID);
    await expect(found).resolves.toEqual({ tenantId: 'acme', id: ID, body: 'a line' });
    expect(entityOf(exchange)).toBe(found);
  });

  it.each([
    ['another tenant', 'globex', ID],
    ['another id', 'acme', ID.replace(/1$/, '2')],
    ['what is no id', 'acme', "1' or true"],
  ])('are not there for %s', async (_what, tenant, id) => {
    await expect(load(tenant, id).found).resolves.toBeUndefined();
  });

  it('need a key of the tenant and one more column', async () => {
    await expect(loaders.assertLoadable(Odd)).rejects.toThrow(/primary key must be tenantId and one more/);
    await expect(loaders.assertLoadable(Stranger)).rejects.toThrow(/Nobody loads Stranger/);
    await expect(loaders.assertLoadable('Note')).rejects.toThrow(/Nobody loads "Note"/);
  });

  it('are not there where the endpoint loads none', () => {
    const policy = { id: 'notes.list', resource: Note } as unknown as Exchange['policy'];
    const exchange = new Exchange({ policy, clock: new SystemClock(), ids: new RandomIds() });
    expect(() => entityOf(exchange)).toThrow(/"notes.list" loads no entity. Add resourceId/);
  });
});
