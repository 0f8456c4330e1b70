/** Where a value stands in a structure: names of fields and indexes of lists. */
export type Path = readonly (string | number)[];

/** A text inside a structure. */
export interface Leaf {
  readonly path: Path;
  /** Whether the text is the name of the last field of the path, or its value. */
  readonly target: 'key' | 'value';
  readonly text: string;
}

/** How deep a structure may be nested. */
export const MAX_DEPTH = 64;
/** How many values a structure may hold. */
export const MAX_LEAVES = 100_000;

/** A structure is too deep or too large to be checked; nothing of it was read as harmless. */
export class StructureTooLargeError extends Error {
  constructor(what: string) {
    super(`The value ${what}. Check it in parts, or refuse it.`);
    this.name = 'StructureTooLargeError';
  }
}

const isText = (value: unknown): value is string | number | bigint =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';

/** The fields of an object, a map, or the items of a list or set. */
function* entriesOf(value: object): Generator<[string | number, unknown]> {
  if (value instanceof Map) {
    for (const [key, item] of value as Map<unknown, unknown>) yield [String(key), item];
  } else if (Array.isArray(value) || value instanceof Set) {
    let index = 0;
    for (const item of value as Iterable<unknown>) yield [index++, item];
  } else {
    yield* Object.entries(value);
  }
}

/** Walks a structure; an object that occurs twice is read once. */
class Walker {
  readonly leaves: Leaf[] = [];
  private readonly seen = new Set<object>();

  walk(value: unknown, path: Path): void {
    if (isText(value)) return this.add({ path, target: 'value', text: String(value) });
    if (value instanceof Date) {
      return this.add({
        path,
        target: 'value',
        text: Number.isNaN(value.getTime()) ? '' : value.toISOString(),
      });
    }
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || this.seen.has(value))
      return;
    if (path.length >= MAX_DEPTH)
      throw new StructureTooLargeError(`is nested deeper than ${MAX_DEPTH} levels`);
    this.seen.add(value);
    for (const [key, item] of entriesOf(value)) {
      const inside = [...path, key];
      if (typeof key === 'string') this.add({ path: inside, target: 'key', text: key });
      this.walk(item, inside);
    }
  }

  private add(leaf: Leaf): void {
    if (leaf.text === '') return;
    if (this.leaves.length >= MAX_LEAVES)
      throw new StructureTooLargeError(`holds more than ${MAX_LEAVES} values`);
    this.leaves.push(leaf);
  }
}

/**
 * The texts of a structure: names of fields, strings, numbers and dates. Binary data holds none.
 *
 * @throws StructureTooLargeError above `MAX_DEPTH` levels or `MAX_LEAVES` values.
 */
export function leavesOf(value: unknown): readonly Leaf[] {
  const walker = new Walker();
  walker.walk(value, []);
  return walker.leaves;
}
