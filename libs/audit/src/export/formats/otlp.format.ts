import { type JsonValue } from '../../body/canonical-json';
import { type ExportedRecord, textOf } from '../exported-record';
import { factsOf } from './record-facts';
import { DEFAULT_SERVICE, type ExportOrigin, jsonBytes } from './record-format';
import { SEVERITIES } from './severity';
import { usageOf } from './token-usage';

const NANOSECONDS = '000';
const TRACE_ID = /^[0-9a-f]{32}$/;
const SPAN_ID = /^[0-9a-f]{16}$/;

type AnyValue =
  | { stringValue: string }
  | { boolValue: boolean }
  // 64-bit integers are texts in the JSON of protocol buffers.
  | { intValue: string }
  | { arrayValue: { values: AnyValue[] } }
  | { kvlistValue: { values: KeyValue[] } };
interface KeyValue {
  key: string;
  value: AnyValue;
}

function anyValue(value: JsonValue): AnyValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { intValue: String(value) };
  if (typeof value === 'boolean') return { boolValue: value };
  if (value === null) return { stringValue: '' };
  if (Array.isArray(value)) return { arrayValue: { values: (value as readonly JsonValue[]).map(anyValue) } };
  return { kvlistValue: { values: attributesOf(value as Record<string, JsonValue>) } };
}

const attributesOf = (members: Readonly<Record<string, JsonValue | undefined>>): KeyValue[] =>
  Object.entries(members).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: anyValue(value) }],
  );

/** Attributes by their names in the semantic conventions of OpenTelemetry; what those have no name for is `guardian.*`. */
function recordAttributes(record: ExportedRecord): KeyValue[] {
  const { uid, chain, seq, prev, hash, body } = record;
  const { control, outcome, reason } = factsOf(record);
  const usage = usageOf(body);
  return attributesOf({
    'log.record.uid': uid,
    'guardian.chain': chain,
    'guardian.seq': seq,
    'guardian.prev': prev,
    'guardian.hash': hash,
    'guardian.outcome': outcome,
    'guardian.control': control,
    'guardian.reason': reason,
    'guardian.endpoint': body.endpoint,
    'guardian.purpose': body.purpose,
    'guardian.exchange.id': body.exchangeId,
    'user.id': body.actor,
    'error.type': body.code,
    'http.response.status_code': body.status,
    'gen_ai.request.model': usage?.model,
    'gen_ai.provider.name': usage?.provider,
    'gen_ai.usage.input_tokens': usage?.inputTokens,
    'gen_ai.usage.output_tokens': usage?.outputTokens,
  });
}

const idOf = (text: string | undefined, shape: RegExp): string | undefined =>
  text !== undefined && shape.test(text) ? text : undefined;

/** The record as a `LogRecord` of OTLP, in the JSON of protocol buffers with ids in hex. */
export function otlpLogRecord(record: ExportedRecord): object {
  const { body, type, micros, json } = record;
  const { otel, text } = SEVERITIES[factsOf(record).severity];
  const traceId = idOf(textOf(body, 'traceId'), TRACE_ID);
  const spanId = traceId && idOf(textOf(body, 'spanId'), SPAN_ID);
  return {
    timeUnixNano: `${BigInt(micros)}${micros === '0' ? '' : NANOSECONDS}`,
    ...{ severityNumber: otel, severityText: text, eventName: type },
    body: { stringValue: json },
    attributes: recordAttributes(record),
    ...(traceId && { traceId }),
    ...(spanId && { spanId }),
  };
}

/** An `ExportLogsServiceRequest` with these records, as OTLP/HTTP takes it. */
export const otlpRequest = (
  records: readonly ExportedRecord[],
  { service = DEFAULT_SERVICE }: ExportOrigin = {},
): Buffer =>
  jsonBytes({
    resourceLogs: [
      {
        resource: { attributes: attributesOf({ 'service.name': service }) },
        scopeLogs: [{ scope: { name: 'unseen-guardian.audit' }, logRecords: records.map(otlpLogRecord) }],
      },
    ],
  });
