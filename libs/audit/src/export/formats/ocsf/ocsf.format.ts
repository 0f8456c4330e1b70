import { countOf, type ExportedRecord, millisecondsOf, textOf } from '../../exported-record';
import { factsOf, type RecordFacts } from '../record-facts';
import { DEFAULT_SERVICE, type ExportOrigin, jsonBytes, PRODUCT, type RecordFormat } from '../record-format';
import { SEVERITIES } from '../severity';
import { FINDING_CREATED, OCSF_CLASSES, OTHER_ACTIVITY } from './ocsf.classes';
import { OCSF_SECTIONS, type OcsfSection } from './ocsf.sections';

/** How the events look. */
export interface OcsfOptions extends ExportOrigin {
  /**
   * Whether the hashes of the chain stand in the profile `record_integrity` of OCSF 1.9 too. Its fingerprint is that of
   * the record in `raw_data`, and says so by its algorithm; without it the events are of OCSF 1.8.
   * @default false
   */
  readonly recordIntegrity?: boolean;
}

const VERSIONS = { plain: '1.8.0', attested: '1.9.0' } as const;
const STATUS = { unknown: 0, success: 1, failure: 2 } as const;
const SHA_256 = 3;
const OTHER_ALGORITHM = 99;
const NEW_FINDING = 1;

function activityOf({ kind, verb }: RecordFacts): OcsfSection {
  const { category, uid, activities } = OCSF_CLASSES[kind];
  const id = kind === 'detection' ? FINDING_CREATED : (activities.get(verb.toLowerCase()) ?? OTHER_ACTIVITY);
  return {
    ...{ category_uid: category, class_uid: uid, activity_id: id, type_uid: uid * 100 + id },
    ...(id === OTHER_ACTIVITY && { activity_name: verb }),
  };
}

function metadataOf(record: ExportedRecord, version: string, profiles: readonly string[]): OcsfSection {
  return {
    ...{ version, uid: record.uid, sequence: record.seq, tenant_uid: record.chain, log_name: 'audit' },
    ...{ event_code: record.type, correlation_uid: textOf(record.body, 'exchangeId') },
    product: { name: PRODUCT.name, vendor_name: PRODUCT.vendor },
    profiles: profiles.length ? profiles : undefined,
  };
}

const fingerprint = (value: string): OcsfSection => ({
  ...{ algorithm_id: OTHER_ALGORITHM, algorithm: 'audit.v1 (SHA-256, chained)', value },
});

/** The chain's own hashes: the profile has a place for each of them. */
function attestationOf({ uid, chain, seq, hash, prev }: ExportedRecord): OcsfSection {
  return {
    ...{ uid, chain_uid: chain, fingerprint: fingerprint(hash) },
    prev_event: seq > 1 ? { uid: `${chain}:${seq - 1}`, fingerprint: fingerprint(prev) } : undefined,
  };
}

/** The record as an event of the Open Cybersecurity Schema Framework; never with the text of a prompt or a reply. */
export function ocsfEvent(record: ExportedRecord, options: OcsfOptions = {}): OcsfSection {
  const { service = DEFAULT_SERVICE, recordIntegrity = false } = options;
  const facts = factsOf(record);
  const section = OCSF_SECTIONS[facts.kind](record, facts, service);
  const profiles = [
    ...('ai_model' in section ? ['ai_operation'] : []),
    ...(recordIntegrity ? ['record_integrity'] : []),
  ];
  const { chain, seq, prev, hash, bodyHash, json, body } = record;
  return {
    ...activityOf(facts),
    time: millisecondsOf(record),
    severity_id: SEVERITIES[facts.severity].ocsf,
    // A finding's status is how far people have got with it.
    status_id: facts.kind === 'detection' ? NEW_FINDING : STATUS[facts.outcome],
    message: record.type,
    metadata: metadataOf(record, recordIntegrity ? VERSIONS.attested : VERSIONS.plain, profiles),
    duration: countOf(body, 'durationMs'),
    ...section,
    ...(recordIntegrity && { attestation_list: [attestationOf(record)] }),
    raw_data: json,
    raw_data_hash: { algorithm_id: SHA_256, algorithm: 'SHA-256', value: bodyHash },
    unmapped: {
      chain,
      seq,
      prev,
      hash,
      controls: body.controls,
      purpose: body.purpose,
      endpoint: body.endpoint,
    },
  };
}

/** The Open Cybersecurity Schema Framework as JSON. */
export const ocsf =
  (options: OcsfOptions = {}): RecordFormat =>
  (record) =>
    jsonBytes(ocsfEvent(record, options));
