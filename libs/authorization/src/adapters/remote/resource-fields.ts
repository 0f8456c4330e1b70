/** What a field holds. A date goes to a policy server as milliseconds since 1970, UTC. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'date';

/** The fields of a type that policies look at; no other leaves the process. */
export type ResourceFields = Readonly<Record<string, FieldKind>>;

type Wire = string | number | boolean | null;

const KINDS: Readonly<Record<FieldKind, (value: unknown) => Wire | undefined>> = {
  text: (value) => (typeof value === 'string' ? value : undefined),
  number: (value) => (Number.isFinite(value) ? (value as number) : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  date: (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.getTime() : undefined),
};

/** Whether it names a kind of field. */
export const isFieldKind = (kind: unknown): kind is FieldKind =>
  typeof kind === 'string' && Object.hasOwn(KINDS, kind);

/**
 * What a policy server is told of an entity.
 *
 * @throws Error when a field was not loaded, or holds something else: then nothing can be decided.
 */
export function fieldsFrom(
  who: string,
  entity: object,
  fields: ResourceFields,
): Readonly<Record<string, Wire>> {
  const found = Object.entries(fields).map(([name, kind]) => {
    const value = (entity as Readonly<Record<string, unknown>>)[name];
    const wire = value === null ? null : KINDS[kind](value);
    if (wire !== undefined) return [name, wire] as const;
    throw new Error(
      `${who}: the field "${name}" was not loaded, or holds no ${kind}. Load it, or change \`resources\`.`,
    );
  });
  return Object.fromEntries(found);
}
