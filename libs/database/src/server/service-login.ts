import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The login of the service on servers that we started. */
export const SERVICE_LOGIN = 'guardian_service';

const GROUPS = ['guardian_app', 'guardian_audit', 'guardian_worker'];
/** Roles belong to the cluster: a start on another database may do the same at this moment. */
const RACES = new Set(['42710', '23505', 'XX000']);
const ATTEMPTS = 5;

/** A login to make. */
export interface ServiceLogin {
  readonly adminUrl: string;
  readonly password: string;
  /** @default 'guardian_service' */
  readonly name?: string;
}

/**
 * Makes the login of the service: no right of its own, it can only become one of the guardian's group roles.
 *
 * Safe to repeat and to run twice at once.
 */
export async function ensureServiceLogin({
  adminUrl,
  password,
  name = SERVICE_LOGIN,
}: ServiceLogin): Promise<void> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    for (const group of GROUPS) await ensureRole(client, group, 'nologin');
    await ensureRole(client, name, 'login');
    await retryRace(() =>
      client.query(`alter role ${escapeIdentifier(name)} password ${escapeLiteral(password)}`),
    );
    for (const group of GROUPS) await ensureMember(client, name, group);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: Client, name: string, login: 'login' | 'nologin'): Promise<void> {
  await retryRace(async () => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
    if (rowCount) return;
    await client.query(
      `create role ${escapeIdentifier(name)} ${login} noinherit nosuperuser nocreatedb nocreaterole nobypassrls`,
    );
  });
}

async function ensureMember(client: Client, member: string, group: string): Promise<void> {
  const version = await client.query<{ server_version_num: string }>('show server_version_num');
  const perGrant = Number(version.rows[0]?.server_version_num) >= 160_000;
  await retryRace(async () => {
    const { rowCount } = await client.query(
      `select from pg_auth_members where member = $1::regrole and roleid = $2::regrole`,
      [escapeIdentifier(member), escapeIdentifier(group)],
    );
    if (rowCount) return;
    await client.query(
      // Before 16 it is the member's NOINHERIT that keeps it from having the group's rights without asking.
      `grant ${escapeIdentifier(group)} to ${escapeIdentifier(member)}${perGrant ? ' with inherit false, set true' : ''}`,
    );
  });
}

async function retryRace<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !RACES.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
}
