import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of numbered `.sql` files and the schema that their tables live in. */
export interface MigrationFolder {
  /** The schema; made when it is missing, and the search path of each file. */
  readonly schema: string;
  /** Where the files are. */
  readonly directory: string;
}

/** One numbered file of a folder. */
export interface Migration {
  /** The file's name: `0001_roles.sql`. */
  readonly name: string;
  readonly sql: string;
  readonly sha256: Buffer;
  /** Whether the file says `-- run as: admin`; all others run as the role `guardian_owner`. */
  readonly asAdmin: boolean;
}

const NAME = /^\d{4}_[a-z0-9_]{1,80}\.sql$/;
const AS_ADMIN = /^-- run as: admin$/m;

/** The migrations of this package, found from the sources and from the build alike. */
export const guardianMigrations: MigrationFolder = {
  schema: 'guardian',
  directory: join(__dirname, '..', '..', 'migrations'),
};

/**
 * Reads a folder in the order of its numbers.
 *
 * @throws Error when a file has no number, shares one, or does not begin with the reason for it.
 */
export async function readMigrations(folder: MigrationFolder): Promise<Migration[]> {
  const names = (await readdir(folder.directory)).filter((name) => name.endsWith('.sql')).sort();
  const numbers = new Set<string>();
  for (const name of names) {
    const number = name.slice(0, 4);
    if (!NAME.test(name)) throw new Error(`${name} in ${folder.directory}: name it like 0001_reason.sql.`);
    if (numbers.has(number)) throw new Error(`${folder.directory} has two migrations numbered ${number}.`);
    numbers.add(number);
  }
  return Promise.all(names.map((name) => readMigration(folder.directory, name)));
}

async function readMigration(directory: string, name: string): Promise<Migration> {
  // A checkout with CRLF line ends must not look like an edited file.
  const sql = (await readFile(join(directory, name), 'utf8')).replaceAll('\r\n', '\n');
  if (!sql.startsWith('-- ')) throw new Error(`${name}: the first line must be a comment with its reason.`);
  return { name, sql, sha256: createHash('sha256').update(sql).digest(), asAdmin: AS_ADMIN.test(sql) };
}
