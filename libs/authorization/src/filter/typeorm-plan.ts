import {
  Brackets,
  type EntityMetadata,
  type FindOperator,
  type FindOptionsWhere,
  type ObjectLiteral,
  Raw,
  type SelectQueryBuilder,
} from 'typeorm';
import { type Plan } from '../engine/policy-engine';
import { type Bind, literalSql } from './literal-sql';
import { alternatives, type Literal, normalForm } from './normal-form';
import { composeSql, tenantLiteral, TENANT } from './plan-sql';

/** Names that no host uses for its own parameters; each of a query is used once. */
const parameterNames = (scope: string) => {
  let next = 0;
  return () => `guardian_${scope}_${next++}`;
};

/** Columns that are changed on their way to the database hold something else there, so SQL cannot compare them. */
function assertComparable(metadata: EntityMetadata, plan: Plan, field: string): void {
  const column = metadata.findColumnWithPropertyName(field);
  if (!column)
    throw new Error(
      `The policies of ${plan.resource} need the column "${field}", which ${metadata.name} does not have. ` +
        'Add it to the entity, or change the policy.',
    );
  if (!column.transformer) return;
  throw new Error(
    `The policies of ${plan.resource} compare "${field}", whose values are transformed (encrypted?) in the database. ` +
      'Compare another column.',
  );
}

/**
 * Adds a plan to a query, so that the database gives only what the caller may reach: its tenant and its rules. Afterwards
 * the query takes `andWhere` alone.
 *
 * @throws Error when the entity lacks a column that the plan compares, or keeps it transformed.
 */
export function restrict<Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  plan: Plan,
): SelectQueryBuilder<Entity> {
  const { alias, expressionMap } = query;
  const { metadata } = expressionMap.mainAlias!;
  const name = parameterNames(`${Object.keys(expressionMap.parameters).length}`);
  const parameters: ObjectLiteral = {};
  const bind: Bind = (value) => {
    const parameter = name();
    parameters[parameter] = value;
    return `:${parameter}`;
  };
  const sql = (literal: Literal) => {
    assertComparable(metadata, plan, literal.leaf.field);
    return literalSql(`${alias}.${literal.leaf.field}`, literal, bind);
  };
  const text = `${sql(tenantLiteral(plan))} and ${composeSql(normalForm(plan.filter), sql)}`;
  enclose(query);
  query.andWhere(new Brackets((inner) => inner.where(text, parameters)));
  return Object.assign(query, { where: refuse, orWhere: refuse });
}

/** What stood there before goes into brackets: `a or b and plan` would let through whatever `a` does. */
function enclose({ expressionMap }: SelectQueryBuilder<ObjectLiteral>): void {
  const { wheres } = expressionMap;
  if (wheres.length) expressionMap.wheres = [{ type: 'simple', condition: wheres }];
}

/** `where` would drop the plan, and `orWhere` lead around it. */
function refuse(): never {
  throw new Error(
    'This query is restricted to a plan. Call where and orWhere before `restrict`; andWhere may follow.',
  );
}

/** All that is asked of one column, as one operator: TypeORM names the column when it writes the query. */
function operatorOf(literals: readonly Literal[], name: () => string): FindOperator<unknown> {
  const parameters: ObjectLiteral = {};
  const write = (column: string, bind: Bind): string =>
    literals.map((literal) => literalSql(column, literal, bind)).join(' and ');
  write('', (value) => {
    parameters[name()] = value;
    return '';
  });
  const bound = Object.keys(parameters);
  return Raw((column) => {
    let at = 0;
    return `(${write(column, () => `:${bound[at++]}`)})`;
  }, parameters);
}

function byField(literals: readonly Literal[]): Map<string, Literal[]> {
  const groups = new Map<string, Literal[]>();
  for (const literal of literals)
    groups.set(literal.leaf.field, [...(groups.get(literal.leaf.field) ?? []), literal]);
  return groups;
}

/**
 * A plan as the `where` of `find`: one object per alternative, the tenant in each. Spread conditions of your own into
 * every one of them, or use `restrict`.
 *
 * @throws Error when the plan has more than 64 alternatives.
 */
export function whereOf<Entity extends ObjectLiteral>(plan: Plan): FindOptionsWhere<Entity>[] {
  const name = parameterNames('where');
  const found = alternatives(plan.filter);
  const nothing: Literal = { leaf: { kind: 'oneOf', field: TENANT, values: [] }, isNegated: false };
  // An empty list would mean no condition at all.
  const branches = found.length ? found : [[nothing]];
  return branches.map((branch) => {
    const groups = byField([tenantLiteral(plan), ...branch]);
    const fields = [...groups].map(([field, literals]) => [field, operatorOf(literals, name)]);
    return Object.fromEntries(fields) as FindOptionsWhere<Entity>;
  });
}
