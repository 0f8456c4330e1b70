import { type DynamicModule, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { DatabaseModule } from 'unseen-guardian/database';
import { LocalRootKey } from 'unseen-guardian/encryption';
import { type AuditEntry, AuditTrail } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, SecretsModule, SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../testing/src/database/fresh-database';
import { MemoryAuditStore } from '../../testing/src/stores/memory-audit-store';
import { NotingSink } from '../test/noting-sink';
import { AuditLog } from './audit-log.service';
import { AuditModule } from './audit.module';

class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

class App {}

const boot = (imports: DynamicModule[]) =>
  NestFactory.createApplicationContext({ module: App, imports }, { logger: false, abortOnError: false });

const rootKey = new LocalRootKey(Buffer.alloc(32, 7));
const entry: AuditEntry = {
  event: {
    type: 'exchange.settled',
    exchangeId: '0190f3c2-7d1a-7b3c-9a55-00aa11bb22cc',
    ...{ endpoint: 'tickets.classify', purpose: 'support.triage', action: 'classify', resource: 'Ticket' },
    ...{ controls: {}, calls: [], outcome: 'completed', status: 200, durationMs: 1 },
  },
};

describe('AuditModule', () => {
  let fresh: FreshDatabase;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    fresh = await freshDatabase();
  }, 20_000);
  afterAll(() => fresh.drop());

  const database = () => [
    SecretsModule.forRoot({ sources: [new UrlSource(fresh.serviceUrl)] }),
    DatabaseModule.forRoot({ url: secret('database/url') }),
  ];

  it('binds the audit trail of the kernel to the log', async () => {
    const store = new MemoryAuditStore();
    const app = await boot([AuditModule.forRoot({ store, rootKey })]);
    expect(app.get(AuditTrail)).toBe(app.get(AuditLog));
    await app.close();
  });

  it('takes its options from a factory', async () => {
    const store = new MemoryAuditStore();
    const app = await boot([
      AuditModule.forRootAsync({ useFactory: () => ({ store, rootKey, queueLimit: 1 }) }),
    ]);
    const log = app.get(AuditLog);
    log.append(entry);
    expect(() => log.append(entry)).toThrow('unavailable');
    await app.close();
    expect(store.records).toHaveLength(1);
  });

  it.each([
    ['store', { rootKey }, 'DatabaseModule'],
    ['key', { store: new MemoryAuditStore() }, 'EncryptionModule'],
    ['cursor', { store: new MemoryAuditStore(), rootKey, sinks: [new NotingSink()] }, 'exportCursors'],
    ['usable number', { store: new MemoryAuditStore(), rootKey, queueLimit: 0 }, 'queueLimit'],
  ])('does not start without a %s, and says the remedy', async (_what, options, remedy) => {
    await expect(boot([AuditModule.forRoot(options)])).rejects.toThrow(remedy);
  });

  it.each(['before', 'after'])('writes what waits at shutdown, imported %s the database', async (order) => {
    const audit = AuditModule.forRoot({ rootKey, flushIntervalMs: 60_000 });
    const app = await boot(order === 'before' ? [audit, ...database()] : [...database(), audit]);
    app.get(AuditLog).append(entry);
    await app.close();
    const admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    const { rows } = await admin.query(
      `select convert_from(body, 'utf8')::jsonb ->> 'type' as type, count(*)::int from guardian.audit_event group by 1`,
    );
    await admin.end();
    const written = order === 'before' ? 1 : 2;
    expect(rows).toContainEqual({ type: 'exchange.settled', count: written });
    // The address of the database is a secret: who read it is in the log as well.
    expect(rows).toContainEqual({ type: 'secret.accessed', count: expect.any(Number) as number });
  });
});
