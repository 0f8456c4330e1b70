/**
 * What is checked in more than linear time, and only within a limit: a pattern may backtrack and the text is the model's.
 * A pattern that is exponential stays so within it; such a schema is for its developer to mend.
 */
interface Guard {
  readonly keywords: readonly string[];
  /** Whether a value is small enough, as a schema. */
  readonly small: object;
}

const SHORT = { maxLength: 2_000 };

const GUARDS: readonly Guard[] = [
  { keywords: ['pattern', 'format'], small: SHORT },
  { keywords: ['uniqueItems'], small: { maxItems: 1_000 } },
];
/** Keys are held against these together, so they stay together. */
const KEYED = ['patternProperties', 'properties', 'additionalProperties'];

/** Members of a schema that hold schemas: one, a list, or one by name. All others hold data. */
const ONE = ['additionalItems', 'additionalProperties', 'contains', 'else', 'if', 'items', 'not'];
const MORE = ['propertyNames', 'then', 'unevaluatedItems', 'unevaluatedProperties'];
const LISTS = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];
const NAMED = ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties', 'properties'];

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function within(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return LISTS.includes(keyword) ? value.map(bounded) : value;
  if ([...ONE, ...MORE].includes(keyword)) return bounded(value);
  if (!NAMED.includes(keyword) || !isSchema(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, bounded(schema)]));
}

function bounded(schema: unknown): unknown {
  if (!isSchema(schema)) return schema;
  const rest: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, within(key, value)]),
  );
  const guards = 'patternProperties' in rest ? [{ keywords: KEYED, small: { propertyNames: SHORT } }] : [];
  const added = [...GUARDS, ...guards].flatMap(({ keywords, small }) => {
    const guarded = keywords.filter((keyword) => keyword in rest).map((keyword) => [keyword, rest[keyword]]);
    if (!guarded.length) return [];
    for (const keyword of keywords) delete rest[keyword];
    return [{ if: small, then: Object.fromEntries(guarded) as Schema, else: small }];
  });
  if (!added.length) return rest;
  return { ...rest, allOf: [...((rest['allOf'] ?? []) as unknown[]), ...added] };
}

/**
 * A copy of a JSON schema in which patterns and formats meet texts and keys of up to 2,000 characters alone, and the items
 * of a list are compared up to 1,000; what is larger does not fit.
 */
export const boundedSchema = (schema: object): object =>
  bounded(JSON.parse(JSON.stringify(schema))) as object;

const GUARD =
  /\/allOf\/\d+\/(?:then|else)(?=\/(?:pattern|format|maxLength|uniqueItems|maxItems)$|\/(?:patternProperties|properties|additionalProperties|propertyNames)(?:\/|$))/g;

/** A place in the copy as its developer wrote it. */
export const placeInSchema = (location: string): string => location.replace(/^#/, '').replace(GUARD, '');
