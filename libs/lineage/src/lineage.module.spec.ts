import { type DynamicModule, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from 'unseen-guardian/audit';
import { DatabaseModule } from 'unseen-guardian/database';
import { EncryptionModule } from 'unseen-guardian/encryption';
import { LineageRecorder } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, SecretsModule, SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../testing/src/database/fresh-database';
import { MemoryAuditStore } from '../../testing/src/stores/memory-audit-store';
import { MemoryKeyStore } from '../../testing/src/stores/memory-key-store';
import { MemoryLineageStore } from '../../testing/src/stores/memory-lineage-store';
import { MemorySubjectStore } from '../../testing/src/stores/memory-subject-store';
import { exchangeOf } from '../fixtures/exchange-of';
import { LineageLedger } from './lineage-ledger.service';
import { LineageModule } from './lineage.module';
import { SubjectDirectory } from './subjects/subject-directory.service';

class MemorySource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly values: Readonly<Record<string, string>>) {
    super();
  }

  async fetch(name: string): Promise<SecretMaterial> {
    return { value: Buffer.from(this.values[name] ?? ''), version: '1' };
  }
}

class App {}

const boot = (imports: DynamicModule[], url = '') => {
  const values = { 'encryption/root-key': Buffer.alloc(32, 9).toString('base64'), 'database/url': url };
  const foundation = [
    SecretsModule.forRoot({ sources: [new MemorySource(values)] }),
    EncryptionModule.forRoot({ rootKey: secret('encryption/root-key'), keyStore: new MemoryKeyStore() }),
    AuditModule.forRoot({ store: new MemoryAuditStore() }),
  ];
  const module = { module: App, imports: [...foundation, ...imports] };
  return NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
};

describe('LineageModule', () => {
  let fresh: FreshDatabase;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    fresh = await freshDatabase();
  }, 20_000);
  afterAll(() => fresh.drop());

  it('binds the recorder of the kernel, and runs without a database when it is given stores', async () => {
    const store = new MemoryLineageStore();
    const app = await boot([LineageModule.forRoot({ store, subjectStore: new MemorySubjectStore() })]);
    expect(app.get(LineageRecorder)).toBe(app.get(LineageLedger));
    const person = await app.get(SubjectDirectory).resolve('acme', 'email', 'jo@example.com');
    const exchange = exchangeOf({});
    exchange.lineage.node({
      ...{ store: 'tickets', kind: 'app_table', locator: '1', categories: [], subjects: [person] },
    });
    app.get(LineageLedger).record(exchange);
    await app.close();
    expect(await store.downstream('acme', person.id)).toHaveLength(1);
    expect(JSON.stringify(store.contents('acme'))).not.toContain('jo');
  });

  it('uses the database when it is there', async () => {
    const app = await boot(
      [DatabaseModule.forRoot({ url: secret('database/url') }), LineageModule.forRoot({})],
      fresh.serviceUrl,
    );
    const directory = app.get(SubjectDirectory);
    const person = await directory.resolve('acme', 'email', 'jo@example.com');
    expect(await directory.resolve('acme', 'email', 'jo@example.com')).toEqual(person);
    expect(await app.get(LineageLedger).downstream('acme', person.id)).toEqual([]);
    await app.close();
  });

  it.each([
    ['store', { subjectStore: new MemorySubjectStore() }],
    ['subjectStore', { store: new MemoryLineageStore() }],
  ])('does not start without a %s, and says the remedy', async (missing, options) => {
    const start = boot([LineageModule.forRoot(options)]);
    await expect(start).rejects.toThrow(`Lineage has no ${missing}: import DatabaseModule`);
  });
});
