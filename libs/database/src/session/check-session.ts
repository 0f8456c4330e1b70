import { type DataSource } from 'typeorm';
import { type DatabaseRole, ROLE_NAMES } from './database-role';

/** What a session is, as Postgres sees it. */
export interface SessionFacts {
  readonly role: string;
  readonly login: string;
  /** Whether the role the session works in passes row level security. */
  readonly passesRls: boolean;
  /** Whether the login is a superuser, who may leave the role at will. */
  readonly superuserLogin: boolean;
  readonly ownsTables: boolean;
  /** Tables of the guardian without forced row level security. */
  readonly openTables: readonly string[];
  /** Views that read as their owner, and functions that run as theirs. */
  readonly asOwner: readonly string[];
}

const FACTS = `
  select current_user as role, session_user as login,
    (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as "passesRls",
    (select rolsuper from pg_roles where rolname = session_user) as "superuserLogin",
    exists (select from pg_class where relnamespace = to_regnamespace('guardian')
      and pg_has_role(current_user, relowner, 'usage')) as "ownsTables",
    array(select relname::text from pg_class where relnamespace = to_regnamespace('guardian')
      and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity) order by 1) as "openTables",
    array(select relname::text from pg_class where relnamespace = to_regnamespace('guardian')
      and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on'], false))
      union all select proname::text from pg_proc where pronamespace = to_regnamespace('guardian') and prosecdef) as "asOwner"`;

interface Rule {
  readonly broken: (facts: SessionFacts, role: string, production: boolean) => boolean;
  readonly remedy: (facts: SessionFacts, role: string) => string;
}

const RULES: readonly Rule[] = [
  {
    broken: (facts, role) => facts.role !== role,
    remedy: (facts, role) =>
      `The session works as "${facts.role}" and not as "${role}": something between here and Postgres drops the startup option "-c role". With PgBouncer, use session pooling and do not ignore "options".`,
  },
  {
    broken: (facts) => facts.passesRls,
    remedy: (_, role) => `"${role}" passes row level security: alter role ${role} nosuperuser nobypassrls.`,
  },
  {
    broken: (facts) => facts.ownsTables,
    remedy: (_, role) => `"${role}" owns tables of the guardian: revoke guardian_owner from ${role}.`,
  },
  {
    broken: (facts, _, production) => production && facts.superuserLogin,
    remedy: (facts) =>
      `The login "${facts.login}" is a superuser. In production use a login of its own: create role my_service login noinherit; grant guardian_app, guardian_audit, guardian_worker to my_service; and keep the administrator for migrations in DATABASE_ADMIN_URL.`,
  },
  {
    broken: (facts) => facts.openTables.length > 0,
    remedy: (facts) =>
      `Row level security is not forced on ${facts.openTables.join(', ')}: select guardian.protect('…') in a migration.`,
  },
  {
    broken: (facts) => facts.asOwner.length > 0,
    remedy: (facts) =>
      `${facts.asOwner.join(', ')} would read the rows of every tenant: make views security_invoker, functions security invoker, and no materialised views in the schema guardian.`,
  },
];

/** The first rule that a session breaks, as a sentence with its remedy. */
export function findBreach(facts: SessionFacts, role: string, production: boolean): string | undefined {
  return RULES.find(({ broken }) => broken(facts, role, production))?.remedy(facts, role);
}

/** @throws Error with a remedy when the sessions of a pool could pass row level security. */
export async function checkSession(source: DataSource, role: DatabaseRole): Promise<void> {
  const [facts] = await source.query<SessionFacts[]>(FACTS);
  const production = process.env['NODE_ENV'] === 'production';
  const breach = facts && findBreach(facts, ROLE_NAMES[role], production);
  if (breach) throw new Error(breach);
}
