const MAX_DEPTH = 200;
// A number shorter than this names nobody.
const SHORTEST_NUMBER = 6;

/** Reads or replaces one text of a JSON value. */
export type LeafVisitor = (text: string) => string;

/** Who looks at the texts of a JSON value, and who at the names of its members. */
export interface LeafVisitors {
  readonly text: LeafVisitor;
  readonly name: LeafVisitor;
}

function mapNumber(value: number, visit: LeafVisitor): unknown {
  const text = String(value);
  if (text.length < SHORTEST_NUMBER) return value;
  const replaced = visit(text);
  return replaced === text ? value : replaced;
}

/**
 * The same JSON value with every text and every name of a member replaced by what the visitors return, always in the
 * same order.
 *
 * Texts are strings and numbers of 6 characters or more. A number stays a number unless the visitor changed it.
 *
 * @throws RangeError when the value is nested deeper than 200 levels.
 */
export function mapLeaves(value: unknown, visitors: LeafVisitors, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError('A JSON value is nested too deeply.');
  if (typeof value === 'string') return visitors.text(value);
  if (typeof value === 'number') return mapNumber(value, visitors.text);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, visitors, depth + 1));
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return mapLeaves((value as { toJSON(): unknown }).toJSON(), visitors, depth + 1);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [visitors.name(name), mapLeaves(item, visitors, depth + 1)]),
  );
}
