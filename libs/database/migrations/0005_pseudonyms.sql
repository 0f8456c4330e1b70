-- Conversations of several exchanges, and what their pseudonyms stand for, encrypted and with an end.

-- `id` is random and is also the "subject" of the data key in key_dek under which `key` lies: destroying that data key
-- ends the conversation, in backups too. `owner` is a hash of the principal under `key`, so that nobody can be looked up.
create table conversation (
  tenant_id text not null check (octet_length(tenant_id) between 1 and 64),
  id uuid not null,
  owner bytea not null check (octet_length(owner) = 32),
  key bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index conversation_expiry on conversation (expires_at);

-- The stand-in and the value, encrypted under the key of the subject when one is known, else of the conversation.
-- `name` is a hash of the stand-in under the key of the conversation. No foreign key to the subject: an exchange may
-- name one that is not in the directory.
create table pseudonym (
  tenant_id text not null,
  conversation_id uuid not null,
  name text not null check (octet_length(name) between 1 and 64),
  category text not null check (octet_length(category) between 1 and 32),
  subject_id uuid,
  cipher bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, conversation_id, name),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id) on delete cascade
);
create index pseudonym_subject on pseudonym (tenant_id, subject_id) where subject_id is not null;

-- Update, because a lock on a row needs it; nothing updates them.
select guardian.protect('conversation');
select guardian.protect('pseudonym', 'select, insert, delete');

-- The worker learns which conversations have expired, of all tenants, and nothing else about them.
grant select (tenant_id, id, expires_at) on conversation to guardian_worker;
create policy worker on conversation for select to guardian_worker using (true);
