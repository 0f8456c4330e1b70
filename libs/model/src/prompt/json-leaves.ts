const MAX_DEPTH = 200;
const IDENTIFIER = /^[A-Za-z_$][\w$-]{0,63}$/;
// An IBAN or a card number passes for an identifier.
const NUMBER = /(?:\d[-_]?){6}/;
// A number shorter than this names nobody.
const SHORTEST_NUMBER = 6;

/** Reads or replaces one text of a JSON value. */
export type LeafVisitor = (text: string) => string;

function mapNumber(value: number, visit: LeafVisitor): unknown {
  const text = String(value);
  if (text.length < SHORTEST_NUMBER) return value;
  const replaced = visit(text);
  return replaced === text ? value : replaced;
}

/**
 * The same JSON value with every text replaced by what the visitor returns, always in the same order.
 *
 * Texts are strings, numbers of 6 characters or more, and keys that are no identifiers (an e-mail address as a key is
 * common). A number stays a number unless the visitor changed it.
 *
 * @throws RangeError when the value is nested deeper than 200 levels.
 */
export function mapLeaves(value: unknown, visit: LeafVisitor, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError('A JSON value is nested too deeply.');
  if (typeof value === 'string') return visit(value);
  if (typeof value === 'number') return mapNumber(value, visit);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, visit, depth + 1));
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return mapLeaves((value as { toJSON(): unknown }).toJSON(), visit, depth + 1);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      IDENTIFIER.test(key) && !NUMBER.test(key) ? key : visit(key),
      mapLeaves(item, visit, depth + 1),
    ]),
  );
}
