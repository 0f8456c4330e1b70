import { type FilterLeaf, type Order } from './filter';
import { type Literal } from './normal-form';

/** Takes a value and gives what stands for it in the text of the query. */
export type Bind = (value: unknown) => string;

const OPPOSITE: Readonly<Record<Order, Order>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** Postgres keeps microseconds and `Date` does not: a column is in a millisecond when it is not before it and before the next. */
const next = (date: Date): Date => new Date(date.getTime() + 1);

function equalsSql(column: string, value: unknown, bind: Bind): string {
  if (value === null) return `${column} is null`;
  if (!(value instanceof Date)) return `${column} = ${bind(value)}`;
  return `(${column} >= ${bind(value)} and ${column} < ${bind(next(value))})`;
}

function differsSql(column: string, value: unknown, bind: Bind): string {
  if (value === null) return `${column} is not null`;
  if (!(value instanceof Date)) return `(${column} <> ${bind(value)} or ${column} is null)`;
  return `(${column} < ${bind(value)} or ${column} >= ${bind(next(value))} or ${column} is null)`;
}

function orderSql(column: string, order: Order, value: number | Date, bind: Bind): string {
  if (!(value instanceof Date) || order === '<' || order === '>=') return `${column} ${order} ${bind(value)}`;
  return `${column} ${order === '<=' ? '<' : '>='} ${bind(next(value))}`;
}

function positiveSql(column: string, leaf: FilterLeaf, bind: Bind): string {
  if (leaf.kind === 'equals') return equalsSql(column, leaf.value, bind);
  if (leaf.kind === 'order') return orderSql(column, leaf.order, leaf.value, bind);
  const tests = leaf.values.map((value) => equalsSql(column, value, bind));
  return tests.length ? `(${tests.join(' or ')})` : 'false';
}

function negativeSql(column: string, leaf: FilterLeaf, bind: Bind): string {
  if (leaf.kind === 'equals') return differsSql(column, leaf.value, bind);
  if (leaf.kind === 'order')
    return `(${orderSql(column, OPPOSITE[leaf.order], leaf.value, bind)} or ${column} is null)`;
  const tests = leaf.values.map((value) => differsSql(column, value, bind));
  return tests.length ? `(${tests.join(' and ')})` : 'true';
}

/** One condition in SQL. Values are bound, never written into the text; where null makes a comparison unknown, it is ruled out. */
export const literalSql = (column: string, { leaf, isNegated }: Literal, bind: Bind): string =>
  isNegated ? negativeSql(column, leaf, bind) : positiveSql(column, leaf, bind);
