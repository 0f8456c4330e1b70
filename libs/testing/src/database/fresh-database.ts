import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** A migrated database of its own, for one test file. */
export interface FreshDatabase {
  /** A login that may do everything. */
  readonly adminUrl: string;
  /** The login of the service, which can only become a guardian's group role. */
  readonly serviceUrl: string;
  /** Removes the database and ends whatever is still connected to it. */
  drop(): Promise<void>;
}

const TEMPLATE_IN_USE = '55006';
const ATTEMPTS = 20;

/**
 * Clones the migrated template of this run of Jest, which takes a fraction of a second.
 *
 * @throws Error when Jest's global setup did not run or found no Postgres, and under `NODE_ENV=production`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('freshDatabase is for tests, not for production.');
  const { admin, service, template } = testServer();
  const name = `${template.replace(/_template$/, '')}_${randomBytes(6).toString('hex')}`;
  await asAdmin(admin, (client) => clone(client, template, name));
  return {
    adminUrl: onDatabase(admin, name),
    serviceUrl: onDatabase(service, name),
    drop: () => asAdmin(admin, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

function testServer(): { admin: string; service: string; template: string } {
  const admin = process.env['GUARDIAN_TEST_ADMIN_URL'];
  const service = process.env['GUARDIAN_TEST_SERVICE_URL'];
  const template = process.env['GUARDIAN_TEST_TEMPLATE'];
  if (admin && service && template) return { admin, service, template };
  const reason =
    process.env['GUARDIAN_TEST_DATABASE_ERROR'] ?? 'run it through Jest with test/setup/database.setup';
  throw new Error(`There is no test database: ${reason}`);
}

async function clone(client: Client, template: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(`create database ${name} template ${template}`);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || (error as { code?: string }).code !== TEMPLATE_IN_USE) throw error;
      await sleep(50);
    }
  }
}

async function asAdmin(adminUrl: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function onDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
