-- The support desk: tickets, documents and conversations. What people wrote is stored as ciphertext only.

-- One ticket. The columns of type bytea are envelopes under the key of the subject: destroying it erases them all.
create table ticket (
  tenant_id text not null,
  id uuid not null,
  subject_id uuid not null,
  customer_name bytea not null,
  email bytea not null,
  account_number bytea not null,
  body bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, subject_id) references guardian.subject (tenant_id, id)
);
create index ticket_subject on ticket (tenant_id, subject_id);

-- What the company knows. It is about products and not about people, so it is searched as plain text.
create table document (
  tenant_id text not null,
  id uuid not null,
  slug text not null,
  visibility text not null check (visibility in ('public', 'internal')),
  title text not null,
  body text not null,
  search tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')
  ) stored,
  primary key (tenant_id, id),
  constraint document_slug unique (tenant_id, slug)
);
create index document_search on document using gin (search);

-- A conversation belongs to one principal; the subject is that principal, found through the subject directory.
create table conversation (
  tenant_id text not null,
  id uuid not null,
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, subject_id) references guardian.subject (tenant_id, id)
);
create index conversation_subject on conversation (tenant_id, subject_id);

create table turn (
  tenant_id text not null,
  id uuid not null,
  conversation_id uuid not null,
  position integer not null check (position >= 0),
  role text not null check (role in ('user', 'assistant')),
  content bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint turn_position unique (tenant_id, conversation_id, position),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id) on delete cascade
);

select guardian.protect('ticket');
select guardian.protect('document');
select guardian.protect('conversation');
select guardian.protect('turn');
