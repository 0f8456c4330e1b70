import { countOf, type ExportedRecord, millisecondsOf, textOf } from '../../exported-record';
import { type RecordFacts, type RecordKind } from '../record-facts';
import { usageOf } from '../token-usage';

/** A part of an OCSF event. */
export type OcsfSection = Readonly<Record<string, unknown>>;
type MakeSection = (record: ExportedRecord, facts: RecordFacts, service: string) => OcsfSection;

const UNKNOWN = 'unknown';
const UNKNOWN_TYPE = 0;

const userOf = ({ body }: ExportedRecord): OcsfSection => ({
  uid: textOf(body, 'actor') ?? UNKNOWN,
  type_id: UNKNOWN_TYPE,
});

const actorOf = (record: ExportedRecord): OcsfSection => ({
  user: userOf(record),
  app_uid: textOf(record.body, 'client'),
});

/** The caller's network is known by its pseudonym alone. */
const endpointOf = ({ body }: ExportedRecord): OcsfSection => {
  const network = textOf(body, 'network');
  return network === undefined ? { name: UNKNOWN } : { uid: network };
};

const resourcesOf = ({ body }: ExportedRecord): readonly OcsfSection[] | undefined => {
  const name = textOf(body, 'resource') ?? textOf(body, 'endpoint');
  return name === undefined ? undefined : [{ name, type: 'resource' }];
};

/** The profile `ai_operation`; the texts of prompt and reply have no place in it. */
export function aiOperation({ body }: ExportedRecord, service: string): OcsfSection | undefined {
  const usage = usageOf(body);
  return (
    usage && {
      ai_model: { name: usage.model, ai_provider: usage.provider },
      message_context: {
        service: { name: service },
        prompt_tokens: usage.inputTokens,
        completion_tokens: usage.outputTokens,
        total_tokens: usage.inputTokens + usage.outputTokens,
      },
    }
  );
}

const activity: MakeSection = (record, { verb }, service) => {
  const status = countOf(record.body, 'status');
  const code = textOf(record.body, 'code');
  return {
    actor: actorOf(record),
    src_endpoint: endpointOf(record),
    api: {
      operation: verb,
      service: { name: service },
      request: { uid: textOf(record.body, 'exchangeId') ?? record.uid },
      response: status === undefined ? undefined : { code: status, error: code },
    },
    http_response: status === undefined ? undefined : { code: status },
    resources: resourcesOf(record),
    ...aiOperation(record, service),
  };
};

const detection: MakeSection = (record, { control, reason, verb }) => ({
  finding_info: {
    uid: record.uid,
    title: `${control ?? record.type}: ${reason ?? verb}`,
    types: [control ?? record.type],
    created_time: millisecondsOf(record),
    analytic: { name: control ?? record.type, type_id: 1 },
  },
  is_alert: true,
  resources: resourcesOf(record),
  evidences: [{ actor: actorOf(record), src_endpoint: endpointOf(record) }],
});

const authentication: MakeSection = (record, { reason }, service) => ({
  user: userOf(record),
  service: { name: service },
  src_endpoint: endpointOf(record),
  auth_protocol_id: UNKNOWN_TYPE,
  status_detail: reason,
  count: countOf(record.body, 'count'),
});

const entity: MakeSection = (record) => ({
  actor: actorOf(record),
  entity: { type: record.type.split('.')[0], uid: textOf(record.body, 'keyId') ?? record.uid },
});

/** What each class has beside the base event. */
export const OCSF_SECTIONS: Readonly<Record<RecordKind, MakeSection>> = {
  activity,
  detection,
  authentication,
  entity,
  other: () => ({}),
};
