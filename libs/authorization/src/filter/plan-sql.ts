import { type Plan } from '../engine/policy-engine';
import { literalSql } from './literal-sql';
import { type Literal, normalForm, type NormalFilter } from './normal-form';

/** The field of every entity that holds its tenant. */
export const TENANT = 'tenantId';

/** The tenant of a plan is a condition like the others, and stands first: keys and indexes begin with it. */
export const tenantLiteral = ({ tenantId }: Plan): Literal => ({
  leaf: { kind: 'equals', field: TENANT, value: tenantId },
  isNegated: false,
});

/** A filter in SQL, once it is known how each literal is written. */
export function composeSql(filter: NormalFilter, sql: (literal: Literal) => string): string {
  if (filter.kind === 'literal') return sql(filter.literal);
  if (!filter.filters.length) return filter.kind === 'all' ? 'true' : 'false';
  const words = filter.kind === 'all' ? ' and ' : ' or ';
  return `(${filter.filters.map((each) => composeSql(each, sql)).join(words)})`;
}

/**
 * A plan as a condition of a query that is written by hand; what it compares with is added to `values`, as `$1` and on.
 *
 * @param columns the column of each field, as the query names it: `{ tenantId: 'd.tenant_id', visibility: 'd.visibility' }`.
 * @throws Error when a field has no column.
 */
export function sqlOf(plan: Plan, columns: Readonly<Record<string, string>>, values: unknown[]): string {
  const bind = (value: unknown) => `$${values.push(value)}`;
  const sql = (literal: Literal) => {
    const { field } = literal.leaf;
    if (!Object.hasOwn(columns, field))
      throw new Error(`The policies of ${plan.resource} compare "${field}": say which column it is.`);
    return literalSql(columns[field]!, literal, bind);
  };
  return `(${sql(tenantLiteral(plan))} and ${composeSql(normalForm(plan.filter), sql)})`;
}
