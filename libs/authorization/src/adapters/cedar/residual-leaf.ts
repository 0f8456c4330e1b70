import type { CedarValueJson, Expr } from '@cedar-policy/cedar-wasm/nodejs';
import { allOf, type Filter, type FilterLeaf, not, type Order, type Scalar } from '../../filter/filter';

/** For which entities something is true, and for which it is false; for those of neither it is an error. */
export interface Outcome {
  readonly holds: Filter;
  readonly fails: Filter;
}

type Fields = Readonly<Record<string, unknown>>;

const member = (expression: unknown, name: string): unknown =>
  typeof expression === 'object' && expression !== null && Object.hasOwn(expression, name)
    ? (expression as Fields)[name]
    : undefined;

/** Whether an expression stands for the entity that is not known yet. */
export function isResource(expression: Expr): boolean {
  const unknown = member(expression, 'unknown');
  return Array.isArray(unknown) && unknown.length === 1 && member(unknown[0], 'Value') === 'resource';
}

/** The attribute of the entity that an expression reads. */
function attributeOf(expression: Expr): string | undefined {
  const access = member(expression, '.') as { readonly left: Expr; readonly attr: string } | undefined;
  return access && isResource(access.left) ? access.attr : undefined;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'boolean'].includes(typeof value) || Number.isSafeInteger(value);

function dateOf(expression: Expr): Date | undefined {
  const parts = member(expression, 'datetime');
  const text = Array.isArray(parts) && parts.length === 1 ? member(parts[0], 'Value') : undefined;
  // Other writings of a time than this one are read differently here and there.
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?Z)?$/.test(text))
    return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The value that an expression stands for, when it is one that a filter can name. */
function valueOf(expression: Expr): Exclude<Scalar, null> | undefined {
  const value = member(expression, 'Value');
  return isPlain(value) ? value : dateOf(expression);
}

/** Those that have the attribute. */
export const present = (field: string): Filter => not({ kind: 'equals', field, value: null });

/** Neither true nor false for an entity without the attribute. */
const leaf = (filter: FilterLeaf): Outcome => ({
  holds: filter,
  fails: allOf([present(filter.field), not(filter)]),
});

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** The outcome that holds where another fails. */
export const opposite = ({ holds, fails }: Outcome): Outcome => ({ holds: fails, fails: holds });

/** An attribute beside a value, whichever stands first. */
export function comparison(operator: string, left: Expr, right: Expr): Outcome | undefined {
  const field = attributeOf(left);
  if (field === undefined)
    return attributeOf(right) === undefined
      ? undefined
      : comparison(MIRRORED[operator] ?? operator, right, left);
  const value = valueOf(right);
  if (value === undefined) return undefined;
  if (operator === '==') return leaf({ kind: 'equals', field, value });
  if (operator === '!=') return opposite(leaf({ kind: 'equals', field, value }));
  if (typeof value !== 'number' && !(value instanceof Date)) return undefined;
  return leaf({ kind: 'order', field, order: operator as Order, value });
}

/** A set of values that has the attribute. */
export function membership(left: Expr, right: Expr): Outcome | undefined {
  const field = attributeOf(right);
  const set = member(left, 'Set') as readonly Expr[] | undefined;
  const listed = member(left, 'Value') as CedarValueJson | undefined;
  const values = set?.map(valueOf) ?? (Array.isArray(listed) ? listed : undefined);
  if (field === undefined || !values) return undefined;
  const known = values.filter((value) => isPlain(value) || value instanceof Date);
  return known.length === values.length ? leaf({ kind: 'oneOf', field, values: known }) : undefined;
}

/** An attribute that is true or false. */
export const truth = (field: string): Outcome => leaf({ kind: 'equals', field, value: true });

/** Whether the attribute is there; `has` with a path is about something inside it. */
export function presence(attribute: unknown): Outcome | undefined {
  const path = Array.isArray(attribute) ? (attribute as unknown[]) : [attribute];
  const [field] = path;
  if (typeof field !== 'string' || path.length !== 1) return undefined;
  return { holds: present(field), fails: { kind: 'equals', field, value: null } };
}
