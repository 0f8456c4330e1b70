import { allOf, anyOf, type Filter, type FilterLeaf } from './filter';

/** A leaf, or its opposite. */
export interface Literal {
  readonly leaf: FilterLeaf;
  readonly isNegated: boolean;
}

/** A filter whose negations stand at its leaves. */
export type NormalFilter =
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'all' | 'any'; readonly filters: readonly NormalFilter[] };

/** Moves every negation down to the leaves (De Morgan), where null can be dealt with. */
export function normalForm(filter: Filter, isNegated = false): NormalFilter {
  if (filter.kind === 'not') return normalForm(filter.filter, !isNegated);
  if (!('filters' in filter)) return { kind: 'literal', literal: { leaf: filter, isNegated } };
  const isAll = (filter.kind === 'all') !== isNegated;
  return {
    kind: isAll ? 'all' : 'any',
    filters: filter.filters.map((each) => normalForm(each, isNegated)),
  };
}

const MOST_BRANCHES = 64;

function branches(filter: NormalFilter): Literal[][] {
  if (filter.kind === 'literal') return [[filter.literal]];
  if (filter.kind === 'any') return capped(filter.filters.flatMap(branches));
  return filter.filters.reduce<Literal[][]>(
    (found, each) => capped(branches(each).flatMap((branch) => found.map((one) => [...one, ...branch]))),
    [[]],
  );
}

function capped(found: Literal[][]): Literal[][] {
  if (found.length <= MOST_BRANCHES) return found;
  throw new Error(
    `The plan has more than ${MOST_BRANCHES} alternatives, too many for a TypeORM \`where\`. Use \`restrict(query, plan)\`.`,
  );
}

/**
 * The alternatives of a filter, each a list of literals that must all hold; none means that nothing can meet it.
 *
 * @throws Error when there are more than 64.
 */
export const alternatives = (filter: Filter): Literal[][] => branches(normalForm(filter));

/** Leaves out what changes nothing, so that plans and SQL stay short. */
export function simplified(filter: Filter): Filter {
  if (!('filters' in filter)) return filter;
  const { kind } = filter;
  const inner = filter.filters.map(simplified);
  const isEmpty = (each: Filter, of: 'all' | 'any') => each.kind === of && each.filters.length === 0;
  const other = kind === 'all' ? 'any' : 'all';
  const decisive = inner.find((each) => isEmpty(each, other));
  if (decisive) return decisive;
  const rest = inner.filter((each) => !isEmpty(each, kind));
  return kind === 'all' ? allOf(rest) : anyOf(rest);
}
