import fc from 'fast-check';
import { hasDuplicateMembers } from './duplicate-members';

it.each([
  ['{"a":1,"a":2}', true],
  ['{"a":1,"\\u0061":2}', true],
  ['{"a":{"b":1,"b":2}}', true],
  ['[{"a":1},{"x":[{"c":1,"c":1}]}]', true],
  ['{"a":1,"b":{"a":1}}', false],
  ['{"a":"a","b":"{\\"a\\":1,\\"a\\":2}"}', false],
  ['[{"a":1},{"a":1}]', false],
  ['"a"', false],
])('%s → %s', (json, expected) => {
  expect(hasDuplicateMembers(json)).toBe(expected);
});

it('finds none in what JSON.stringify writes', () => {
  fc.assert(fc.property(fc.json(), (json) => !hasDuplicateMembers(json)));
});

it('finds every member that is repeated', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (members) => {
      const json = JSON.stringify(members);
      const [name] = Object.keys(members);
      return hasDuplicateMembers(`${json.slice(0, -1)},${JSON.stringify(name)}:0}`);
    }),
  );
});
