import { matches } from '../../filter/matches';
import { type ResourceFields } from '../remote/resource-fields';
import { queriesIn } from './opa-answer';
import { residualFilter } from './opa-residual';

const FIELDS: ResourceFields = { ownerId: 'text', level: 'number', open: 'boolean', seenAt: 'date' };
const ref = (...[root, ...names]: string[]) => ({
  type: 'ref',
  value: [{ type: 'var', value: root }, ...names.map((value) => ({ type: 'string', value }))],
});
const field = (name: string) => ref('input', 'resource', name);
const value = (given: unknown) => ({ type: given === null ? 'null' : typeof given, value: given });
const list = (type: string, ...given: unknown[]) => ({ type, value: given.map(value) });
const call = (operator: string, ...terms: unknown[]) => ({
  index: 0,
  terms: [ref(...operator.split('.')), ...terms],
});
const negated = (expression: object) => ({ ...expression, negated: true });
const DAY = Date.UTC(2026, 0, 1);

type Row = readonly [string, unknown[], object, boolean | undefined];

it.each<Row>([
  ['equal', [call('eq', field('ownerId'), value('ada'))], { ownerId: 'ada' }, true],
  ['equal, the other way round', [call('equal', value('ada'), field('ownerId'))], { ownerId: 'bob' }, false],
  ['equal to null', [call('eq', field('ownerId'), value(null))], { ownerId: null }, true],
  ['not equal', [call('neq', field('ownerId'), value('ada'))], { ownerId: 'ada' }, false],
  ['not equal, and null', [call('neq', field('ownerId'), value('ada'))], { ownerId: null }, true],
  ['negated', [negated(call('eq', field('ownerId'), value('ada')))], { ownerId: 'bob' }, true],
  ['negated, and null', [negated(call('eq', field('ownerId'), value('ada')))], { ownerId: null }, true],
  ['below', [call('lt', field('level'), value(2))], { level: 1 }, true],
  ['below, and null, which Rego puts lowest', [call('lt', field('level'), value(2))], { level: null }, true],
  ['not below, and null', [negated(call('lt', field('level'), value(2)))], { level: null }, false],
  ['above, the other way round', [call('lt', value(2), field('level'))], { level: 3 }, true],
  ['at least', [call('gte', field('level'), value(2))], { level: 2 }, true],
  ['at most', [call('lte', field('level'), value(2))], { level: 3 }, false],
  ['above, and null', [call('gt', field('level'), value(2))], { level: null }, false],
  ['a date', [call('gt', field('seenAt'), value(DAY))], { seenAt: new Date(DAY + 1) }, true],
  ['the same date', [call('eq', field('seenAt'), value(DAY))], { seenAt: new Date(DAY) }, true],
  [
    'a member',
    [call('internal.member_2', field('ownerId'), list('array', 'eve', 'ada'))],
    { ownerId: 'ada' },
    true,
  ],
  ['no member', [call('internal.member_2', field('ownerId'), list('set', 'eve'))], { ownerId: 'ada' }, false],
  [
    'a member that is null',
    [call('internal.member_2', field('ownerId'), list('set', 'eve', null))],
    { ownerId: null },
    true,
  ],
  ['an empty list', [call('internal.member_2', field('ownerId'), list('array'))], { ownerId: 'ada' }, false],
  ['a truth', [{ index: 0, terms: field('open') }], { open: true }, true],
  ['a falsehood', [{ index: 0, terms: field('open') }], { open: false }, false],
  ['null, which Rego takes for true', [{ index: 0, terms: field('open') }], { open: null }, true],
  ['a negated truth', [negated({ index: 0, terms: field('open') })], { open: true }, false],
  ['a constant', [{ index: 0, terms: value(true) }], {}, true],
  [
    'all of it',
    [call('eq', field('ownerId'), value('ada')), call('gt', field('level'), value(0))],
    { ownerId: 'ada', level: 0 },
    false,
  ],
  ['nothing left to ask', [], {}, true],
])('%s', (_what, query, entity, expected) => {
  expect(matches(residualFilter([query], FIELDS), entity)).toBe(expected);
});

it('has alternatives, and none for what can never be', () => {
  const queries = ['ada', 'bob'].map((name) => [call('eq', field('ownerId'), value(name))]);
  const filter = residualFilter(queriesIn({ result: { queries } }), FIELDS);
  expect(['ada', 'bob', 'eve'].map((ownerId) => matches(filter, { ownerId }))).toEqual([true, true, false]);
  expect(residualFilter(queriesIn({ result: {} }), FIELDS)).toEqual({ kind: 'any', filters: [] });
  expect(residualFilter(queriesIn({ result: { queries: [[]] } }), FIELDS)).toEqual({
    kind: 'all',
    filters: [],
  });
});

const other = call('eq', field('ownerId'), value('ada'));

it.each<[string, unknown, RegExp]>([
  ['a field that is not declared', call('eq', field('secret'), value('x')), /"secret", which `resources`/],
  ['a member of all objects', call('eq', field('constructor'), value('x')), /"constructor", which/],
  [
    'another document',
    call('eq', ref('data', 'reports', 'x'), value('x')),
    /beyond a field of input.resource/,
  ],
  ['a deeper path', call('eq', ref('input', 'resource', 'a', 'b'), value('x')), /beyond a field/],
  [
    'a place of a list',
    call(
      'eq',
      { type: 'ref', value: [...field('ownerId').value.slice(0, 2), { type: 'var', value: '$02' }] },
      value('x'),
    ),
    /beyond a field/,
  ],
  ['a text for a number', call('eq', field('level'), value('1')), /no number/],
  ['a number for a text', call('eq', field('ownerId'), value(1)), /no text/],
  ['a text for a date', call('lt', field('seenAt'), value('2026')), /no date/],
  ['a time that is none', call('lt', field('seenAt'), value(1e300)), /no time in milliseconds/],
  ['an order of texts', call('lt', field('ownerId'), value('b')), /asks "lt" of "ownerId"/],
  ['a function', call('startswith', field('ownerId'), value('a')), /asks "startswith"/],
  ['a call with three parts', call('eq', field('ownerId'), value('a'), value('b')), /calls a function/],
  ['two fields', call('eq', field('ownerId'), field('ownerId')), /no text/],
  ['a variable', call('eq', { type: 'var', value: 'x' }, value('b')), /no field/],
  ['an object', call('eq', field('ownerId'), { type: 'object', value: [] }), /no text/],
  [
    'a member of what is no list',
    call('internal.member_2', field('ownerId'), field('ownerId')),
    /in no list/,
  ],
  [
    'a field as the list',
    call('internal.member_2', value('a'), field('ownerId')),
    /asks "internal.member_2"/,
  ],
  ['a call as a term', call('eq', { type: 'call', value: [] }, value(1)), /no field/],
  ['a replaced input', { ...other, with: [{ target: ref('input'), value: value(1) }] }, /says "with"/],
  ['every', { index: 0, terms: { key: null, body: [] } }, /not known here/],
  ['no terms', { index: 0 }, /not known here/],
  ['a text', 'true', /says "0"/],
  ['null', null, /not known here/],
])('refuses %s', (_what, expression, says) => {
  expect(() => residualFilter([[expression]], FIELDS)).toThrow(says);
  expect(() => residualFilter([[other], [other, expression]], FIELDS)).toThrow(/cannot be planned/);
});

it('refuses rules of its own, and what is no answer', () => {
  expect(() => queriesIn({ result: { queries: [[]], support: [{ package: {} }] } })).toThrow(
    /rules of its own/,
  );
  for (const answer of [
    null,
    [],
    {},
    { result: [] },
    { result: { queries: {} } },
    { result: { queries: [{}] } },
  ])
    expect(() => queriesIn(answer)).toThrow(/no answer of/);
});
