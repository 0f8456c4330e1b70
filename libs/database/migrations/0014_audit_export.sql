-- How far each sink has got with each chain of the audit log, and which process feeds it.

-- One process at a time feeds a sink. Times are the database's own: the clocks of two processes may differ.
create table audit_sink (
  tenant_id text not null check (tenant_id = '-'),
  sink text not null check (octet_length(sink) between 1 and 64),
  holder uuid not null,
  held_until timestamptz not null,
  primary key (tenant_id, sink)
);

-- The last record of the chain that the sink has confirmed.
create table audit_cursor (
  tenant_id text not null references audit_chain,
  sink text not null check (octet_length(sink) between 1 and 64),
  seq bigint not null check (seq > 0),
  primary key (tenant_id, sink)
);

select guardian.protect('audit_sink', '');
select guardian.protect('audit_cursor', '');

-- One exporter feeds a sink with the chains of all tenants. It may delete nothing: a lost cursor would send all again.
create policy audit_writer on audit_sink to guardian_audit using (true) with check (true);
create policy audit_writer on audit_cursor to guardian_audit using (true) with check (true);
grant select, insert, update on audit_sink to guardian_audit;
grant select, insert, update on audit_cursor to guardian_audit;
