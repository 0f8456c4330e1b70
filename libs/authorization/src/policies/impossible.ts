import { type Filter, type FilterLeaf, type Scalar } from '../filter/filter';
import { alternatives, type Literal } from '../filter/normal-form';

const same = (a: Scalar, b: Scalar): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

const includes = (values: readonly Scalar[], value: Scalar): boolean =>
  values.some((each) => same(each, value));

/** The values that a leaf leaves, when they can be counted. */
function valuesOf(leaf: FilterLeaf): readonly Scalar[] | undefined {
  if (leaf.kind === 'equals') return [leaf.value];
  return leaf.kind === 'oneOf' ? leaf.values : undefined;
}

const isBetween = (value: Scalar, { order, value: bound }: FilterLeaf & { kind: 'order' }): boolean => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return false;
  const [found, limit] = [Number(value), Number(bound)];
  const isInside = order.startsWith('<') ? found < limit : found > limit;
  return isInside || (order.endsWith('=') && found === limit);
};

function fits(value: Scalar, { leaf, isNegated }: Literal): boolean {
  const values = valuesOf(leaf);
  const holds = values ? includes(values, value) : isBetween(value, leaf as FilterLeaf & { kind: 'order' });
  return holds !== isNegated;
}

/** The range that bounds leave is empty: `above: 5, below: 1`. */
function isEmptyRange(literals: readonly Literal[]): boolean {
  const bounds = literals.flatMap(({ leaf, isNegated }) =>
    leaf.kind === 'order' && !isNegated ? [leaf] : [],
  );
  const lower = bounds.filter(({ order }) => order.startsWith('>'));
  const upper = bounds.filter(({ order }) => order.startsWith('<'));
  return lower.some((low) =>
    upper.some((high) => {
      const isClosed = low.order === '>=' && high.order === '<=';
      return isClosed ? Number(low.value) > Number(high.value) : Number(low.value) >= Number(high.value);
    }),
  );
}

function contradicts(literals: readonly Literal[]): boolean {
  const countable = literals.find(({ leaf, isNegated }) => !isNegated && valuesOf(leaf));
  if (!countable) return isEmptyRange(literals);
  return !valuesOf(countable.leaf)!.some((value) => literals.every((literal) => fits(value, literal)));
}

/** Whether no entity can meet a filter, as far as that can be seen field by field. */
export function isImpossible(filter: Filter): boolean {
  return alternatives(filter).every((literals) => {
    const fields = new Set(literals.map(({ leaf }) => leaf.field));
    return [...fields].some((field) => contradicts(literals.filter(({ leaf }) => leaf.field === field)));
  });
}
