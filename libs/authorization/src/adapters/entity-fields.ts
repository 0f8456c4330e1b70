/** What of an entity another engine is told: the fields that can be compared, nothing that hangs below them. */
export type EntityFields = Readonly<Record<string, string | number | boolean | Date | null>>;

const isComparable = (value: unknown): boolean =>
  value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value);

/** The fields of an entity that can be compared. */
export const fieldsOf = (entity: object): EntityFields =>
  Object.fromEntries(Object.entries(entity).filter(([, value]: [string, unknown]) => isComparable(value)));

/**
 * The id of an entity, as text.
 *
 * @throws Error when the field holds neither a text nor a number.
 */
export function idOf(entity: object, field: string): string {
  const id = (entity as Readonly<Record<string, unknown>>)[field];
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') return String(id);
  throw new Error(
    `${entity.constructor.name} has no \`${field}\` that is a text or a number. Name the field of its id with \`idField\`.`,
  );
}
