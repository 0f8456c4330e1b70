-- Roles, the schema, the migration ledger and `guardian.protect`, so that every later table is born closed.
-- run as: admin

-- Roles belong to the whole cluster, not to this database: another database, or another start at this very moment,
-- may have made them already. All are group roles: nobody logs in as them, and none may pass row level security.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['guardian_owner', 'guardian_app', 'guardian_audit', 'guardian_worker'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls', wanted);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another database of this cluster was faster
    end;
  end loop;
  -- An administrator who is no superuser (managed Postgres) must be a member to create what the owner shall own.
  if not pg_has_role(current_user, 'guardian_owner', 'member') then
    execute format('grant guardian_owner to %I', current_user);
  end if;
end
$$;

-- The owner is not the application: owners may switch row level security off and drop triggers.
create schema guardian authorization guardian_owner;
grant usage on schema guardian to guardian_app, guardian_audit, guardian_worker;

-- Functions are executable by everyone unless this is said. Tables are granted one by one, never by default.
alter default privileges for role guardian_owner revoke execute on functions from public;

set local role guardian_owner;

-- The ledger of migrations. It holds no data of tenants, so it has no tenant_id; nobody but the owner reads it.
create table guardian.migration (
  folder text not null,
  name text not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  applied_at timestamptz not null default now(),
  primary key (folder, name)
);
alter table guardian.migration enable row level security;
alter table guardian.migration force row level security;
create policy owner_only on guardian.migration to guardian_owner using (true) with check (true);

-- The tenant of this transaction, or null. After a transaction that had one, the setting reads '' and not null.
create function guardian.current_tenant() returns text
  language sql stable parallel safe
  set search_path = pg_catalog
as $$ select nullif(current_setting('guardian.tenant', true), '') $$;
grant execute on function guardian.current_tenant() to guardian_app, guardian_audit, guardian_worker;

-- Closes a table: checks that keys start with the tenant, forces row level security, and grants to the application.
--   select guardian.protect('subject');                     the application reads and writes its own tenant
--   select guardian.protect('audit_record', 'select');      the application only reads its own tenant
--   select guardian.protect('audit_chain', '');             the application gets nothing
create function guardian.protect(target regclass, app_may text default 'select, insert, update, delete') returns void
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  tenant smallint;
  offender text;
begin
  select attnum into tenant from pg_attribute
    where attrelid = target and attname = 'tenant_id' and atttypid = 'text'::regtype and attnotnull;
  if tenant is null then
    raise exception '% needs a column "tenant_id text not null"', target;
  end if;
  if not exists (select from pg_constraint where conrelid = target and contype = 'p') then
    raise exception '% needs a primary key that starts with tenant_id', target;
  end if;
  -- Foreign-key and uniqueness checks see the rows of every tenant, so a key without the tenant tells about others.
  select conname into offender from pg_constraint
    where conrelid = target and contype in ('p', 'u', 'f') and conkey[1] <> tenant limit 1;
  if offender is not null then
    raise exception 'constraint % of % must start with tenant_id', offender, target;
  end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target); -- without it the owner sees every tenant
  execute format('drop policy if exists tenant on %s', target);
  -- The sub-select makes Postgres read the setting once a query instead of once a row.
  execute format($policy$create policy tenant on %s
    using (tenant_id = nullif((select current_setting('guardian.tenant', true)), ''))
    with check (tenant_id = nullif((select current_setting('guardian.tenant', true)), ''))$policy$, target);
  if app_may <> '' then
    execute format('grant %s on %s to guardian_app', app_may, target);
  end if;
end
$$;
