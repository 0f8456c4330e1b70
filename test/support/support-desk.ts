import { randomBytes } from 'node:crypto';
import { type INestApplication } from '@nestjs/common';
import { migrate } from 'unseen-guardian/database';
import { inProcess } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { type ProviderModel } from 'unseen-guardian/model';
import { environmentSource, type SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase, TokenIssuer, type TokenRequest } from 'unseen-guardian/testing';
import { Client } from 'pg';
import { type AdapterName, createApp } from '../../apps/reference/src/create-app';
import { seed } from '../../apps/reference/src/development/seed';
import { FIRST_TEAM, TeamRepository } from '../../apps/reference/src/teams/team.repository';
import { migrations } from '../../apps/reference/src/migrations';
import { type SupportDeskOptions } from '../../apps/reference/src/support-desk.options';

/** The reference service with a model of the test, on a database and an issuer of its own. */
export interface SupportDesk {
  readonly app: INestApplication;
  readonly url: string;
  readonly database: FreshDatabase;
  /** A token of one of the demo companies. */
  token(
    role: 'customer' | 'staff' | 'visitor',
    tenant?: string,
    sub?: string,
    claims?: TokenRequest['claims'],
  ): string;
  /** Rows as the superuser sees them. */
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** What a test sets. */
export interface SupportDeskInit {
  readonly model: ProviderModel;
  readonly adapter: AdapterName;
  readonly options?: Partial<SupportDeskOptions>;
}

/** The secrets of one test, as a host would set them. */
export const secretsOf = (serviceUrl: string): SecretSource[] => [
  environmentSource({
    environment: { DATABASE_URL: serviceUrl, GUARDIAN_ROOT_KEY: randomBytes(32).toString('base64') },
  }),
];

const queryAs =
  (connectionString: string) =>
  async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };

/** Puts a member of staff into the team that new tickets come to. */
export async function enrol(
  app: INestApplication,
  { issuer, sub, tenant }: { issuer: string; sub: string; tenant: string },
): Promise<void> {
  const { id } = await app.get(SubjectDirectory).resolve(tenant, 'principal', `${issuer}|${sub}`);
  await app.get(TeamRepository).enrol(tenant, id, FIRST_TEAM);
}

/** Starts the very app that `npm start` starts, with the demo data. */
export async function startSupportDesk({ model, adapter, options }: SupportDeskInit): Promise<SupportDesk> {
  const [database, issuer] = [await freshDatabase(), await TokenIssuer.start()];
  await migrate({ adminUrl: database.adminUrl, folders: migrations });
  const app = await createApp(
    {
      issuer: issuer.issuer,
      secrets: secretsOf(database.serviceUrl),
      model: { recipient: 'double:local', create: () => model },
      receiver: inProcess('a double of a model'),
      isProduction: false,
      ...options,
    },
    { adapter, logger: ['fatal'] },
  );
  await app.init();
  await seed(app);
  for (const tenant of ['acme', 'globex'])
    await enrol(app, { issuer: issuer.issuer, sub: 'staff-1', tenant });
  await app.listen(0, '127.0.0.1');
  return {
    app,
    url: await app.getUrl(),
    database,
    token: (role, tenant = 'acme', sub = `${role}-1`, claims = {}) =>
      issuer.token({ sub, tenant, roles: [role], claims }),
    query: queryAs(database.adminUrl),
    close: async () => {
      await app.close();
      await issuer.stop();
      await database.drop();
    },
  };
}
