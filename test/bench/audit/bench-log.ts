import { join } from 'node:path';
import { Client } from 'pg';
import { ActorPseudonyms, AuditLog, PostgresAuditStore } from 'unseen-guardian/audit';
import { Database, migrate, openServer } from 'unseen-guardian/database';
import { type AuditEntry, type Ids, RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';

/** A log in the embedded server, and what else is measured there. */
export interface BenchLog {
  readonly log: AuditLog;
  readonly store: PostgresAuditStore;
  /** A connection beside it, with the table `bare`. */
  readonly admin: Client;
  close(): Promise<void>;
}

/** Opens the embedded server, with a log over it that may queue as many records as are measured. */
export async function openBenchLog(queueLimit: number): Promise<BenchLog> {
  const server = await openServer({ directory: join('.guardian', 'bench') });
  await migrate({ adminUrl: server.adminUrl });
  const admin = new Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query(
    'drop table if exists bare; create table bare (id uuid primary key, body bytea not null)',
  );
  const environment = { DATABASE_URL: server.serviceUrl };
  const secrets = new Secrets({ sources: [environmentSource({ environment })] });
  const database = new Database({ url: secret('database/url') }, secrets);
  const store = new PostgresAuditStore(database);
  const pseudonyms = new ActorPseudonyms(Buffer.alloc(32, 1));
  const clock = new SystemClock();
  const ids: Ids = new RandomIds(clock);
  const log = new AuditLog({ store, pseudonyms, clock, ids, tuning: { queueLimit } });
  return {
    ...{ log, store, admin },
    close: async () => {
      await log.onApplicationShutdown();
      await database.onApplicationShutdown();
      await admin.query('drop table bare');
      await admin.end();
      await server.stop();
    },
  };
}

/** The end of an exchange with twelve controls and one model call, as the pipeline records it. */
export const settled = (tenantId: string, ids: Ids): AuditEntry => ({
  event: {
    type: 'exchange.settled',
    exchangeId: ids.uuid(),
    ...{ endpoint: 'tickets.classify', purpose: 'support.triage', action: 'classify', resource: 'Ticket' },
    controls: {
      authentication: 'pass',
      authorization: 'pass',
      injection: 'pass',
      'personal-data.prompt': 'transform',
    },
    calls: [
      {
        ...{ id: ids.uuid(), model: 'gpt-5-mini', recipient: 'openai:eu', outcome: 'completed' },
        ...{ inputTokens: 512, outputTokens: 128 },
      },
    ],
    ...{
      outcome: 'completed',
      status: 200,
      durationMs: 812,
      scheme: 'bearer',
      issuer: 'https://login.example.com',
    },
  },
  principal: { id: 'i|s', issuer: 'i', subject: 's', tenantId, roles: [], scopes: [] },
});
