import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Database } from 'unseen-guardian/database';
import { LocalRootKey } from 'unseen-guardian/encryption';
import { type AuditEntry, RandomIds, SystemClock, SystemTimers } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase } from '../../testing/src/database/fresh-database';
import { AuditLog } from '../src/audit-log.service';
import { ActorPseudonyms } from '../src/body/actor-pseudonyms';
import { CHECKPOINT_KEY_LABEL, privateKeyOf } from '../src/checkpoint/checkpoint-key';
import { CheckpointSigner } from '../src/checkpoint/checkpoint-signer';
import { Checkpoints } from '../src/checkpoint/checkpoints.service';
import { PostgresAuditStore } from '../src/store/postgres-audit-store';

class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

/** An entry of a tenant. */
export const entry = (tenantId: string): AuditEntry => ({
  event: {
    type: 'exchange.released',
    exchangeId: randomUUID(),
    ...{ endpoint: 'tickets.classify', purpose: 'support.triage', action: 'classify', resource: 'Ticket' },
    ...{ controls: {}, calls: [] },
  },
  principal: { id: 'i|s', issuer: 'i', subject: 's', tenantId, roles: [], scopes: [] },
});

/** A database of its own, with an audit log in it and a superuser who does harm. */
export async function openAuditDatabase() {
  const fresh = await freshDatabase();
  const admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
  const secrets = new Secrets({ sources: [new UrlSource(fresh.serviceUrl)] });
  const database = new Database({ url: secret('database/url'), poolSize: 2 }, secrets);
  const store = new PostgresAuditStore(database);
  const pseudonyms = new ActorPseudonyms(Buffer.alloc(32, 1));
  return {
    store,
    serviceUrl: fresh.serviceUrl,
    /** Checkpoints that are signed by the key of this root key, and go to nobody. */
    checkpoints: (rootKey: Buffer): Checkpoints => {
      const signer = new CheckpointSigner(
        privateKeyOf(new LocalRootKey(rootKey).derive(CHECKPOINT_KEY_LABEL)),
      );
      return new Checkpoints({ store, signer, timers: new SystemTimers(), options: {} });
    },
    /** A log over it. */
    log: (checkpoints?: Checkpoints): AuditLog =>
      new AuditLog({
        ...{ store, pseudonyms, clock: new SystemClock(), ids: new RandomIds() },
        ...(checkpoints && { checkpoints }),
      }),
    /** Does as a superuser who switches the triggers off. */
    tamper: async (sql: string, parameters: unknown[] = []): Promise<void> => {
      await admin.query('set session_replication_role = replica');
      await admin.query(sql, parameters);
      await admin.query('set session_replication_role = origin');
    },
    close: async (): Promise<void> => {
      await admin.end();
      await database.onApplicationShutdown();
      await fresh.drop();
    },
  };
}
