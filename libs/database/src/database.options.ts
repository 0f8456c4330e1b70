import { type DataSourceOptions } from 'typeorm';
import { type SecretRef } from 'unseen-guardian/secrets';

/** How to reach the database. */
export interface DatabaseOptions {
  /** The secret that holds `postgres://user:password@host:5432/database?sslmode=verify-full`. */
  readonly url: SecretRef;
  /** Connections per role (`app`, `audit`, `worker`). @default 10 */
  readonly poolSize?: number;
  /** How long opening a connection, or waiting for a free one, may take, in milliseconds. @default 2_000 */
  readonly connectTimeoutMs?: number;
  /** How long one statement may run, in milliseconds. @default 10_000 */
  readonly statementTimeoutMs?: number;
  /** How long a transaction may sit idle, in milliseconds. @default 30_000 */
  readonly idleTransactionTimeoutMs?: number;
  /** Whether a service that cannot reach its database refuses to start; off where every store is in memory. @default true */
  readonly connectAtStart?: boolean;
  /** TypeORM entities of the host, for all roles. @default [] */
  readonly entities?: NonNullable<DataSourceOptions['entities']>;
}

/** The same, with every default filled in. */
export type DatabaseSettings = Required<DatabaseOptions>;

const DEFAULTS = {
  poolSize: 10,
  connectTimeoutMs: 2_000,
  statementTimeoutMs: 10_000,
  idleTransactionTimeoutMs: 30_000,
  connectAtStart: true,
  entities: [],
};
const COUNTS = ['poolSize', 'connectTimeoutMs', 'statementTimeoutMs', 'idleTransactionTimeoutMs'] as const;

/**
 * Fills in the defaults.
 *
 * @throws Error when an option does not hold.
 */
export function databaseSettings(options: DatabaseOptions): DatabaseSettings {
  const settings = { ...DEFAULTS, ...options };
  if (!options.url?.name)
    throw new Error('The database option "url" must be a secret: secret(\'database/url\').');
  const odd = COUNTS.find((name) => !Number.isInteger(settings[name]) || settings[name] < 1);
  if (odd) throw new Error(`The database option "${odd}" must be a whole number of at least 1.`);
  return settings;
}
