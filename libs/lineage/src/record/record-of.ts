import { type Exchange, type LineageTransform, type ModelCall, type StoreKind } from 'unseen-guardian/kernel';
import { type LineageRecord, type LineageRun } from '../store/lineage-store';
import { fittingName } from './fitting-name';

const KINDS: Readonly<Record<StoreKind, true>> = {
  ...{ source: true, app_table: true, object: true, provider_call: true, embedding: true },
  ...{ cache: true, log: true, feedback: true, export: true, backup: true },
};
const TRANSFORMS: Readonly<Record<LineageTransform, true>> = {
  ...{ IDENTITY: true, MASKED: true, PSEUDONYMISED: true, AGGREGATED: true, DERIVED: true },
  ...{ EMBEDDED: true, CACHED: true, LOGGED: true, EXPORTED: true, COPIED: true },
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Postgres, JavaScript and ISO 8601 all can tell this time; "for ever" ends here. */
const LAST_MOMENT = Date.UTC(9999, 11, 31);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const total = (calls: readonly ModelCall[], of: 'inputTokens' | 'outputTokens'): number =>
  calls.reduce((sum, { usage }) => sum + (usage?.[of] ?? 0), 0);

function runOf(exchange: Exchange, actor: string): LineageRun {
  const { id, policy, startedAt } = exchange;
  // The digest is set when the prompt goes out; a call that was refused before that reached nobody.
  const sent = exchange.calls.filter(({ promptDigest }) => promptDigest !== undefined);
  return {
    id,
    endpoint: policy.id,
    purpose: policy.purpose.name,
    legalBasis: policy.purpose.legalBasis,
    actor,
    recipients: distinct(sent.map(({ recipient }) => recipient)),
    models: distinct(sent.map(({ modelId }) => modelId)),
    inputTokens: total(sent, 'inputTokens'),
    outputTokens: total(sent, 'outputTokens'),
    startedAt,
    endedAt: exchange.now(),
  };
}

/** One trace that no store would take must not hold up those behind it, so it is refused before it waits. */
function assertWritable({ run, nodes, edges, links }: LineageRecord): void {
  const areIds =
    UUID.test(run.id) &&
    nodes.every(({ id }) => UUID.test(id)) &&
    links.every(({ subjectId }) => UUID.test(subjectId));
  if (!areIds) {
    throw new Error('A lineage trace names an id that is no UUID: subjects come from `SubjectDirectory`.');
  }
  const kind = nodes.find((node) => !Object.hasOwn(KINDS, node.kind))?.kind;
  if (kind !== undefined)
    throw new Error(
      `A lineage node has the unknown kind "${kind}": use one of ${Object.keys(KINDS).join(', ')}.`,
    );
  const transform = edges.find((edge) => !Object.hasOwn(TRANSFORMS, edge.transform))?.transform;
  if (transform !== undefined) throw new Error(`A lineage edge has the unknown transform "${transform}".`);
}

/**
 * The lineage of a settled exchange, with the caller under a pseudonym.
 *
 * @throws Error when the trace names an id that is no UUID, or an unknown kind or transform.
 */
export function recordOf(exchange: Exchange, actor: string): LineageRecord {
  const { nodes, edges, links } = exchange.lineage;
  const createdAt = exchange.now();
  const expiresAt = Math.min(LAST_MOMENT, createdAt + exchange.policy.purpose.retention);
  const record: LineageRecord = {
    tenantId: exchange.principal.tenantId,
    run: runOf(exchange, actor),
    nodes: nodes.map(({ id, store, kind, locator, categories, terms }) => ({
      id,
      kind,
      store: fittingName(store),
      locator: fittingName(locator),
      categories: categories.map(fittingName),
      ...(terms && { terms }),
      createdAt,
      expiresAt,
    })),
    edges: edges.map(({ source, target, transform }) => ({
      sourceId: source.id,
      targetId: target.id,
      transform,
    })),
    links: links.map(({ subject, node, role }) => ({ subjectId: subject.id, nodeId: node.id, role })),
  };
  assertWritable(record);
  return record;
}
