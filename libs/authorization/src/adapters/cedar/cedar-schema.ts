import { type CedarLibrary, compiled } from './cedar-library';

/** What Cedar calls the types of values that an entity or a context can have. */
export type CedarType =
  | { readonly kind: 'String' | 'Long' | 'Bool' | 'datetime' }
  | { readonly kind: 'Set'; readonly element: CedarType }
  | { readonly kind: 'Record'; readonly attributes: CedarAttributes };

/** What one attribute has to be. */
export interface CedarAttribute {
  readonly type: CedarType;
  readonly isRequired: boolean;
}

/** Attributes by name. */
export type CedarAttributes = ReadonlyMap<string, CedarAttribute>;

/** One action: what it is about, and what its policies may know of the moment. */
export interface CedarAction {
  readonly resources: ReadonlySet<string>;
  readonly context: CedarAttributes;
}

/** A schema, as far as an engine needs it. */
export interface CedarSchema {
  readonly entities: ReadonlyMap<string, CedarAttributes>;
  readonly actions: ReadonlyMap<string, CedarAction>;
}

interface RawType {
  readonly type: string;
  readonly name?: string;
  readonly element?: RawType;
  readonly attributes?: Readonly<Record<string, RawType & { readonly required?: boolean }>>;
}

interface RawNamespace {
  readonly entityTypes: Readonly<Record<string, { readonly shape?: RawType }>>;
  readonly actions: Readonly<
    Record<
      string,
      { readonly appliesTo?: { readonly resourceTypes: readonly string[]; readonly context?: RawType } }
    >
  >;
}

const PLAIN: Readonly<Record<string, CedarType>> = {
  String: { kind: 'String' },
  Long: { kind: 'Long' },
  Bool: { kind: 'Bool' },
  Boolean: { kind: 'Bool' },
  datetime: { kind: 'datetime' },
};

function typeOf(where: string, raw: RawType): CedarType {
  const name = raw.type === 'Extension' ? (raw.name ?? '') : raw.type;
  if (Object.hasOwn(PLAIN, name)) return PLAIN[name]!;
  if (name === 'Set' && raw.element) return { kind: 'Set', element: typeOf(where, raw.element) };
  if (name === 'Record') return { kind: 'Record', attributes: attributesOf(where, raw) };
  throw new Error(
    `CedarPolicyEngine: the schema gives ${where} a type that is not filled in here (${name}). Use String, Long, Bool, ` +
      'datetime, a set or a record of them.',
  );
}

function attributesOf(where: string, raw: RawType | undefined): CedarAttributes {
  const found = Object.entries(raw?.attributes ?? {}).map(([name, attribute]) => {
    const isRequired = attribute.required !== false;
    return [name, { type: typeOf(`${where}.${name}`, attribute), isRequired }] as const;
  });
  return new Map(found);
}

/** Reads a schema in Cedar's own writing. @throws Error with the remedy. */
export function readSchema(cedar: CedarLibrary, text: string, namespace: string): CedarSchema {
  const { json } = compiled('schema', cedar.schemaToJsonWithResolvedTypes(text));
  const found = (json as Readonly<Record<string, RawNamespace | undefined>>)[namespace];
  if (!found)
    throw new Error(
      `CedarPolicyEngine: the schema has no namespace "${namespace}". Name its own in \`namespace\`.`,
    );
  const entities = Object.entries(found.entityTypes).map(
    ([name, { shape }]) => [name, attributesOf(name, shape)] as const,
  );
  const actions = Object.entries(found.actions).flatMap(([name, { appliesTo }]) => {
    if (!appliesTo?.resourceTypes.length) return [];
    const context = attributesOf(`the context of ${name}`, appliesTo.context);
    return [[name, { resources: new Set(appliesTo.resourceTypes), context }] as const];
  });
  return { entities: new Map(entities), actions: new Map(actions) };
}
