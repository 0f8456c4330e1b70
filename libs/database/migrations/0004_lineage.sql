-- Lineage: where each piece of personal data lies, what it was made from, for what purpose, and whom it is about.

-- One exchange that moved data. Arrays, because one exchange may call several models.
create table lineage_run (
  tenant_id text not null,
  id uuid not null,
  endpoint text not null,
  purpose text not null,
  legal_basis text not null,
  actor text not null,
  recipients text[] not null default '{}',
  models text[] not null default '{}',
  input_tokens bigint not null default 0 check (input_tokens >= 0),
  output_tokens bigint not null default 0 check (output_tokens >= 0),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  primary key (tenant_id, id)
);

-- A piece of data in a store. The locator is a key or a request id, never content.
create table lineage_node (
  tenant_id text not null,
  id uuid not null,
  store text not null,
  kind text not null check (kind in ('source', 'app_table', 'object', 'provider_call', 'embedding', 'cache', 'log',
    'training_set', 'model', 'feedback', 'export', 'backup')),
  locator text not null,
  categories text[] not null default '{}',
  state text not null default 'active' check (state in ('active', 'restricted', 'erasing', 'erased', 'unverified', 'exempt')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  erased_at timestamptz,
  primary key (tenant_id, id),
  constraint lineage_node_place unique (tenant_id, store, locator)
);
create index lineage_node_expiry on lineage_node (tenant_id, expires_at) where state = 'active';

-- `severs_identity` is for aggregation alone: pseudonymised data is still personal data (GDPR recital 26).
create table lineage_edge (
  tenant_id text not null,
  source_id uuid not null,
  target_id uuid not null,
  run_id uuid not null,
  transform text not null check (transform in ('IDENTITY', 'MASKED', 'TOKENIZED', 'PSEUDONYMISED', 'AGGREGATED', 'DERIVED',
    'EMBEDDED', 'CACHED', 'LOGGED', 'TRAINED', 'EXPORTED', 'COPIED')),
  severs_identity boolean not null default false check (not severs_identity or transform = 'AGGREGATED'),
  primary key (tenant_id, source_id, target_id, run_id),
  foreign key (tenant_id, source_id) references lineage_node (tenant_id, id),
  foreign key (tenant_id, target_id) references lineage_node (tenant_id, id),
  foreign key (tenant_id, run_id) references lineage_run (tenant_id, id),
  check (source_id <> target_id)
);
create index lineage_edge_upstream on lineage_edge (tenant_id, target_id);
create index lineage_edge_run on lineage_edge (tenant_id, run_id);

create table lineage_subject (
  tenant_id text not null,
  subject_id uuid not null,
  node_id uuid not null,
  role text not null default 'about' check (role in ('about', 'mentioned')),
  primary key (tenant_id, subject_id, node_id),
  foreign key (tenant_id, subject_id) references subject (tenant_id, id),
  foreign key (tenant_id, node_id) references lineage_node (tenant_id, id)
);
create index lineage_subject_node on lineage_subject (tenant_id, node_id);

select guardian.protect('lineage_run');
select guardian.protect('lineage_node');
select guardian.protect('lineage_edge');
select guardian.protect('lineage_subject');
