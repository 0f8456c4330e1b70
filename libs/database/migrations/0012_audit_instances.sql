-- The processes that write the audit log and when each was last seen, so that exchanges of one that died are closed as lost.

-- A process belongs to no tenant, so all rows are the system's. `open_from` is a bound: no exchange of the process that was
-- released and not settled was recorded before it, in milliseconds since the Unix epoch by the clock of the service.
create table audit_instance (
  tenant_id text not null check (tenant_id = '-'),
  id uuid not null,
  seen_at timestamptz not null default now(),
  open_from bigint not null,
  swept_at timestamptz,
  primary key (tenant_id, id)
);

select guardian.protect('audit_instance', '');
create policy audit_writer on audit_instance to guardian_audit using (true) with check (true);
grant select, insert, update, delete on audit_instance to guardian_audit;
