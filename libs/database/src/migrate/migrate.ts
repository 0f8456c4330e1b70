import { Client, escapeIdentifier } from 'pg';
import { guardianMigrations, type Migration, type MigrationFolder, readMigrations } from './migration-folder';

/** What `migrate` needs. */
export interface MigrateOptions {
  /** A login that may create roles and schemas; never the login that serves requests. */
  readonly adminUrl: string;
  /** Folders beyond the package's own, which always comes first. @default [] */
  readonly folders?: readonly MigrationFolder[];
  /** Hears one line per applied migration. */
  readonly onProgress?: (line: string) => void;
}

/** Any number will do, as long as every start of every version uses the same. */
const ADVISORY_LOCK = '7310868735439';

/**
 * Brings a database up to date: each file in a transaction of its own, once, in the order of its number.
 *
 * Safe to call at every start and from several processes at once.
 *
 * @throws Error when an applied file was edited or removed since, or when a file fails.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const folders = withOwnFolder(options.folders ?? []);
  const client = new Client({ connectionString: options.adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    // Advisory locks end with the session, so a start that dies here leaves nothing behind.
    await client.query(`select pg_advisory_lock(${ADVISORY_LOCK})`);
    for (const folder of folders) await migrateFolder(client, folder, options.onProgress);
  } finally {
    await client.end();
  }
}

function withOwnFolder(folders: readonly MigrationFolder[]): MigrationFolder[] {
  return [
    guardianMigrations,
    ...folders.filter(({ directory }) => directory !== guardianMigrations.directory),
  ];
}

async function migrateFolder(
  client: Client,
  folder: MigrationFolder,
  onProgress: MigrateOptions['onProgress'],
): Promise<void> {
  const migrations = await readMigrations(folder);
  const applied = await appliedIn(client, folder);
  refuseEdited(migrations, applied);
  const pending = migrations.filter(({ name }) => !applied.has(name));
  if (pending.length === 0) return;
  if (folder.schema !== guardianMigrations.schema) await ensureSchema(client, folder.schema);
  for (const [index, migration] of pending.entries()) {
    onProgress?.(`migrating ${folder.schema} ${index + 1}/${pending.length}: ${migration.name}`);
    await apply(client, folder, migration);
  }
}

async function appliedIn(client: Client, folder: MigrationFolder): Promise<Map<string, Buffer>> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    `select to_regclass('guardian.migration') is not null as exists`,
  );
  if (!found[0]?.exists) return new Map();
  const rows = await inTransaction(client, async () => {
    await client.query('set local role guardian_owner');
    const result = await client.query<{ name: string; sha256: Buffer }>(
      'select name, sha256 from guardian.migration where folder = $1',
      [folder.schema],
    );
    return result.rows;
  });
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

function refuseEdited(migrations: readonly Migration[], applied: ReadonlyMap<string, Buffer>): void {
  const known = new Map(migrations.map(({ name, sha256 }) => [name, sha256]));
  for (const [name, sha256] of applied) {
    const now = known.get(name);
    if (!now) {
      throw new Error(
        `Migration ${name} was applied to this database but its file is missing. Restore the file.`,
      );
    }
    if (!now.equals(sha256)) {
      throw new Error(
        `Migration ${name} was edited after it was applied. Restore the file and put the change into a new migration.`,
      );
    }
  }
}

async function ensureSchema(client: Client, schema: string): Promise<void> {
  const name = escapeIdentifier(schema);
  await inTransaction(client, async () => {
    await client.query(`create schema if not exists ${name} authorization guardian_owner`);
    await client.query(`grant usage on schema ${name} to guardian_app, guardian_audit, guardian_worker`);
  });
}

async function apply(client: Client, folder: MigrationFolder, migration: Migration): Promise<void> {
  try {
    await inTransaction(client, async () => {
      if (!migration.asAdmin) await client.query('set local role guardian_owner');
      await client.query(`set local search_path = ${escapeIdentifier(folder.schema)}`);
      await client.query(migration.sql);
      await client.query('set local role guardian_owner');
      await client.query('insert into guardian.migration (folder, name, sha256) values ($1, $2, $3)', [
        folder.schema,
        migration.name,
        migration.sha256,
      ]);
    });
  } catch (cause) {
    throw new Error(`Migration ${migration.name} failed: ${(cause as Error).message}`, { cause });
  }
}

async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
