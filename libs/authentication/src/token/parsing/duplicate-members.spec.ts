import fc from 'fast-check';
import { hasDuplicateMembers } from './duplicate-members';

const repeats = (json: string): boolean => hasDuplicateMembers(json, JSON.parse(json));

it.each([
  ['{"a":1,"a":2}', true],
  ['{"a":1,"\\u0061":2}', true],
  ['{"a":{"b":1,"b":2}}', true],
  ['[{"a":1},{"x":[{"c":1,"c":1}]}]', true],
  ['{"a":1,"b":{"a":1}}', false],
  ['{"a":"a","b":"{\\"a\\":1,\\"a\\":2}"}', false],
  ['[{"a":1},{"a":1}]', false],
  ['"a"', false],
  ['{"__proto__":1,"a":"\\\\"}', false],
  ['{"__proto__":1,"__proto__":2}', true],
])('%s → %s', (json, expected) => {
  expect(repeats(json)).toBe(expected);
});

it('finds none in what JSON.stringify writes', () => {
  fc.assert(fc.property(fc.json(), (json) => !repeats(json)));
});

it('finds every member that is repeated', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (members) => {
      const json = JSON.stringify(members);
      const [name] = Object.keys(members);
      return repeats(`${json.slice(0, -1)},${JSON.stringify(name)}:0}`);
    }),
  );
});

it('reads thousands of levels', () => {
  const nested = (inner: string): string => '{"a":['.repeat(4_000) + inner + ']}'.repeat(4_000);
  expect([repeats(nested('{"b":1}')), repeats(nested('{"b":1,"b":1}'))]).toEqual([false, true]);
});
