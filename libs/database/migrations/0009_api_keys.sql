-- Static keys of machines: salted hashes, with scope, expiry and last use.

-- Which tenant a key is for is known only once its row is read, so all rows are the system's; `holder_tenant` is the
-- tenant that its caller acts in. `hash` is HMAC-SHA256 of 32 random bytes under `salt`. Times are milliseconds since the
-- Unix epoch, by the clock of the service.
create table api_key (
  tenant_id text not null check (tenant_id = '-'),
  id uuid not null,
  holder_tenant text not null check (octet_length(holder_tenant) between 1 and 64),
  client text not null check (octet_length(client) between 1 and 64),
  scopes text[] not null,
  roles text[] not null,
  salt bytea not null check (octet_length(salt) = 16),
  hash bytea not null check (octet_length(hash) = 32),
  created_at bigint not null,
  expires_at bigint not null check (expires_at > created_at),
  used_at bigint,
  revoked_at bigint,
  primary key (tenant_id, id)
);

-- What was given out is never changed, and a key that was withdrawn stays for who looks for it in the audit log.
select guardian.protect('api_key', 'select, insert');
grant update (used_at, revoked_at) on api_key to guardian_app;
