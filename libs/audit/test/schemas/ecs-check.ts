type Json = Readonly<Record<string, unknown>>;
type FieldType = 'keyword' | 'long' | 'date' | 'keywords';

/** Fields of the Elastic Common Schema 8.17 that are used, with their types: facts of its field reference. */
const FIELDS: Readonly<Record<string, FieldType>> = {
  '@timestamp': 'date',
  message: 'keyword',
  'ecs.version': 'keyword',
  'error.code': 'keyword',
  ...{
    'event.action': 'keyword',
    'event.category': 'keywords',
    'event.code': 'keyword',
    'event.dataset': 'keyword',
  },
  ...{ 'event.duration': 'long', 'event.hash': 'keyword', 'event.id': 'keyword', 'event.kind': 'keyword' },
  ...{
    'event.module': 'keyword',
    'event.original': 'keyword',
    'event.outcome': 'keyword',
    'event.provider': 'keyword',
  },
  ...{
    'event.reason': 'keyword',
    'event.sequence': 'long',
    'event.severity': 'long',
    'event.type': 'keywords',
  },
  'http.response.status_code': 'long',
  ...{ 'observer.product': 'keyword', 'observer.type': 'keyword', 'observer.vendor': 'keyword' },
  'organization.id': 'keyword',
  'related.user': 'keywords',
  ...{ 'rule.category': 'keyword', 'rule.name': 'keyword', 'service.name': 'keyword', 'user.id': 'keyword' },
  // Not of the schema: names of OpenTelemetry, which the schema is merged with.
  ...{ 'gen_ai.request.model': 'keyword', 'gen_ai.provider.name': 'keyword' },
  ...{ 'gen_ai.usage.input_tokens': 'long', 'gen_ai.usage.output_tokens': 'long' },
};

/** Values that the schema allows, and the types that go with each category. */
const KINDS = ['alert', 'asset', 'enrichment', 'event', 'metric', 'state', 'pipeline_error', 'signal'];
const OUTCOMES = ['success', 'failure', 'unknown'];
const TYPES_OF: Readonly<Record<string, readonly string[]>> = {
  api: [
    'access',
    'admin',
    'allowed',
    'change',
    'creation',
    'deletion',
    'denied',
    'end',
    'info',
    'start',
    'user',
  ],
  authentication: ['start', 'end', 'info'],
  configuration: ['access', 'change', 'creation', 'deletion', 'info'],
  iam: ['admin', 'change', 'creation', 'deletion', 'group', 'info', 'user'],
  intrusion_detection: ['allowed', 'denied', 'info'],
};

const CHECKS: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  keyword: (value) => typeof value === 'string' && value.length > 0,
  long: (value) => Number.isSafeInteger(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z$/.test(value),
  keywords: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

function* fieldsOf(value: Json, path = ''): Generator<[string, unknown]> {
  for (const [name, member] of Object.entries(value)) {
    const isObject = typeof member === 'object' && member !== null && !Array.isArray(member);
    if (isObject) yield* fieldsOf(member as Json, `${path}${name}.`);
    else yield [`${path}${name}`, member];
  }
}

/** What is wrong with an event by the schema. */
export function ecsFaults({ guardian: _ownNames, ...event }: Json): string[] {
  const wrong = [...fieldsOf(event)].filter(([name, value]) => !FIELDS[name] || !CHECKS[FIELDS[name]](value));
  const { kind, outcome, category, type } = event.event as Record<string, string & string[]>;
  const allowed = category!.flatMap((name) => TYPES_OF[name] ?? []);
  return [
    ...wrong.map(([name]) => `${name} is no field of that type`),
    ...(KINDS.includes(kind!) ? [] : ['event.kind']),
    ...(OUTCOMES.includes(outcome!) ? [] : ['event.outcome']),
    ...type!.filter((name) => !allowed.includes(name)).map((name) => `event.type ${name}`),
  ];
}
