import { matches } from '../../filter/matches';
import { filterOf, type RegoExpression, type RegoTerm } from './rego-filter';

const text = (value: string): RegoTerm => ({ type: 'string', value });
const number = (value: number): RegoTerm => ({ type: 'number', value });
const NULL: RegoTerm = { type: 'null', value: null };
const reference = (...path: string[]): RegoTerm => ({
  ...{ type: 'ref', value: path.map((each, index) => (index ? text(each) : { type: 'var', value: each })) },
});
const field = (name: string) => reference('input', 'resource', 'entity', name);
const call = (name: string, ...operands: RegoTerm[]): RegoExpression => ({
  terms: [reference(...name.split('.')), ...operands],
});
const negated = (expression: RegoExpression): RegoExpression => ({ ...expression, negated: true });

const ENTITIES = [
  { n: 1, s: 'a' },
  { n: 5, s: 'b' },
  { n: null, s: null },
];

/** Which of the entities Rego itself would let through: null is below every number, and `not` turns everything round. */
it.each<[string, RegoExpression[][], number[]]>([
  ['no query', [], []],
  ['a query without conditions', [[]], [0, 1, 2]],
  ['equal', [[call('eq', field('s'), text('a'))]], [0]],
  ['equal, the other way round', [[call('equal', text('a'), field('s'))]], [0]],
  ['equal to null', [[call('eq', field('s'), NULL)]], [2]],
  ['not equal', [[call('neq', field('s'), text('a'))]], [1, 2]],
  ['negated', [[negated(call('eq', field('s'), text('a')))]], [1, 2]],
  ['below', [[call('lt', field('n'), number(5))]], [0, 2]],
  ['below, negated', [[negated(call('lt', field('n'), number(5)))]], [1]],
  ['below, the other way round', [[call('lt', number(1), field('n'))]], [1]],
  ['at least, negated', [[negated(call('gte', field('n'), number(5)))]], [0, 2]],
  ['one of', [[call('internal.member_2', field('s'), { type: 'set', value: [text('a'), text('x')] })]], [0]],
  ['one of none', [[call('internal.member_2', field('s'), { type: 'array', value: [] })]], []],
  ['all of a query', [[call('gt', field('n'), number(0)), call('eq', field('s'), text('b'))]], [1]],
  ['one of two queries', [[call('eq', field('n'), number(1))], [call('eq', field('n'), number(5))]], [0, 1]],
])('%s', (_what, queries, expected) => {
  const filter = filterOf(queries);
  expect(ENTITIES.flatMap((entity, index) => (matches(filter, entity) === true ? index : []))).toEqual(
    expected,
  );
});

it.each<[string, RegoExpression]>([
  ['a function', call('startswith', field('s'), text('a'))],
  ['two fields', call('eq', field('s'), field('n'))],
  ['a deeper field', call('eq', reference('input', 'resource', 'entity', 'a', 'b'), text('a'))],
  ['something else that is not known', call('eq', reference('data', 'x'), text('a'))],
  ['an order of texts', call('lt', field('s'), text('b'))],
  ['a list with null', call('internal.member_2', field('s'), { type: 'array', value: [NULL] })],
  ['with', { ...call('eq', field('s'), text('a')), with: [] }],
  ['a term that is no field', { terms: text('a') }],
])('refuses %s', (_what, expression) => {
  expect(() => filterOf([[expression]])).toThrow(/cannot turn/);
});
