/** A value that a condition can name: nothing that two databases would order or compare differently. */
export type Scalar = string | number | boolean | Date | null;

/** How two numbers, or two points in time, lie to each other. */
export type Order = '<' | '<=' | '>' | '>=';

/** One condition on one field. Null is a value like any other: equal to itself, and neither below nor above anything. */
export type FilterLeaf =
  | { readonly kind: 'equals'; readonly field: string; readonly value: Scalar }
  | { readonly kind: 'oneOf'; readonly field: string; readonly values: readonly Exclude<Scalar, null>[] }
  | {
      readonly kind: 'order';
      readonly field: string;
      readonly order: Order;
      readonly value: number | Date;
    };

/** Which entities of a type somebody may reach, in the words of no engine and no database. */
export type Filter =
  | FilterLeaf
  | { readonly kind: 'all' | 'any'; readonly filters: readonly Filter[] }
  | { readonly kind: 'not'; readonly filter: Filter };

/** Every entity. */
export const EVERYTHING: Filter = Object.freeze({ kind: 'all', filters: [] });

/** Whether a filter lets every entity through. */
export const isEverything = (filter: Filter): boolean => filter.kind === 'all' && !filter.filters.length;

/** No entity. */
export const NOTHING: Filter = Object.freeze({ kind: 'any', filters: [] });

/** Those that meet all of the filters. */
export const allOf = (filters: readonly Filter[]): Filter =>
  filters.length === 1 ? filters[0]! : { kind: 'all', filters };

/** Those that meet one of the filters. */
export const anyOf = (filters: readonly Filter[]): Filter =>
  filters.length === 1 ? filters[0]! : { kind: 'any', filters };

/** Those that do not meet the filter. */
export const not = (filter: Filter): Filter => ({ kind: 'not', filter });
