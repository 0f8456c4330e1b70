import { escapeLiteral } from 'pg';
import { type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import { type Database } from './database.service';
import { ROLE_NAMES } from './session/database-role';
import { assertTenantId } from './session/tenant-id';

interface PgClient {
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

/** Runs work for one tenant: inside, row level security shows the rows of that tenant and no others. */
export class TenantTransaction {
  constructor(private readonly database: Database) {}

  /**
   * Commits when `work` succeeds, rolls back when it throws. A transaction that `manager` opens inside is a savepoint.
   *
   * @throws TypeError when the tenant id is malformed; an error that `isDatabaseUnavailable` knows when the server is
   *   away; what `work` throws, with parameters and row values of failed statements taken out.
   */
  async run<T>(tenantId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    assertTenantId(tenantId);
    const runner = (await this.database.dataSource('app')).createQueryRunner();
    const client = (await runner.connect()) as PgClient;
    try {
      await begin(runner, client, tenantId);
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await rollBack(runner, client);
      throw withoutValues(error);
    } finally {
      await runner.release();
    }
  }
}

async function begin(runner: QueryRunner, client: PgClient, tenantId: string): Promise<void> {
  // One simple query: one round trip. Such a query has no parameters, hence the literal. The role stands at the connection
  // already, where a `reset role` of earlier work may have taken it away.
  await client.query(
    `begin; set local role ${ROLE_NAMES.app}; set local guardian.tenant = ${escapeLiteral(tenantId)}`,
  );
  // What `startTransaction` would note: from here on nested transactions are savepoints.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}

async function rollBack(runner: QueryRunner, client: PgClient): Promise<void> {
  // Work that failed within a savepoint of its own may have left it open: end the whole transaction, not the savepoint.
  Object.assign(runner, { transactionDepth: 1, isTransactionActive: true });
  try {
    await runner.rollbackTransaction();
  } catch {
    await client.end().catch(() => undefined); // in an unknown state: the pool must not hand it out again
  }
}

/** Failed statements carry the values they were given; logs must not. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const holders = [error, error.driverError as object];
  for (const holder of holders)
    Object.assign(holder, { parameters: undefined, detail: undefined, where: undefined });
  return error;
}
