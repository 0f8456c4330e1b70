-- Tool calls that wait until a human approves them.

-- `input` is encrypted: the arguments of a tool are people's data. A row is deleted by whoever redeems it, in the same
-- statement that reads it, so an approval is good once; the token that names it is signed and stored nowhere.
create table approval (
  tenant_id text not null check (octet_length(tenant_id) between 1 and 64),
  id uuid not null,
  tool text not null check (octet_length(tool) between 1 and 128),
  input bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index approval_expiry on approval (tenant_id, expires_at);

-- Update, because a lock on a row needs it; nothing updates them.
select guardian.protect('approval');
