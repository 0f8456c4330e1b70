import { join } from 'node:path';
import { guardianMigrations, type MigrationFolder } from 'unseen-guardian/database';

/** The tables of the framework, then those of the support desk; found from the sources and from the build alike. */
export const migrations: readonly MigrationFolder[] = [
  guardianMigrations,
  { schema: 'desk', directory: join(__dirname, '..', 'migrations') },
];
