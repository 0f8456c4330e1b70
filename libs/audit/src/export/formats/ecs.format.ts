import { countOf, type ExportedRecord, textOf, timestampOf } from '../exported-record';
import { factsOf, type RecordFacts, type RecordKind } from './record-facts';
import { DEFAULT_SERVICE, type ExportOrigin, jsonBytes, PRODUCT, type RecordFormat } from './record-format';
import { SEVERITIES } from './severity';
import { usageOf } from './token-usage';

/** The version of the Elastic Common Schema that is spoken. */
export const ECS_VERSION = '8.17.0';

const NANOSECONDS = 1_000_000;

/** `event.kind`, `event.category` and the first `event.type` of each kind of record. */
const KINDS: Readonly<Record<RecordKind, readonly [kind: string, category: string[], type: string]>> = {
  activity: ['event', ['api'], 'access'],
  detection: ['alert', ['intrusion_detection'], 'denied'],
  authentication: ['event', ['authentication'], 'info'],
  entity: ['event', ['iam'], 'admin'],
  other: ['event', ['configuration'], 'info'],
};
const ENTITY_TYPES = new Map(Object.entries({ create: 'creation', delete: 'deletion', update: 'change' }));

function typesOf({ kind, verb, outcome }: RecordFacts): string[] {
  const [, , type] = KINDS[kind];
  const entityType = ENTITY_TYPES.get(verb);
  if (kind === 'entity') return entityType ? [type, entityType] : [type];
  return kind === 'activity' ? [type, ...(outcome === 'failure' ? ['denied'] : ['allowed'])] : [type];
}

function eventOf(record: ExportedRecord, facts: RecordFacts): object {
  const { body, type, uid, seq, hash, json } = record;
  const [kind, category] = KINDS[facts.kind];
  const durationMs = countOf(body, 'durationMs');
  return {
    ...{ kind, category, type: typesOf(facts), outcome: facts.outcome, action: type, id: uid },
    ...{
      dataset: 'guardian.audit',
      module: 'guardian',
      provider: 'guardian',
      sequence: seq,
      hash,
      original: json,
    },
    severity: SEVERITIES[facts.severity].syslog,
    code: textOf(body, 'code'),
    reason: facts.reason,
    duration: durationMs === undefined ? undefined : durationMs * NANOSECONDS,
  };
}

/** The record as an event of the Elastic Common Schema, and what the schema has no name for under `guardian`. */
export function ecsEvent(record: ExportedRecord, { service = DEFAULT_SERVICE }: ExportOrigin = {}): object {
  const { body, chain, seq, prev, hash } = record;
  const facts = factsOf(record);
  const [usage, actor, code] = [usageOf(body), textOf(body, 'actor'), textOf(body, 'code')];
  const status = countOf(body, 'status');
  return {
    '@timestamp': timestampOf(record),
    ecs: { version: ECS_VERSION },
    event: eventOf(record, facts),
    message: record.type,
    service: { name: service },
    observer: { vendor: PRODUCT.vendor, product: PRODUCT.name, type: PRODUCT.type },
    organization: { id: chain },
    user: actor && { id: actor },
    related: actor && { user: [actor] },
    rule: facts.control && { name: facts.control, category: facts.kind },
    error: code && { code },
    http: status && { response: { status_code: status } },
    gen_ai: usage && {
      request: { model: usage.model },
      provider: { name: usage.provider },
      usage: { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens },
    },
    guardian: { chain, seq, prev, hash, record: body },
  };
}

/** The Elastic Common Schema as JSON. */
export const ecs =
  (origin: ExportOrigin = {}): RecordFormat =>
  (record) =>
    jsonBytes(ecsEvent(record, origin));
