import { anExchange } from '../../spec/exchange.fixture';
import { promptFieldsOf } from '../decorator/prompt-field.decorator';
import { schemaProblems } from '../validation/schema-problems';
import { MinimisationControl } from './minimisation.control';
import { promptSchema, schemaDto } from './schema-dto';
import { type AnySchema } from './standard-schema';

const schemaOf = (json?: object | (() => never)): AnySchema => ({
  '~standard': {
    ...{ version: 1, vendor: 'spec', validate: (value: unknown) => ({ value }) },
    ...(json && {
      jsonSchema: {
        input: typeof json === 'function' ? (json as () => never) : () => json as Record<string, unknown>,
      },
    }),
  },
});
const text = { type: 'string' };
const tree = {
  ...{ type: 'object', properties: { name: text, kids: { type: 'array', items: { $ref: '#' } } } },
};
const defs = {
  properties: {
    to: { $ref: '#/$defs/a~1b' },
    any: {},
    list: { type: 'array', items: { properties: { sku: text } } },
  },
  $defs: { 'a/b': { properties: { city: text } } },
};
const union = {
  anyOf: [
    { properties: { a: { properties: { x: text } } } },
    { properties: { a: { properties: { y: text } }, b: text } },
  ],
};

const refused = (schema: unknown, body: unknown): string[] => {
  const verdict = new MinimisationControl().run(anExchange(), { body, dto: schemaDto(schema) });
  return (verdict.problem?.toProblem().fields ?? []).map(({ field }) => field);
};

describe('schemaDto', () => {
  it.each<[string, object, unknown, string[]]>([
    ['declared fields', defs, { to: { city: 'x' }, list: [{ sku: 'x' }], any: { what: 'ever' } }, []],
    [
      'fields of parts',
      defs,
      { to: { city: 'x', street: 'x' }, list: [{ sku: 'x', own: 1 }] },
      ['to.street', 'list[0].own'],
    ],
    [
      'fields of the whole inside a part',
      defs,
      { to: { list: [] }, list: [{ to: {} }] },
      ['to.list', 'list[0].to'],
    ],
    [
      'schemas within themselves',
      tree,
      { name: 'a', kids: [{ name: 'b', kids: [{ age: 1 }] }] },
      ['kids[0].kids[0].age'],
    ],
    ['alternatives', union, { a: { x: 'x', y: 'y', z: 'z' }, b: 'b', c: 'c' }, ['a.z', 'c']],
    ['lists', { type: 'array', items: { properties: { a: text } } }, [{ a: 'x' }, { b: 'x' }], ['[1].b']],
  ])('reads %s', (_what, json, body, expected) => {
    expect(refused(schemaOf(json), body)).toEqual(expected);
  });

  it('reads the names that promptSchema was given', () => {
    const schema = promptSchema(schemaOf(), { fields: ['text', 'items.sku', 'items.part.no'] });
    expect(refused(schema, { text: 'x', items: [{ sku: 1, part: { no: 1 } }] })).toEqual([]);
    expect(refused(schema, { sku: 1, items: [{ text: 1, part: { sku: 1 } }] })).toEqual([
      ...['sku', 'items[0].text', 'items[0].part.sku'],
    ]);
  });

  it('knows prompt fields and caps them', async () => {
    const schema = promptSchema(schemaOf({ properties: { text } }), {
      promptFields: { text: { maxTokens: 2 } },
    });
    expect(promptFieldsOf(schemaDto(schema))).toEqual([{ property: 'text', maxTokens: 2 }]);
    const { validate } = schema['~standard'];
    expect(await validate({ text: '12345678' })).toEqual({ value: { text: '12345678' } });
    for (const wrong of ['123456789', 7, null, ['x']]) {
      expect(await validate({ text: wrong })).toEqual({
        issues: [{ message: 'must be text of at most 8 characters', path: ['text'] }],
      });
    }
    expect(await validate('x')).toEqual({ value: 'x' });
  });

  it.each<[string, () => unknown, string]>([
    ['a schema that says nothing', () => schemaDto(schemaOf()), 'promptSchema(schema, { fields'],
    ['a schema of text', () => schemaDto(schemaOf(text)), 'promptSchema(schema, { fields'],
    [
      'a schema that cannot say it',
      () =>
        schemaDto(
          schemaOf(() => {
            throw new Error('Date');
          }),
        ),
      'does not say which fields',
    ],
    [
      'another document',
      () => schemaDto(schemaOf({ $ref: 'https://example.org' })),
      'does not say which fields',
    ],
    ['what is no schema', () => schemaDto({}), 'Standard Schema'],
    ['a use of nothing', () => promptSchema(schemaOf(tree), { usedFor: { age: ['a'] } }), '"age"'],
    ['a use inside text', () => promptSchema(schemaOf(tree), { usedFor: { 'name.x': ['a'] } }), '"name.x"'],
    [
      'a use without purpose',
      () => promptSchema(schemaOf(tree), { usedFor: { name: [] } }),
      'at least one purpose',
    ],
    [
      'a prompt field of nothing',
      () => promptSchema(schemaOf(tree), { promptFields: { age: { maxTokens: 1 } } }),
      '"age"',
    ],
    [
      'no limit',
      () => promptSchema(schemaOf(tree), { promptFields: { name: { maxTokens: 0 } } }),
      'positive',
    ],
  ])('refuses %s', (_what, act, words) => {
    expect(act).toThrow(words);
  });
});

describe('schemaProblems', () => {
  it('says the field, and a reason only when it does not repeat what was sent', () => {
    const sent = { a: [{ b: 'secret' }], n: 42 };
    const issues = [
      { message: 'secret is bad', path: ['a', { key: 0 }, 'b'] },
      { message: 'not 42', path: ['n'] },
      { message: 'too short', path: ['a', 0, 'b'] },
      { message: 'wrong' },
    ];
    expect(schemaProblems(issues, sent)).toEqual([
      { field: 'a.0.b', reason: 'does not satisfy the schema' },
      { field: 'n', reason: 'does not satisfy the schema' },
      { field: 'a.0.b', reason: 'too short' },
      { field: 'body', reason: 'wrong' },
    ]);
  });
});
