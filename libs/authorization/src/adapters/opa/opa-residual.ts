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
import { simplified } from '../../filter/normal-form';
import { type FieldKind, type ResourceFields } from '../remote/resource-fields';
import { unplannable } from './opa-answer';

/** A term of Rego's syntax tree, as OPA writes it in JSON. */
interface Term {
  readonly type: string;
  readonly value?: unknown;
}

const isTerm = (value: unknown): value is Term =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Term>).type === 'string';

const terms = (value: unknown): readonly Term[] => {
  if (Array.isArray(value) && value.every(isTerm)) return value;
  throw unplannable('it has a term that is not known here');
};

/** A field of the entity, by a reference such as `input.resource.ownerId`. */
interface Field {
  readonly name: string;
  readonly kind: FieldKind;
}

function fieldOf(term: Term, fields: ResourceFields): Field | undefined {
  if (term.type !== 'ref') return undefined;
  const [root, document, name, ...rest] = terms(term.value);
  const isResource = root?.type === 'var' && root.value === 'input' && document?.value === 'resource';
  if (!isResource || name?.type !== 'string' || rest.length)
    throw unplannable('it looks beyond a field of input.resource');
  const field = String(name.value);
  if (!Object.hasOwn(fields, field))
    throw unplannable(`it looks at "${field}", which \`resources\` does not name`);
  return { name: field, kind: fields[field]! };
}

const TYPES: Readonly<Record<FieldKind, string>> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'number',
};

/** A value that the field can be compared with; of another type it is a mistake that databases see otherwise. */
function valueFor({ name, kind }: Field, term: Term): Scalar {
  if (term.type === 'null') return null;
  if (term.type !== TYPES[kind] || typeof term.value !== TYPES[kind])
    throw unplannable(`it compares "${name}" with something that is no ${kind}`);
  const value = term.value as string | number | boolean;
  if (kind !== 'date') return value;
  if (Number.isSafeInteger(value) && !Number.isNaN(new Date(value as number).getTime()))
    return new Date(value as number);
  throw unplannable(`it compares "${name}" with a number that is no time in milliseconds`);
}

const ORDERS: Readonly<Record<string, Order>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
const MIRRORED: Readonly<Record<string, string>> = { lt: 'gt', lte: 'gte', gt: 'lt', gte: 'lte' };

function compared(operator: string, field: Field, term: Term): Filter {
  const value = valueFor(field, term);
  const equals: Filter = { kind: 'equals', field: field.name, value };
  if (operator === 'eq' || operator === 'equal') return equals;
  if (operator === 'neq') return not(equals);
  const order = ORDERS[operator];
  if (!order || (typeof value !== 'number' && !(value instanceof Date)))
    throw unplannable(`it asks "${operator}" of "${field.name}"`);
  const inOrder: Filter = { kind: 'order', field: field.name, order, value };
  // Rego puts null below every number.
  return order.startsWith('<')
    ? anyOf([inOrder, { kind: 'equals', field: field.name, value: null }])
    : inOrder;
}

function listed(field: Field, list: Term): Filter {
  if (list.type !== 'array' && list.type !== 'set')
    throw unplannable(`it looks for "${field.name}" in no list of values`);
  return anyOf(terms(list.value).map((term) => compared('eq', field, term)));
}

const operatorOf = (term: Term): string =>
  term.type === 'ref'
    ? terms(term.value)
        .map(({ value }) => String(value))
        .join('.')
    : '';

function call([operator, left, right, ...rest]: readonly Term[], fields: ResourceFields): Filter {
  if (!operator || !left || !right || rest.length) throw unplannable('it calls a function');
  const name = operatorOf(operator);
  const field = fieldOf(left, fields);
  if (name === 'internal.member_2' && field) return listed(field, right);
  if (field) return compared(name, field, right);
  const second = fieldOf(right, fields);
  if (!second) throw unplannable('it compares what is no field');
  return compared(MIRRORED[name] ?? name, second, left);
}

/** A field by itself holds unless it is false. */
function bare(term: Term, fields: ResourceFields): Filter {
  if (term.type === 'boolean') return term.value === true ? EVERYTHING : NOTHING;
  const field = fieldOf(term, fields);
  if (!field) throw unplannable('it holds by something that is no field');
  return field.kind === 'boolean' ? not({ kind: 'equals', field: field.name, value: false }) : EVERYTHING;
}

const KNOWN = ['index', 'terms', 'negated', 'generated', 'location'];

function expressionFilter(expression: unknown, fields: ResourceFields): Filter {
  const parts = (expression ?? {}) as Readonly<Record<string, unknown>>;
  const strange = Object.keys(parts).find((name) => !KNOWN.includes(name));
  if (strange !== undefined) throw unplannable(`it says "${strange}"`);
  const filter = isTerm(parts['terms']) ? bare(parts['terms'], fields) : call(terms(parts['terms']), fields);
  return parts['negated'] === true ? not(filter) : filter;
}

/**
 * What is left of the policies, as a filter.
 *
 * @throws Unplannable for what is more than comparisons of fields with values.
 */
export const residualFilter = (queries: readonly (readonly unknown[])[], fields: ResourceFields): Filter =>
  simplified(anyOf(queries.map((query) => allOf(query.map((each) => expressionFilter(each, fields))))));
