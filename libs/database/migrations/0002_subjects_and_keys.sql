-- Data subjects, how they are found without storing who they are, and the keys whose destruction makes their data unreadable.

-- A person the data is about. The id is random and says nothing; `erased_at` keeps the row as proof that there is none left.
create table subject (
  tenant_id text not null check (octet_length(tenant_id) between 1 and 64),
  id uuid not null,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  restricted_at timestamptz, -- GDPR Art. 18
  objected_purposes text[] not null default '{}', -- GDPR Art. 21
  primary key (tenant_id, id)
);

-- Finds a subject by e-mail, account number and the like. The first byte of a blind index is its key version.
create table subject_identifier (
  tenant_id text not null,
  kind text not null check (octet_length(kind) between 1 and 64),
  blind_index bytea not null check (octet_length(blind_index) between 17 and 65),
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  verified_at timestamptz,
  primary key (tenant_id, kind, blind_index),
  foreign key (tenant_id, subject_id) references subject (tenant_id, id) on delete cascade
);
create index subject_identifier_subject on subject_identifier (tenant_id, subject_id);

-- Data keys, wrapped by the root key. No foreign key to the subject: a destroyed key outlives whom it was for, so that
-- nothing in flight can make it again. `subject_id` is null for data that is about nobody.
create table key_dek (
  tenant_id text not null check (octet_length(tenant_id) between 1 and 64),
  id bigint generated always as identity,
  subject_id uuid,
  scope text not null check (octet_length(scope) between 1 and 128),
  version int not null default 1 check (version > 0),
  state text not null default 'primary' check (state in ('primary', 'decrypt_only', 'destroyed')),
  wrapped bytea,
  commitment bytea not null check (octet_length(commitment) in (0, 16)),
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  primary key (tenant_id, id),
  check ((state = 'destroyed') = (wrapped is null)),
  check ((state = 'destroyed') = (destroyed_at is not null)),
  check (state = 'destroyed' or octet_length(commitment) = 16)
);
-- Two processes may both want the first key of a subject: one insert wins. A destroyed version 1 stands in the way too.
create unique index key_dek_version on key_dek (tenant_id, subject_id, scope, version) nulls not distinct;
create unique index key_dek_primary on key_dek (tenant_id, subject_id, scope) nulls not distinct where state = 'primary';

-- Destruction is final: not even a restored backup of one row may be written over it.
create function key_dek_refuse_revival() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'a destroyed key stays destroyed' using errcode = '42501';
end
$$;
create trigger key_dek_final before update on key_dek
  for each row when (old.state = 'destroyed') execute function key_dek_refuse_revival();

select guardian.protect('subject', 'select, insert, update');
select guardian.protect('subject_identifier', 'select, insert, update, delete');
select guardian.protect('key_dek', 'select, insert');
grant update (state, wrapped, destroyed_at) on key_dek to guardian_app;
