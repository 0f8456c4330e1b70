/** What a pool of connections may do: serve requests, write the audit log, or work through jobs. */
export type DatabaseRole = 'app' | 'audit' | 'worker';

/** The Postgres role that the sessions of a pool take on. */
export const ROLE_NAMES: Readonly<Record<DatabaseRole, string>> = {
  app: 'guardian_app',
  audit: 'guardian_audit',
  worker: 'guardian_worker',
};
