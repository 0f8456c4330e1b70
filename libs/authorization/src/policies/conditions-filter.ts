import { allOf, anyOf, EVERYTHING, type Filter, not, type Order, type Scalar } from '../filter/filter';
import { type Conditions } from './condition';
import { isReference, type Reference } from './reference';

/** Gives the value of a reference; undefined when it is not known. */
export type Resolve = (reference: Reference) => unknown;

const isScalar = (value: unknown): value is Scalar =>
  value === null ||
  ['string', 'boolean'].includes(typeof value) ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  (value instanceof Date && !Number.isNaN(value.getTime()));

const isOrdered = (value: unknown): value is number | Date =>
  isScalar(value) && (typeof value === 'number' || value instanceof Date);

const isList = (value: unknown): value is readonly Exclude<Scalar, null>[] =>
  Array.isArray(value) && value.every((item) => isScalar(item) && item !== null);

/** A value is not known, or is none that can be compared: nobody can tell whether the condition holds. */
export class UnknownValue extends Error {
  override readonly name = 'UnknownValue';
}

function known<Value>(where: string, value: unknown, is: (value: unknown) => value is Value): Value {
  if (is(value)) return value;
  throw new UnknownValue(
    `The condition on "${where}" compares with a value that is missing or of no use here. Write a text, a number, a ` +
      'boolean, a date or null; a list of them after in and notIn; a number or a date after below, atMost, above and atLeast.',
  );
}

const ORDER_TESTS: Readonly<Record<string, Order>> = { below: '<', atMost: '<=', above: '>', atLeast: '>=' };

const equals = (field: string, value: unknown): Filter => ({
  kind: 'equals',
  field,
  value: known(field, value, isScalar),
});
const oneOf = (field: string, values: unknown): Filter => ({
  kind: 'oneOf',
  field,
  values: known(field, values, isList),
});

const TESTS: Readonly<Record<string, (field: string, value: unknown) => Filter>> = {
  not: (field, value) => not(equals(field, value)),
  in: oneOf,
  notIn: (field, values) => not(oneOf(field, values)),
  ...Object.fromEntries(
    Object.entries(ORDER_TESTS).map(([test, order]) => [
      test,
      (field: string, value: unknown): Filter => ({
        ...{ kind: 'order', field, order },
        value: known(field, value, isOrdered),
      }),
    ]),
  ),
};

/** Whether it is a list of tests, and not a value to be equal to. */
const isTests = (test: unknown): test is Readonly<Record<string, unknown>> =>
  typeof test === 'object' && test !== null && !(test instanceof Date) && !isReference(test);

function assertTestNames(field: string, test: unknown): void {
  if (!isTests(test)) return;
  const names = Object.keys(test);
  const unknown = names.find((name) => !Object.hasOwn(TESTS, name));
  if (names.length && unknown === undefined) return;
  throw new UnknownValue(
    `The condition on "${field}" asks for "${unknown ?? ''}". Known are ${Object.keys(TESTS).join(', ')}.`,
  );
}

const listOf = (conditions: Conditions<object>) =>
  (Array.isArray(conditions) ? conditions : [conditions]) as Readonly<Record<string, unknown>>[];

/**
 * Checks the words of conditions, whose values may not be known yet.
 *
 * @throws UnknownValue when one of them is no test.
 */
export function assertTests(conditions: Conditions<object>): void {
  for (const condition of listOf(conditions))
    for (const [field, test] of Object.entries(condition)) assertTestNames(field, test);
}

function fieldFilter(field: string, test: unknown, resolve: Resolve): Filter {
  const valueOf = (value: unknown) => (isReference(value) ? resolve(value) : value);
  if (!isTests(test)) return equals(field, valueOf(test));
  return allOf(Object.entries(test).map(([name, value]) => TESTS[name]!(field, valueOf(value))));
}

/**
 * Conditions as a filter.
 *
 * @throws UnknownValue when a value is not known, or cannot be compared.
 */
export function filterOf(conditions: Conditions<object> | undefined, resolve: Resolve): Filter {
  if (!conditions) return EVERYTHING;
  return anyOf(
    listOf(conditions).map((condition) =>
      allOf(Object.entries(condition).map(([field, test]) => fieldFilter(field, test, resolve))),
    ),
  );
}
