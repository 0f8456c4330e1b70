import {
  allOf,
  anyOf,
  EVERYTHING,
  type Filter,
  type FilterLeaf,
  not,
  NOTHING,
  type Order,
  type Scalar,
} from '../../filter/filter';

/** A term of a query, as OPA writes it. */
export interface RegoTerm {
  readonly type: string;
  readonly value: unknown;
}

/** One expression of a query. */
export interface RegoExpression {
  readonly terms: RegoTerm | readonly RegoTerm[];
  readonly negated?: boolean;
  readonly with?: unknown;
}

/** What is unknown when a plan is asked for. */
export const UNKNOWN = ['input', 'resource', 'entity'] as const;

const ORDERS: Readonly<Record<string, Order>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
const MIRRORED: Readonly<Record<Order, Order>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

const cannot = (what: string): Error =>
  new Error(
    `OpaPolicyEngine cannot turn ${what} into a filter. Decide on the entity (resourceId), or say the condition with ==, !=, <, <=, >, >= and in.`,
  );

const isList = (value: unknown): value is readonly RegoTerm[] => Array.isArray(value);

/** The names in a reference: `input.resource.entity.state`, or an operator. */
const pathOf = ({ type, value }: RegoTerm): readonly unknown[] | undefined =>
  type === 'ref' && isList(value) ? value.map((part) => part.value) : undefined;

/** The field of the entity that a term names. */
function fieldOf(term: RegoTerm): string | undefined {
  const path = pathOf(term);
  if (path?.length !== UNKNOWN.length + 1 || !UNKNOWN.every((name, index) => path[index] === name))
    return undefined;
  const field = path.at(-1);
  return typeof field === 'string' ? field : undefined;
}

/** The value that a term is; undefined when it is none. */
function valueOf({ type, value }: RegoTerm): Exclude<Scalar, Date> | undefined {
  if (type === 'null') return null;
  return ['string', 'number', 'boolean'].includes(type) ? (value as string) : undefined;
}

function valuesOf({ type, value }: RegoTerm): string[] | undefined {
  if (!['array', 'set'].includes(type) || !isList(value)) return undefined;
  const values = value.map(valueOf);
  return values.some((each) => each === undefined || each === null) ? undefined : (values as string[]);
}

const is = (field: string, value: Exclude<Scalar, Date>): FilterLeaf => ({ kind: 'equals', field, value });

/** Rego puts null below every number; a filter puts it nowhere. */
function compared(order: Order, field: string, value: number): Filter {
  const leaf: Filter = { kind: 'order', field, order, value };
  return order === '<' || order === '<=' ? anyOf([leaf, is(field, null)]) : leaf;
}

function comparison(operator: string, [left, right]: readonly [RegoTerm, RegoTerm]): Filter {
  const onLeft = fieldOf(left);
  const field = onLeft ?? fieldOf(right);
  const value = valueOf(onLeft === undefined ? left : right);
  if (field === undefined || value === undefined) throw cannot(`"${operator}" between these terms`);
  if (operator === 'eq' || operator === 'equal') return is(field, value);
  if (operator === 'neq') return not(is(field, value));
  const order = ORDERS[operator];
  if (order === undefined || typeof value !== 'number') throw cannot(`"${operator}"`);
  return compared(onLeft === undefined ? MIRRORED[order] : order, field, value);
}

function membership([left, right]: readonly [RegoTerm, RegoTerm]): Filter {
  const [field, values] = [fieldOf(left), valuesOf(right)];
  if (field === undefined || !values) throw cannot('"in"');
  return values.length ? { kind: 'oneOf', field, values } : NOTHING;
}

function conditionOf(terms: RegoExpression['terms']): Filter {
  if (!isList(terms)) return standsAlone(terms);
  const [operator, ...operands] = terms;
  const name = operator && pathOf(operator)?.join('.');
  if (name === undefined || operands.length !== 2) throw cannot('a call');
  const pair = operands as unknown as readonly [RegoTerm, RegoTerm];
  return name === 'internal.member_2' ? membership(pair) : comparison(name, pair);
}

/** A term by itself holds unless it is false or not there; null is there. */
function standsAlone(term: RegoTerm): Filter {
  if (term.type === 'boolean') return term.value === true ? EVERYTHING : NOTHING;
  const field = fieldOf(term);
  if (field === undefined) throw cannot('a term that stands alone');
  return not(is(field, false));
}

function expressionOf({ terms, negated = false, with: replaced }: RegoExpression): Filter {
  if (replaced !== undefined) throw cannot('"with"');
  const filter = conditionOf(terms);
  return negated ? not(filter) : filter;
}

/**
 * The queries that partial evaluation left over, of which one has to hold, as a filter on the fields of the entity.
 *
 * @throws Error for expressions that no filter can say.
 */
export const filterOf = (queries: readonly (readonly RegoExpression[])[]): Filter =>
  anyOf(queries.map((query) => allOf(query.map(expressionOf))));
