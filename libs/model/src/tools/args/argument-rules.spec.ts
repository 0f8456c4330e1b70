import { type ArgumentRule, type ToolDeclaration } from 'unseen-guardian/kernel';
import { valuesAt } from './argument-path';
import { compileRules } from './argument-rules';

const toolWith = (args: unknown) => ({ name: 'mail.send', args }) as ToolDeclaration;
const accepts = (rule: ArgumentRule, value: unknown) => compileRules(toolWith({ it: rule }))({ it: value });

describe('what an argument may be', () => {
  it.each<[rule: ArgumentRule, good: readonly unknown[], bad: readonly unknown[]]>([
    [{ oneOf: ['red', 7] }, ['red', 7, ['red', 7]], ['Red', '7', ['red', 'blue'], null, {}]],
    [{ prefix: 'ord-' }, ['ord-', 'ord-1'], ['Ord-1', ' ord-1', 1]],
    [{ suffix: '.pdf' }, ['a.pdf'], ['a.pdf.exe', 'a.PDF']],
    [{ maxLength: 3 }, ['', 'abc'], ['abcd', 1]],
    [{ characters: 'digits' }, ['', '042'], ['4 2', '٤', '1\n']],
    [{ characters: 'letters' }, ['Zoë'], ['a1', 'a b', 'a\n']],
    [{ characters: 'identifier' }, ['a-b_c.d:1'], ['a/b', "a'b", 'a b']],
    [{ characters: 'line' }, ['Re: hello, you'], ['Re: hi\r\nBcc: x', 'a\u2028b', 'a\u0000']],
    [{ min: 1, max: 5 }, [1, 5, [2, 3]], [0, 6, '3', NaN]],
    [{ maxItems: 2, maxLength: 1 }, [[], ['a', 'b']], [['a', 'b', 'c'], 'a', ['ab']]],
    [
      { hosts: ['docs.example.com', '*.example.org'] },
      ['https://docs.example.com/a?b', 'http://a.example.org'],
      [
        ...['docs.example.com', 'https://example.com', 'https://example.org', 'javascript:alert(1)'],
        ...[
          'https://docs.example.com@evil.test',
          'https://evil.test/?docs.example.com',
          'https://docs.example.com.evil.test',
        ],
      ],
    ],
    [
      { domains: ['example.com', '*.example.org'] },
      ['a@example.com', 'a.b+c@Example.COM', 'a@b.example.org'],
      [
        ...['example.com', 'a@evil.test', 'a@example.com, b@evil.test', 'a@example.com\nBcc: b@evil.test'],
        ...[
          'A <a@example.com>',
          'a@b@example.com',
          'a@example.com.evil.test',
          '@example.com',
          'b@evil.test(a@example.com)',
        ],
      ],
    ],
  ])('%j', (rule, good, bad) => {
    expect(good.filter((value) => !accepts(rule, value))).toEqual([]);
    expect(bad.filter((value) => accepts(rule, value))).toEqual([]);
  });

  it('is no affair of the rules while it is absent', () => {
    expect(compileRules(toolWith({ it: { min: 1 } }))({})).toBe(true);
  });

  it('is looked at deep inside', () => {
    const matches = compileRules(toolWith({ 'lines.*.sku': { characters: 'digits' } }));
    expect(matches({ lines: [{ sku: '1' }, { sku: '2' }] })).toBe(true);
    expect(matches({ lines: [{ sku: '1' }, { sku: 'x' }] })).toBe(false);
  });

  it.each<[args: unknown, message: RegExp]>([
    [{ it: { pattern: '.*' } }, /"mail\.send", argument "it": "pattern" has no meaning/],
    [{ it: { constructor: 1 } }, /has no meaning/],
    [{ it: { prefix: '' } }, /has no meaning/],
    [{ it: { oneOf: [] } }, /has no meaning/],
    [{ it: { max: NaN } }, /has no meaning/],
    [{ it: { characters: 'all' } }, /has no meaning/],
    [{ it: { hosts: ['https://example.com'] } }, /must list names such as/],
    [{ it: {} }, /there is no rule/],
  ])('must have a meaning: %j', (args, message) => {
    expect(() => compileRules(toolWith(args))).toThrow(message);
  });
});

it.each<[path: string, values: readonly unknown[]]>([
  ['a', [1]],
  ['b.*.c', [2, 3]],
  ['b.0.c', [2]],
  ['b.*', [{ c: 2 }, { c: 3 }]],
  ['a.b', []],
  ['toString', []],
  ['b.length', [2]],
])('valuesAt %s', (path, values) => {
  expect(valuesAt({ a: 1, b: [{ c: 2 }, { c: 3 }] }, path)).toEqual(values);
});
