import { type CedarValueJson, type Expr } from '@cedar-policy/cedar-wasm/nodejs';
import {
  allOf,
  anyOf,
  EVERYTHING,
  type Filter,
  not,
  NOTHING,
  type Order,
  type Scalar,
} from '../../filter/filter';

/**
 * When an expression is true, and when it is false. It is neither where a field is missing: Cedar calls that an error,
 * SQL null; so neither is the opposite of the other.
 */
export interface Outcomes {
  readonly holds: Filter;
  readonly fails: Filter;
}

type Node = Readonly<Record<string, unknown>>;
interface Sides {
  readonly left: Expr;
  readonly right: Expr;
}

/** An error, whatever the resource is. */
const ERROR: Outcomes = { holds: NOTHING, fails: NOTHING };
const ALWAYS: Outcomes = { holds: EVERYTHING, fails: NOTHING };
const NEVER: Outcomes = { holds: NOTHING, fails: EVERYTHING };

const cannot = (what: string): Error =>
  new Error(
    `CedarPolicyEngine cannot turn ${what} into a filter. Decide on the entity (resourceId), or say the condition with ==, <, contains, has, && and ||.`,
  );

const present = (field: string): Filter => not({ kind: 'equals', field, value: null });

/** A condition on one field, false wherever the field is there and the condition does not hold. */
const onField = (field: string, holds: Filter): Outcomes => ({
  holds,
  fails: allOf([not(holds), present(field)]),
});

const isResource = (expression: Expr): boolean => 'unknown' in expression || isVariable(expression);
const isVariable = (expression: Expr): boolean => 'Var' in expression && expression.Var === 'resource';

/** The field of the resource that an expression names. */
function fieldOf(expression: Expr): string | undefined {
  const { '.': access } = expression as { readonly '.'?: { readonly left: Expr; readonly attr: string } };
  return access && isResource(access.left) ? access.attr : undefined;
}

/** The value that an expression is; undefined when it is none. */
function valueOf(expression: Expr): Exclude<Scalar, null> | undefined {
  const { Value: value, datetime } = expression as Node & { readonly datetime?: readonly [Expr] };
  if (['string', 'number', 'boolean'].includes(typeof value)) return value as string;
  const moment = datetime && valueOf(datetime[0]);
  return typeof moment === 'string' ? new Date(moment) : undefined;
}

/** The values of a set; undefined when it is none, or holds something else. */
function valuesOf(expression: Expr): Exclude<Scalar, null>[] | undefined {
  const { Set: members, Value: literal } = expression as { readonly Set?: Expr[]; readonly Value?: unknown };
  const list =
    members ??
    (Array.isArray(literal) ? literal.map((Value: CedarValueJson): Expr => ({ Value })) : undefined);
  const values = list?.map((each) => valueOf(each));
  return values?.includes(undefined) === false ? (values as Exclude<Scalar, null>[]) : undefined;
}

const asksForResource = (expression: Expr): boolean => JSON.stringify(expression).includes('"unknown":');

/** Cedar has worked out whatever needs no resource; what it left of that cannot be worked out at all. */
const isError = (expression: Expr | undefined): boolean =>
  expression !== undefined &&
  !('Value' in expression) &&
  valueOf(expression) === undefined &&
  valuesOf(expression) === undefined &&
  !asksForResource(expression);

const MIRRORED: Readonly<Record<Order, Order>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function compared(order: Order, { left, right }: Sides): Outcomes {
  const [field, value] = [fieldOf(left), valueOf(right)];
  if (field !== undefined && (typeof value === 'number' || value instanceof Date))
    return onField(field, { kind: 'order', field, order, value });
  if (field === undefined && fieldOf(right) !== undefined)
    return compared(MIRRORED[order], { left: right, right: left });
  throw cannot(`"${order}"`);
}

function equal({ left, right }: Sides): Outcomes {
  const [known, other] = fieldOf(left) === undefined ? [right, left] : [left, right];
  const [field, value] = [fieldOf(known), valueOf(other)];
  if (field === undefined || value === undefined) throw cannot('"=="');
  return onField(field, { kind: 'equals', field, value });
}

function contains({ left, right }: Sides): Outcomes {
  const [values, field] = [valuesOf(left), fieldOf(right)];
  if (!values || field === undefined) throw cannot('"contains"');
  return onField(field, values.length ? { kind: 'oneOf', field, values } : NOTHING);
}

function has({ left, attr }: { readonly left: Expr; readonly attr: string | string[] }): Outcomes {
  const [field, deeper] = Array.isArray(attr) ? attr : [attr];
  if (!isResource(left) || field === undefined || deeper !== undefined) throw cannot('"has"');
  return flipped({ holds: { kind: 'equals', field, value: null }, fails: present(field) });
}

const flipped = ({ holds, fails }: Outcomes): Outcomes => ({ holds: fails, fails: holds });

/** The right side is looked at only where the left one does not decide. */
const and = (left: Outcomes, right: Outcomes): Outcomes => ({
  holds: allOf([left.holds, right.holds]),
  fails: anyOf([left.fails, allOf([left.holds, right.fails])]),
});
const or = (left: Outcomes, right: Outcomes): Outcomes => flipped(and(flipped(left), flipped(right)));

function choice(
  branch: { readonly if: Expr; readonly then: Expr; readonly else: Expr },
  type: string,
): Outcomes {
  const [asked, then, other] = [branch.if, branch.then, branch.else].map((each) => outcomes(each, type));
  const either = (kind: keyof Outcomes): Filter =>
    anyOf([allOf([asked!.holds, then![kind]]), allOf([asked!.fails, other![kind]])]);
  return { holds: either('holds'), fails: either('fails') };
}

const both = ({ left, right }: Sides, type: string): readonly [Outcomes, Outcomes] => [
  outcomes(left, type),
  outcomes(right, type),
];

/** How each kind of expression is translated. */
const TRANSLATIONS: Readonly<Record<string, (part: never, type: string) => Outcomes>> = {
  Value: (value: unknown) => {
    if (typeof value === 'boolean') return value ? ALWAYS : NEVER;
    throw cannot('a value that is not a condition');
  },
  '!': ({ arg }: { readonly arg: Expr }, type) => flipped(outcomes(arg, type)),
  '&&': (sides: Sides, type) => and(...both(sides, type)),
  '||': (sides: Sides, type) => or(...both(sides, type)),
  'if-then-else': choice,
  '==': equal,
  '!=': (sides: Sides) => flipped(equal(sides)),
  '<': (sides: Sides) => compared('<', sides),
  '<=': (sides: Sides) => compared('<=', sides),
  '>': (sides: Sides) => compared('>', sides),
  '>=': (sides: Sides) => compared('>=', sides),
  contains,
  has,
  is: ({ left, entity_type, in: parent }: { left: Expr; entity_type: string; in?: Expr }, type) => {
    if (!isResource(left) || parent) throw cannot('"is … in"');
    return entity_type === type ? ALWAYS : NEVER;
  },
  // A field that is itself the condition.
  '.': (access: { readonly left: Expr; readonly attr: string }) =>
    equal({ left: { '.': access }, right: { Value: true } }),
};

/** Their sides are conditions of their own, of which one may be left out. */
const CONNECTIVES: ReadonlySet<string> = new Set(['&&', '||']);

/**
 * When what Cedar could not decide without the resource is true and when it is false, as filters on its fields.
 *
 * @throws Error for expressions that no filter can say.
 */
export function outcomes(expression: Expr, type: string): Outcomes {
  const [[kind, part]] = Object.entries(expression) as [[string, never]];
  const translate = Object.hasOwn(TRANSLATIONS, kind) ? TRANSLATIONS[kind] : undefined;
  const { left, right } = part as Partial<Sides>;
  if (isError(expression) || (!CONNECTIVES.has(kind) && (isError(left) || isError(right)))) return ERROR;
  if (!translate) throw cannot(`"${kind}"`);
  return translate(part, type);
}
