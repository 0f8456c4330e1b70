import fc from 'fast-check';
import { JsonFormat } from './json-format';

const formatOf = (schema: object) =>
  JsonFormat.of({ prompt: [], responseFormat: { type: 'json', schema } as never })!;
const problems = (schema: object, value: unknown) => formatOf(schema).problemsOf(JSON.stringify(value));
const object = (properties: object) => ({ type: 'object', properties });
const text = { type: 'string' };
const LONG = 'y'.repeat(9_000);

it.each<[schema: object, value: unknown, place: string]>([
  [object({ a: { enum: ['x'] } }), { a: 'y' }, '/properties/a/enum'],
  [object({ a: { ...text, pattern: '^x$' } }), { a: 'y' }, '/properties/a/pattern'],
  [object({ a: { ...text, pattern: '^x*$' } }), { a: 'x'.repeat(2_001) }, '/properties/a/maxLength'],
  [object({ a: { ...text, format: 'email' } }), { a: 'y' }, '/properties/a/format'],
  [{ uniqueItems: true }, [1, 1], '/uniqueItems'],
  [{ uniqueItems: true }, Array.from({ length: 1_001 }, (_, index) => index), '/maxItems'],
  [{ ...object({ pattern: text }), additionalProperties: false }, { secret: 1 }, '/additionalProperties'],
  [{ patternProperties: { '^x': text } }, { x: 1 }, '/patternProperties/%5Ex/type'],
  [{ items: { $ref: '#/$defs/a' }, $defs: { a: text } }, [1], '/items/$ref/type'],
])('the place in %j', (schema, value, place) => {
  expect(problems(schema, value)).toContain(place);
});

it.each<[what: string, schema: object, value: unknown]>([
  ['what a pattern allows', object({ a: { ...text, pattern: '^x+$' } }), { a: 'x'.repeat(2_000) }],
  [
    'members named like keywords',
    object({ pattern: text, format: { enum: ['pattern'] } }),
    { pattern: LONG, format: 'pattern' },
  ],
  [
    'a long text beside a pattern',
    object({ id: { ...text, pattern: '^x$' }, article: text }),
    { id: 'x', article: LONG },
  ],
  ['a long text instead of a pattern', { anyOf: [{ ...text, pattern: '^x$' }, text] }, LONG],
  ['what no pattern is for', { pattern: '^x$', uniqueItems: true }, 5],
  ['items that differ', { uniqueItems: true }, [1, 2]],
  [
    'keys of a pattern',
    { patternProperties: { '^x': text }, properties: { y: text }, additionalProperties: false },
    { x: '', y: '' },
  ],
  ['lists in lists', { type: 'array', items: { $ref: '#' } }, [[], [[]]]],
  [
    'a later draft',
    { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [text], items: false },
    ['a'],
  ],
  ['a frozen schema', Object.freeze({ properties: Object.freeze({ a: Object.freeze(text) }) }), { a: 'x' }],
])('%s fits', (_what, schema, value) => {
  expect(problems(schema, value)).toEqual([]);
});

it('leaves the schema as it is', () => {
  const schema = { type: 'string', pattern: '^x$' };
  problems(schema, 'x');
  expect(Object.getOwnPropertyNames(schema)).toEqual(['type', 'pattern']);
});

it.each<[what: string, schema: object, value: unknown]>([
  ['wrong in many places', object({ a: { items: { type: 'number' } } }), { a: Array(150_000).fill('x') }],
  ['a quadratic pattern', { pattern: '\\s+$' }, `${' '.repeat(400_000)}x`],
  ['a quadratic format', { format: 'url' }, `http://${'a:'.repeat(200_000)}`],
  ['many items to compare', { uniqueItems: true }, Array.from({ length: 70_000 }, (_, index) => index)],
  ['a long key', { patternProperties: { '\\s+$': text } }, { [`${' '.repeat(400_000)}x`]: 1 }],
])('does not take the process down: %s', (_what, schema, value) => {
  expect(problems(schema, value)).not.toEqual([]);
});

it('does not fit nested too deeply', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  expect(formatOf({ items: { $ref: '#' } }).problemsOf(deep)).toEqual(['it is too large']);
});

it('reads a value only as the filters wrote it', () => {
  expect(formatOf(text).problemsOf(String.raw`"\u0040"`)).toEqual(['it is not one JSON value']);
  expect(formatOf(text).problemsOf('"@"')).toEqual([]);
});

it('never repeats the reply', () => {
  const schemas = [
    { ...object({ a: text }), additionalProperties: false },
    { properties: { a: false }, propertyNames: { pattern: '^a$' }, additionalProperties: { not: {} } },
    { type: 'array', items: false, contains: { const: 'none' } },
    { not: { type: ['object', 'array'] } },
    { oneOf: [false, { additionalProperties: false }], dependencies: { a: ['b'] } },
  ];
  const word = fc.stringMatching(/^Q[A-Z]{3}Q$/);
  const value = fc.oneof(fc.dictionary(word, word), fc.array(word), word);
  fc.assert(
    fc.property(fc.constantFrom(...schemas), value, (schema, said) => {
      expect(problems(schema, said).join()).not.toMatch(/Q[A-Z]{3}Q/);
    }),
  );
});
