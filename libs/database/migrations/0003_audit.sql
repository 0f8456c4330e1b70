-- The audit log: one hash chain per tenant, which the audit writer can only make longer and nobody can rewrite.

-- The head of each chain. Its row is locked once per batch: a lock on the last event would let two writers fork it.
create table audit_chain (
  tenant_id text primary key check (octet_length(tenant_id) between 1 and 64),
  size bigint not null default 0 check (size >= 0),
  head bytea not null default decode(repeat('00', 32), 'hex') check (octet_length(head) = 32)
);

-- The body holds the very bytes that were hashed. `event_id` lets a writer whose commit was not answered see what is there.
create table audit_event (
  tenant_id text not null references audit_chain,
  seq bigint not null check (seq > 0),
  event_id uuid not null,
  body bytea not null,
  prev bytea not null check (octet_length(prev) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (tenant_id, seq),
  constraint audit_event_once unique (tenant_id, event_id)
);

-- Grants are not enough: the owner of a table may do everything to its rows, triggers stop the owner too.
create function audit_refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'the audit log is append-only' using errcode = '42501';
end
$$;

create function audit_refuse_shrink() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.tenant_id <> old.tenant_id or new.size <= old.size then
    raise exception 'an audit chain can only grow' using errcode = '42501';
  end if;
  return new;
end
$$;

create trigger audit_event_rows before update or delete on audit_event
  for each row execute function audit_refuse_change();
create trigger audit_event_table before truncate on audit_event
  for each statement execute function audit_refuse_change();
create trigger audit_chain_grows before update on audit_chain
  for each row execute function audit_refuse_shrink();
create trigger audit_chain_rows before delete on audit_chain
  for each row execute function audit_refuse_change();
create trigger audit_chain_table before truncate on audit_chain
  for each statement execute function audit_refuse_change();

select guardian.protect('audit_chain', 'select');
select guardian.protect('audit_event', 'select');

-- One batch holds records of several tenants, so the audit writer is not bound to one.
create policy audit_writer on audit_chain to guardian_audit using (true) with check (true);
create policy audit_writer on audit_event to guardian_audit using (true) with check (true);
grant select, insert, update on audit_chain to guardian_audit;
grant select, insert on audit_event to guardian_audit;
