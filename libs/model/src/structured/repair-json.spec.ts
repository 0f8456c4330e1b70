import fc from 'fast-check';
import { parseJson, repairJson } from './repair-json';

const repaired = (text: string, isComplete = true): unknown => {
  const json = repairJson(text, isComplete);
  return json === undefined ? undefined : JSON.parse(json);
};

it.each<[text: string, value: unknown]>([
  ['```json\n{"a":1}\n```', { a: 1 }],
  ['```json\n{"a":1}', { a: 1 }],
  ['Here: [1, 2]. Done.', [1, 2]],
  ['{"a":1,}', { a: 1 }],
  ['{"a":[1,2, ], }', { a: [1, 2] }],
  ['{"a":"x\ny\t"}', { a: 'x\ny\t' }],
  [String.raw`{'a':'it\'s "so"'}`, { a: 'it\'s "so"' }],
  ['{"a":True,"b":None}', { a: true, b: null }],
  ['{"a":{"b":["x"', { a: { b: ['x'] } }],
  ['{"a":true', { a: true }],
  ['```\n{"a":"x"\n```', { a: 'x' }],
])('%j is only badly written', (text, value) => {
  expect(repaired(text)).toEqual(value);
});

it.each([
  'glad',
  '{"a":12',
  '{"a":1.',
  '{"a":-',
  '{"a":',
  '{"a"',
  '{"a":"DE89 37',
  '{"a":"x",',
  '{"a":[',
  '{"a":tru',
  '{"a":undefined}',
  '{"a":glad}',
  '{"a":007}',
  '{"a":1 "b":2}',
  '{"a":1,,"b":2}',
  '{"a":"he said "hi" to me"}',
  '{"a":"x"+"y"}',
  '[1,2,...]',
  '{"a":"b"]',
  '{"a":1}}',
  '{"a":1}\n{"a":2}',
  '{"a":1} or {"a":2}',
  'the total is [see note] {"a":1}',
  '<think>{"a":0}</think>{"a":1}',
])('%j needs an opinion', (text) => {
  expect(repairJson(text)).toBeUndefined();
});

it('adds no bracket to what the provider cut', () => {
  expect(repairJson('{"a":"x"', false)).toBeUndefined();
  expect(repaired('```\n{"a":"x"}\n```', false)).toEqual({ a: 'x' });
});

it('reads no deeper than two hundred levels', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}1,${']'.repeat(depth)}`;
  expect(repairJson(nested(200))).toBeDefined();
  expect(repairJson(nested(201))).toBeUndefined();
});

const BROKEN = fc
  .tuple(fc.json(), fc.nat(60), fc.string({ unit: fc.constantFrom(...'{}[],:"\'\\ \n`1ae') }), fc.nat(4))
  .map(([json, at, noise, cut]) => json.slice(0, at) + noise + json.slice(at + cut));

it('gives JSON, or nothing', () => {
  const property = fc.property(fc.oneof(BROKEN, fc.string()), (text) => {
    const json = repairJson(text);
    return json === undefined || parseJson(json) !== undefined;
  });
  fc.assert(property, { numRuns: 3_000 });
});

/** What is left of a text when everything that only holds values together is taken away. */
const values = (text: string): string => text.replace(/[\s[\]{},:"]/g, '');

it('has all the values that were written, and no other', () => {
  const kind = fc.constantFrom('{"k":"v","n":12}', '[["x"],{"y":false},3.5]', '{"deep":{"er":[null,"z"]}}');
  const property = fc.property(kind, fc.nat(30), (json, at) => {
    const cut = repairJson(json.slice(0, at));
    return cut === undefined || values(cut) === values(json.slice(0, at));
  });
  fc.assert(property, { numRuns: 500 });
});

it.each([
  ['open objects', '{"a":'.repeat(100_000)],
  ['open lists', '['.repeat(500_000)],
  ['quotes', `[${'"'.repeat(500_000)}`],
  ['escapes', `["${'\\"'.repeat(250_000)}`],
  ['single quotes', `[${"'a'".repeat(150_000)}`],
  ['spaces', `[${' '.repeat(500_000)}`],
  ['digits', `[${'1'.repeat(500_000)}`],
  ['commas', `[${','.repeat(500_000)}`],
  ['too much', `${' '.repeat(1_000_000)}{}`],
])('gives up on %s', (_what, text) => {
  expect(repairJson(text)).toBeUndefined();
});
