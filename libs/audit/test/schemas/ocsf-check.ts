type Json = Readonly<Record<string, unknown>>;

/** What OCSF 1.8 asks of an object, as far as it is used here: facts of schema.ocsf.io. */
interface Shape {
  readonly required: readonly string[];
  readonly atLeastOne?: readonly string[];
  readonly enums?: Readonly<Record<string, readonly number[]>>;
  /** Every attribute that may stand there, beside those above. */
  readonly optional?: readonly string[];
}

const BASE: Shape = {
  required: ['activity_id', 'category_uid', 'class_uid', 'metadata', 'severity_id', 'time', 'type_uid'],
  enums: { severity_id: [0, 1, 2, 3, 4, 5, 6, 99], status_id: [0, 1, 2, 99] },
  optional: [
    'activity_name',
    'count',
    'duration',
    'message',
    'raw_data',
    'raw_data_hash',
    'status_detail',
    'status_id',
    'unmapped',
  ],
};
const AI_OPERATION = ['ai_model', 'message_context'];

/** The classes by their uid: category, activities and attributes. */
const CLASSES: Readonly<
  Record<number, Shape & { readonly category: number; readonly activities: readonly number[] }>
> = {
  0: { category: 0, activities: [0, 99], required: [] },
  6003: {
    ...{ category: 6, activities: [0, 1, 2, 3, 4, 99], required: ['actor', 'api', 'src_endpoint'] },
    optional: ['http_response', 'resources', ...AI_OPERATION],
  },
  2004: {
    ...{ category: 2, activities: [0, 1, 2, 3, 99], required: ['finding_info'] },
    ...{ enums: { status_id: [0, 1, 2, 3, 4, 5, 6, 99] }, optional: ['is_alert', 'resources', 'evidences'] },
  },
  3002: {
    ...{
      category: 3,
      activities: [0, 1, 2, 3, 4, 5, 99],
      required: ['user'],
      atLeastOne: ['service', 'dst_endpoint'],
    },
    optional: ['service', 'src_endpoint', 'auth_protocol_id'],
  },
  3004: { category: 3, activities: [0, 1, 2, 3, 4, 99], required: ['entity'], optional: ['actor'] },
};

const ENDPOINT: Shape = { required: [], atLeastOne: ['uid', 'name'] };
const OBJECTS: Readonly<Record<string, Shape>> = {
  actor: { required: [], atLeastOne: ['user', 'app_uid'] },
  user: { required: [], atLeastOne: ['uid', 'name', 'account'], enums: { type_id: [0, 1, 2, 3, 4, 99] } },
  src_endpoint: ENDPOINT,
  api: { required: ['operation'], optional: ['service', 'request', 'response'] },
  request: { required: ['uid'] },
  response: { required: [], optional: ['code', 'error'] },
  http_response: { required: ['code'] },
  service: { required: [], atLeastOne: ['name', 'uid'] },
  product: { required: ['vendor_name'], atLeastOne: ['name', 'uid'] },
  metadata: {
    required: ['product', 'version'],
    optional: ['uid', 'sequence', 'tenant_uid', 'log_name', 'event_code', 'correlation_uid', 'profiles'],
  },
  finding_info: { required: ['uid'], optional: ['title', 'types', 'created_time', 'analytic'] },
  analytic: { required: ['type_id'], atLeastOne: ['name', 'uid'], enums: { type_id: [0, 1, 2, 3, 4, 99] } },
  entity: { required: [], atLeastOne: ['name', 'uid'], optional: ['type'] },
  ai_model: { required: ['name', 'ai_provider'] },
  message_context: {
    required: [],
    ...{
      atLeastOne: ['application', 'service'],
      optional: ['prompt_tokens', 'completion_tokens', 'total_tokens'],
    },
  },
  raw_data_hash: { required: ['algorithm_id', 'value'], optional: ['algorithm'] },
  fingerprint: { required: ['algorithm_id', 'value'], optional: ['algorithm'] },
  attestation_list: {
    required: [],
    atLeastOne: ['fingerprint', 'signatures'],
    optional: ['uid', 'chain_uid', 'prev_event'],
  },
  prev_event: { required: ['uid'], optional: ['fingerprint'] },
};

function faultsOf(value: Json, shape: Shape, path: string): string[] {
  const { required, atLeastOne = [], optional = [], enums = {} } = shape;
  const known = [...required, ...atLeastOne, ...optional, ...Object.keys(enums)];
  return [
    ...required.filter((name) => value[name] === undefined).map((name) => `${path}.${name} is required`),
    ...(atLeastOne.length && !atLeastOne.some((name) => name in value)
      ? [`${path} needs one of ${atLeastOne.join()}`]
      : []),
    ...Object.keys(value)
      .filter((name) => !known.includes(name))
      .map((name) => `${path}.${name} is not known`),
    ...Object.entries(enums)
      .filter(([name, allowed]) => name in value && !allowed.includes(value[name] as number))
      .map(([name]) => `${path}.${name} is no value of its enum`),
    ...Object.entries(value).flatMap(([name, member]) => membersFaults(name, member, `${path}.${name}`)),
  ];
}

function membersFaults(name: string, member: unknown, path: string): string[] {
  const shape = OBJECTS[name];
  if (!shape) return [];
  return (Array.isArray(member) ? member : [member]).flatMap((item) => faultsOf(item as Json, shape, path));
}

/** What is wrong with an event by the schema; nothing, when the list is empty. */
export function ocsfFaults(event: Json): string[] {
  const shape = CLASSES[event.class_uid as number];
  if (!shape) return ['class_uid is not known'];
  const profiles = ((event.metadata as Json).profiles ?? []) as string[];
  const whole: Shape = {
    required: [...BASE.required, ...shape.required],
    atLeastOne: shape.atLeastOne ?? [],
    enums: { ...BASE.enums, ...shape.enums, activity_id: shape.activities, category_uid: [shape.category] },
    optional: [
      ...BASE.optional!,
      ...(shape.optional ?? []),
      ...(profiles.includes('record_integrity') ? ['attestation_list'] : []),
    ],
  };
  const isTyped = event.type_uid === (event.class_uid as number) * 100 + (event.activity_id as number);
  const isNamed = event.activity_id !== 99 || typeof event.activity_name === 'string';
  const isProfiled = profiles.includes('ai_operation') === 'ai_model' in event;
  return [
    ...faultsOf(event, whole, 'event'),
    ...(isTyped ? [] : ['type_uid is not class and activity']),
    ...(isNamed ? [] : ['an activity of 99 needs a name']),
    ...(isProfiled ? [] : ['the profile ai_operation and its attributes go together']),
  ];
}
