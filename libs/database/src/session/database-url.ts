import { readFileSync } from 'node:fs';
import { type TlsOptions } from 'node:tls';

/** What a database URL says, without its password. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly username: string;
  readonly ssl: false | TlsOptions;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);
const PARAMETERS = new Set(['sslmode', 'sslrootcert']);
/** `require` and `verify-ca` check the whole certificate here: encryption without it stops no man in the middle. */
const TLS: Readonly<Record<string, DatabaseAddress['ssl']>> = {
  disable: false,
  require: { rejectUnauthorized: true },
  'verify-ca': { rejectUnauthorized: true },
  'verify-full': { rejectUnauthorized: true },
  'no-verify': { rejectUnauthorized: false },
};

/**
 * Reads a `postgres://` URL.
 *
 * @throws Error when it is none, names a parameter that is not known, or leaves TLS open in production. The message
 *   never repeats the URL.
 */
export function parseDatabaseUrl(url: string, production = isProduction()): DatabaseAddress {
  const parsed = urlOf(url);
  const unknown = [...parsed.searchParams.keys()].find((name) => !PARAMETERS.has(name));
  if (unknown)
    throw new Error(`The database URL may carry only ${[...PARAMETERS].join(' and ')}, not "${unknown}".`);
  const mode = parsed.searchParams.get('sslmode');
  if (production && !mode && !LOOPBACK.has(parsed.hostname)) {
    throw new Error(
      'The database URL must say "?sslmode=verify-full" (or "disable" on a network you trust).',
    );
  }
  const ssl = TLS[mode ?? 'disable'];
  if (ssl === undefined)
    throw new Error(`The database URL's sslmode must be one of ${Object.keys(TLS).join(', ')}.`);
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: Number(parsed.port || 5432),
    database: decodeURIComponent(parsed.pathname.slice(1)),
    username: decodeURIComponent(parsed.username),
    ssl: withRoot(ssl, parsed.searchParams.get('sslrootcert')),
  };
}

/** The password in a `postgres://` URL, empty when there is none. */
export function passwordOf(url: string): string {
  return decodeURIComponent(urlOf(url).password);
}

function urlOf(url: string): URL {
  // The error of `new URL` carries its input, password and all.
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (
    !parsed ||
    !/^postgres(?:ql)?:$/.test(parsed.protocol) ||
    !parsed.hostname ||
    parsed.pathname.length < 2
  ) {
    throw new Error('The database URL must read postgres://user:password@host:5432/database.');
  }
  return parsed;
}

function withRoot(ssl: DatabaseAddress['ssl'], file: string | null): DatabaseAddress['ssl'] {
  return ssl && file ? { ...ssl, ca: readFileSync(file, 'utf8') } : ssl;
}

function isProduction(): boolean {
  return process.env['NODE_ENV'] === 'production';
}
