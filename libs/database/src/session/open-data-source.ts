import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type DatabaseSettings } from '../database.options';
import { checkSession } from './check-session';
import { type DatabaseRole, ROLE_NAMES } from './database-role';
import { DatabaseUnavailableError, isDatabaseUnavailable } from './database-unavailable.error';
import { parseDatabaseUrl, passwordOf } from './database-url';

/** Gives the database URL as it is now. */
export type ReadUrl = <T>(use: (url: string) => T) => Promise<T>;

/** A connection that is lost while nobody listens to it, between two who hold it, must not end the process. */
class PooledClient extends Client {
  constructor(config?: ConstructorParameters<typeof Client>[0]) {
    super(config);
    this.on('error', () => undefined); // whoever asks it something is told, and the pool drops it
  }
}

/** What Postgres says of a login that is not ready yet, and what to do about it. */
const REMEDIES: Readonly<Record<string, (role: string) => string>> = {
  '22023': (role) => `the role "${role}" does not exist. Run migrate({ adminUrl }) first.`,
  '42501': (role) => `the login may not become "${role}". As administrator: grant ${role} to the login.`,
  '28P01': () => 'the password is wrong. Correct the secret that holds the URL.',
  '28000': () => 'the login is not allowed in. Correct the secret that holds the URL, or pg_hba.conf.',
  '3D000': () => 'that database does not exist. Create it, or correct the secret that holds the URL.',
};

/**
 * Opens a pool whose sessions work as one role.
 *
 * @throws DatabaseUnavailableError when the server does not answer; Error with a remedy when it refuses, or when the
 *   session could pass row level security.
 */
export async function openDataSource(
  role: DatabaseRole,
  settings: DatabaseSettings,
  readUrl: ReadUrl,
): Promise<DataSource> {
  const address = await readUrl(parseDatabaseUrl);
  const source = new DataSource({
    type: 'postgres',
    ...address,
    // Asked at each new connection, so a rotated password is picked up without a restart.
    password: () => readUrl(passwordOf),
    entities: settings.entities,
    synchronize: false,
    logging: false,
    installExtensions: false,
    applicationName: ROLE_NAMES[role],
    poolSize: settings.poolSize,
    connectTimeoutMS: settings.connectTimeoutMs,
    extra: sessionOptions(role, settings),
    // An idle connection that breaks leaves the pool; the next caller opens a new one.
    poolErrorHandler: () => undefined,
  });
  try {
    await source.initialize();
    await checkSession(source, role);
    return source;
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw explain(error, role, `${address.host}:${address.port}/${address.database}`);
  }
}

function sessionOptions(role: DatabaseRole, settings: DatabaseSettings): Record<string, unknown> {
  const startup = {
    role: ROLE_NAMES[role],
    statement_timeout: settings.statementTimeoutMs,
    idle_in_transaction_session_timeout: settings.idleTransactionTimeoutMs,
  };
  return {
    options: Object.entries(startup)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    keepAlive: true,
    Client: PooledClient,
    // The server ends slow statements; this ends the wait for a server that went silent.
    query_timeout: settings.statementTimeoutMs + settings.connectTimeoutMs,
  };
}

function explain(error: unknown, role: DatabaseRole, place: string): Error {
  const { code = 'no answer', message } = error as Error & { code?: string };
  if (isDatabaseUnavailable(error)) {
    return new DatabaseUnavailableError(
      `The database at ${place} cannot be reached (${code}). Start it, or correct the secret that holds its URL.`,
      { cause: error },
    );
  }
  const remedy = REMEDIES[code]?.(ROLE_NAMES[role]);
  return new Error(`The database at ${place} refused: ${remedy ?? message}`, { cause: error });
}
