/** Every statement names the tenant as `$1`, beside the row level security that holds it to it anyway. */
export const INSERT_RUNS = `insert into guardian.lineage_run (tenant_id, id, endpoint, purpose, legal_basis, actor,
    recipients, models, input_tokens, output_tokens, started_at, ended_at)
  select $1, id, endpoint, purpose, "legalBasis", actor, recipients, models, "inputTokens", "outputTokens",
    to_timestamp("startedAt" / 1000.0), to_timestamp("endedAt" / 1000.0)
  from jsonb_to_recordset($2::jsonb) as run (id uuid, endpoint text, purpose text, "legalBasis" text, actor text,
    recipients text[], models text[], "inputTokens" bigint, "outputTokens" bigint, "startedAt" numeric, "endedAt" numeric)
  on conflict (tenant_id, id) do nothing`;

// Sorted, so that two writers over the same places cannot lock each other out. A place keeps its age: using it again
// for a purpose does not make its retention begin anew.
export const UPSERT_NODES = `insert into guardian.lineage_node as known (tenant_id, id, store, kind, locator, categories,
    terms, created_at, expires_at)
  select $1, id, store, kind, locator, categories, terms,
    to_timestamp("createdAt" / 1000.0), to_timestamp("expiresAt" / 1000.0)
  from jsonb_to_recordset($2::jsonb) as node (id uuid, store text, kind text, locator text, categories text[],
    terms jsonb, "createdAt" numeric, "expiresAt" numeric)
  order by store, locator
  on conflict (tenant_id, store, locator) do update set
    categories = array(select distinct unnest(known.categories || excluded.categories) order by 1),
    expires_at = greatest(known.expires_at, known.created_at + (excluded.expires_at - excluded.created_at))
  returning id, store, locator`;

export const INSERT_EDGES = `insert into guardian.lineage_edge (tenant_id, source_id, target_id, run_id, transform)
  select $1, "sourceId", "targetId", "runId", transform
  from jsonb_to_recordset($2::jsonb) as edge ("sourceId" uuid, "targetId" uuid, "runId" uuid, transform text)
  on conflict do nothing`;

// The join leaves out people who were erased while the exchange ran.
export const INSERT_LINKS = `insert into guardian.lineage_subject as known (tenant_id, subject_id, node_id, role)
  select $1, link."subjectId", link."nodeId", link.role
  from jsonb_to_recordset($2::jsonb) as link ("subjectId" uuid, "nodeId" uuid, role text)
  join guardian.subject on subject.tenant_id = $1 and subject.id = link."subjectId"
  order by 2, 3
  on conflict (tenant_id, subject_id, node_id) do update set role = 'about'
    where excluded.role = 'about' and known.role <> 'about'`;

const NODE_COLUMNS = `node.id, node.store, node.kind, node.locator, node.categories, node.terms, node.state,
  extract(epoch from node.created_at) * 1000 as "createdAt", extract(epoch from node.expires_at) * 1000 as "expiresAt"`;

// UNION, not UNION ALL: a set ends by itself on a cycle. A depth in the row would make each visit a new row.
export const DOWNSTREAM = `with recursive reached (id) as (
    select node_id from guardian.lineage_subject where tenant_id = $1 and subject_id = $2
    union
    select edge.target_id from reached
      join guardian.lineage_edge edge on edge.tenant_id = $1 and edge.source_id = reached.id and not edge.severs_identity
  ) select ${NODE_COLUMNS} from reached
    join guardian.lineage_node node on node.tenant_id = $1 and node.id = reached.id order by node.created_at, node.id`;

export const UPSTREAM = `with recursive reached (id) as (
    select id from guardian.lineage_node where tenant_id = $1 and id = $2
    union
    select edge.source_id from reached
      join guardian.lineage_edge edge on edge.tenant_id = $1 and edge.target_id = reached.id and not edge.severs_identity
  ) select ${NODE_COLUMNS} from reached
    join guardian.lineage_node node on node.tenant_id = $1 and node.id = reached.id order by node.created_at, node.id`;
