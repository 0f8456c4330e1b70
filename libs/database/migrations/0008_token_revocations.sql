-- The deny-list of access tokens, sessions and subjects (RFC 7009, OpenID Connect Back-Channel Logout).

-- Issuers stand above tenants, so all rows are the system's. `mark` is a digest of issuer, kind and value: the list does
-- not say who was denied. Times are milliseconds since the Unix epoch, by the clock of the service.
create table token_revocation (
  tenant_id text not null check (tenant_id = '-'),
  mark bytea not null check (octet_length(mark) = 32),
  not_before bigint,                -- only tokens issued before this; null: every token
  forget_at bigint not null,        -- from then on no token that the row concerns can hold anyway
  primary key (tenant_id, mark)
);
create index token_revocation_expiry on token_revocation (tenant_id, forget_at);

select guardian.protect('token_revocation');
