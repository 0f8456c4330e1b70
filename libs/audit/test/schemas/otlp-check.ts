type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown, path: string) => string[];

const is =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? [] : [`${path} is no ${what}`];

const text = is('text', (value) => typeof value === 'string');
// fixed64 and int64 are decimal texts in the JSON mapping of protocol buffers; ids are hex, unlike other bytes.
const decimal = is('decimal', (value) => typeof value === 'string' && /^(?:0|-?[1-9]\d{0,18})$/.test(value));
const hex = (length: number): Check =>
  is('hex', (value) => new RegExp(`^[0-9a-f]{${length}}$`).test(String(value)));
const severity = is(
  'severity',
  (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 24,
);

const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${path}[${index}]`))
      : [`${path} is no list`];

const message =
  (fields: Readonly<Record<string, () => Check>>): Check =>
  (value, path) =>
    Object.entries(value as Json).flatMap(([name, member]) =>
      fields[name] ? fields[name]()(member, `${path}.${name}`) : [`${path}.${name} is no field`],
    );

const oneOf =
  (fields: Readonly<Record<string, () => Check>>): Check =>
  (value, path) =>
    Object.keys(value as Json).length === 1
      ? message(fields)(value, path)
      : [`${path} has not exactly one value`];

const anyValue: Check = oneOf({
  stringValue: () => text,
  boolValue: () => is('truth value', (value) => typeof value === 'boolean'),
  intValue: () => decimal,
  arrayValue: () => message({ values: () => listOf(anyValue) }),
  kvlistValue: () => message({ values: () => listOf(keyValue) }),
});
const keyValue: Check = message({ key: () => text, value: () => anyValue });
const logRecord: Check = message({
  timeUnixNano: () => decimal,
  observedTimeUnixNano: () => decimal,
  severityNumber: () => severity,
  severityText: () => text,
  eventName: () => text,
  body: () => anyValue,
  attributes: () => listOf(keyValue),
  traceId: () => hex(32),
  spanId: () => hex(16),
});

/** `ExportLogsServiceRequest` of opentelemetry-proto, in the JSON encoding of OTLP. */
const request: Check = message({
  resourceLogs: () =>
    listOf(
      message({
        resource: () => message({ attributes: () => listOf(keyValue) }),
        scopeLogs: () =>
          listOf(
            message({
              scope: () => message({ name: () => text, version: () => text }),
              logRecords: () => listOf(logRecord),
            }),
          ),
      }),
    ),
});

/** What is wrong with a request by the definition of its messages. */
export const otlpFaults = (value: unknown): string[] => request(value, 'request');
