import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  AuditExporter,
  AuditLog,
  AuditModule,
  AuditStore,
  httpSink,
  syslogSink,
} from 'unseen-guardian/audit';
import { DatabaseModule } from 'unseen-guardian/database';
import { LocalRootKey } from 'unseen-guardian/encryption';
import { type AuditEntry } from 'unseen-guardian/kernel';
import { environmentSource, secret, SecretsModule } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from 'unseen-guardian/testing';
import { ChildReceiver } from './child-receiver';

const TENANTS = ['acme', 'globex', 'initech'];
const DEATHS = 6;
const RECORDS = 40;

const entry = (tenantId: string): AuditEntry => ({
  event: {
    type: 'exchange.released',
    exchangeId: randomUUID(),
    ...{ endpoint: 'tickets.classify', purpose: 'support.triage', action: 'classify', resource: 'Ticket' },
    ...{ controls: {}, calls: [] },
  },
  principal: { id: 'i|s', issuer: 'i', subject: 's', tenantId, roles: [], scopes: [] },
});

class Service {}

describe('receivers that are killed, under a service that is restarted', () => {
  let database: FreshDatabase;
  let folder: string;
  let receivers: ChildReceiver[];
  let services: INestApplicationContext[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    folder = await mkdtemp(join(tmpdir(), 'audit-export-'));
    receivers = await Promise.all(
      (['web', 'syslog'] as const).map((kind) => ChildReceiver.make(kind, folder)),
    );
    await Promise.all(receivers.map((receiver) => receiver.start()));
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.close()));
    await Promise.all(receivers.map((receiver) => receiver.kill()));
    await rm(folder, { recursive: true });
    await database.drop();
  });

  /** An instance of the service, with a sink for each receiver. */
  async function serve(): Promise<INestApplicationContext> {
    const [web, syslog] = receivers as [ChildReceiver, ChildReceiver];
    const sinks = [
      httpSink({ name: 'web', url: `https://localhost:${web.port}/`, tls: { ca: web.ca }, pageSize: 7 }),
      syslogSink({
        name: 'syslog',
        host: 'localhost',
        port: syslog.port,
        tls: { ca: syslog.ca },
        pageSize: 7,
      }),
    ];
    const tuning = {
      exportPollMs: 10,
      exportFirstRetryMs: 10,
      exportLastRetryMs: 100,
      exportTimeoutMs: 2_000,
    };
    const environment = { DATABASE_URL: database.serviceUrl };
    const imports = [
      SecretsModule.forRoot({ sources: [environmentSource({ environment })] }),
      DatabaseModule.forRoot({ url: secret('database/url'), poolSize: 4 }),
      AuditModule.forRoot({ rootKey: new LocalRootKey(Buffer.alloc(32, 7)), sinks, ...tuning }),
    ];
    const service = await NestFactory.createApplicationContext({ module: Service, imports });
    service.useLogger(false);
    return service;
  }

  it('lose nothing, and get each chain in its order', async () => {
    Logger.overrideLogger(false);
    services = await Promise.all([serve(), serve()]);
    for (let death = 0; death < DEATHS; death++) {
      const log = services[death % 2]!.get(AuditLog);
      for (let record = 0; record < RECORDS; record++)
        for (const tenant of TENANTS) log.append(entry(tenant));
      const receiver = receivers[death % 2]!;
      await receiver.kill();
      await log.flush();
      if (death === 2) {
        await services.shift()!.close();
        services.push(await serve());
      }
      await receiver.start();
    }
    const size = RECORDS * DEATHS;
    const heads = await services[0]!.get(AuditStore).heads();
    // The service writes into a chain of its own too, of the secrets that it reads.
    const ofTenants = heads.filter(({ tenantId }) => TENANTS.includes(tenantId));
    expect(ofTenants.map(({ tenantId, size }) => [tenantId, size])).toEqual(
      TENANTS.map((tenant) => [tenant, size]),
    );
    for (const receiver of receivers) {
      // Sooner or later all of it is there; Jest's own limit is the end.
      while (new Set(await receiver.ids()).size < size * TENANTS.length)
        await new Promise((resolve) => setTimeout(resolve, 50));
      // What came twice counts as of the first time.
      const ids = [...new Set(await receiver.ids())];
      for (const tenant of TENANTS) {
        const expected = Array.from({ length: size }, (_, index) => `${tenant}:${index + 1}`);
        expect(ids.filter((id) => id.startsWith(`${tenant}:`))).toEqual(expected);
      }
    }
    const isCalm = () => services.every((service) => service.get(AuditExporter).isHealthy());
    while (!isCalm()) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});
