-- A Merkle tree over each chain, and checkpoints of it that are signed: who has one can tell later that the log was rewritten.

-- The roots of the complete subtrees, largest first (RFC 6962): with them the next batch makes the tree grow without reading it.
-- Empty where records were written before there was a tree; the next batch makes it then.
alter table audit_chain add column subtrees bytea not null default ''::bytea check (octet_length(subtrees) % 32 = 0);

create table audit_checkpoint (
  tenant_id text not null references audit_chain,
  size bigint not null check (size > 0),
  -- A signed note (C2SP); copies of it lie outside of the database.
  note text not null check (octet_length(note) <= 1024),
  primary key (tenant_id, size)
);

create trigger audit_checkpoint_rows before update or delete on audit_checkpoint
  for each row execute function audit_refuse_change();
create trigger audit_checkpoint_table before truncate on audit_checkpoint
  for each statement execute function audit_refuse_change();

select guardian.protect('audit_checkpoint', 'select');
create policy audit_writer on audit_checkpoint to guardian_audit using (true) with check (true);
grant select, insert on audit_checkpoint to guardian_audit;
