/** One record of an export, as it would be written out. */
export type ExportRow = Readonly<Record<string, unknown>>;

/**
 * A key under which equal scalars meet and unequal ones never do: `1` and `'1'` differ, so do `null` and `'null'`.
 *
 * @throws Error when the value is an object other than a date: no two objects are alike, so no class would ever grow.
 */
export function scalarKey(field: string, value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (value instanceof Date) return `date:${value.getTime()}`;
  if (typeof value === 'object' || typeof value === 'function') {
    throw new Error(
      `k-anonymity: the quasi-identifier "${field}" holds an object. Give its parts as fields of their own.`,
    );
  }
  return `${typeof value}:${(value as { toString(): string }).toString()}`;
}

/** The rows of each class: rows that no quasi-identifier tells apart. */
export function equivalenceClasses(
  rows: readonly ExportRow[],
  fields: readonly string[],
): readonly (readonly ExportRow[])[] {
  const classes = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(fields.map((field) => scalarKey(field, row[field])));
    const members = classes.get(key);
    if (members) members.push(row);
    else classes.set(key, [row]);
  }
  return [...classes.values()];
}

/**
 * Checks the `k` of a request.
 *
 * @throws Error when `k` is no whole number of at least 2: a class of one is a person.
 */
export function assertK(k: number): void {
  if (!Number.isSafeInteger(k) || k < 2) {
    throw new Error('k-anonymity: k must be a whole number of at least 2, for example { k: 5 }.');
  }
}
