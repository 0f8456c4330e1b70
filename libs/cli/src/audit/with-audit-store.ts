import { type AuditStore, PostgresAuditStore } from 'unseen-guardian/audit';
import { openDatabase } from '../database/open-database';

/** Hands the audit log of the service's database to some work. */
export async function withAuditStore<Result>(work: (store: AuditStore) => Promise<Result>): Promise<Result> {
  const database = openDatabase();
  try {
    return await work(new PostgresAuditStore(database));
  } finally {
    await database.onApplicationShutdown();
  }
}
