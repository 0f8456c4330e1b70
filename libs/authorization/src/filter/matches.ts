import { type Filter, type FilterLeaf, type Order, type Scalar } from './filter';

/** Whether something holds; undefined when it cannot be told, because the entity came without the field. */
export type Truth = boolean | undefined;

type Fields = Readonly<Record<string, unknown>>;

/** A field as a value that can be compared; undefined when it is none. */
function readable(value: unknown): string | number | boolean | null | undefined {
  if (value instanceof Date) return value.getTime();
  const isScalar = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return isScalar ? (value as Exclude<Scalar, Date>) : undefined;
}

/** A text does not equal a number that looks the same, and no number is a point in time: then nothing can be told. */
const isSameKind = (found: unknown, expected: Scalar): boolean =>
  found instanceof Date || expected instanceof Date
    ? found instanceof Date && expected instanceof Date
    : typeof found === typeof expected;

function equals(found: unknown, expected: Scalar): Truth {
  if (found === undefined) return undefined;
  if (found === null || expected === null) return found === expected;
  return isSameKind(found, expected) ? readable(found) === readable(expected) : undefined;
}

const ORDERS: Readonly<Record<Order, (found: number, expected: number) => boolean>> = {
  '<': (found, expected) => found < expected,
  '<=': (found, expected) => found <= expected,
  '>': (found, expected) => found > expected,
  '>=': (found, expected) => found >= expected,
};

function inOrder(found: unknown, order: Order, expected: number | Date): Truth {
  if (found === null) return false;
  if (found === undefined || !isSameKind(found, expected)) return undefined;
  const number = Number(found);
  // Postgres sorts NaN above every number.
  return ORDERS[order](Number.isNaN(number) ? Infinity : number, Number(expected));
}

function leafHolds(leaf: FilterLeaf, found: unknown): Truth {
  if (leaf.kind === 'equals') return equals(found, leaf.value);
  if (leaf.kind === 'order') return inOrder(found, leaf.order, leaf.value);
  if (found === null) return false;
  return some(leaf.values, (value) => equals(found, value));
}

/** True when one is true, unknown when none is and one is unknown. */
function some<Item>(items: readonly Item[], truth: (item: Item) => Truth): Truth {
  let outcome: Truth = false;
  for (const item of items) {
    const holds = truth(item);
    if (holds) return true;
    if (holds === undefined) outcome = undefined;
  }
  return outcome;
}

const opposite = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Whether an entity meets a filter; what the filter says in SQL is the same for every row that is loaded whole. */
export function matches(filter: Filter, entity: object): Truth {
  switch (filter.kind) {
    case 'all':
      return opposite(some(filter.filters, (each) => opposite(matches(each, entity))));
    case 'any':
      return some(filter.filters, (each) => matches(each, entity));
    case 'not':
      return opposite(matches(filter.filter, entity));
    default:
      return leafHolds(filter, (entity as Fields)[filter.field]);
  }
}
