import fc from 'fast-check';
import { normalise } from '../../text/normalise';
import { tokenise } from '../tokens/tokenise';
import { InvalidRuleError } from './invalid-rule.error';
import { type PhraseNode } from './phrase-node';
import { parsePhrase } from './phrase-parser';
import { compileRules } from './rule-matcher';

const matched = (pattern: string, text: string): string[] => {
  const plain = normalise(text).text;
  const tokens = tokenise(plain);
  return compileRules([{ id: 'x', pattern }])
    .match(tokens)
    .map(({ start, end }) => plain.slice(tokens.starts[start], tokens.ends[end - 1]));
};

/** Where a phrase may end when it is read from `at`; words only, by trying everything. */
function endsOf(node: PhraseNode, words: readonly string[], at: readonly number[]): number[] {
  const each = (next: (from: number) => number[]): number[] => [...new Set(at.flatMap(next))];
  switch (node.kind) {
    case 'token':
      return each((from) => {
        const word = words[from];
        if (word === undefined) return [];
        return (node.isPrefix ? word.startsWith(node.text) : word === node.text) ? [from + 1] : [];
      });
    case 'gap':
      return each((from) => Array.from({ length: node.most + 1 }, (_, skipped) => from + skipped));
    case 'optional':
      return [...at, ...endsOf(node.item, words, at)];
    case 'choice':
      return node.options.flatMap((option) => endsOf(option, words, at));
    case 'sequence':
      return node.items.reduce<number[]>((from, item) => endsOf(item, words, from), [...at]);
    case 'line-start':
      return [...at];
  }
}

const item = fc.constantFrom('a', 'b', 'c', 'a*', '(a|b)', '(a b|c)', 'b?', '(a c)?', '(b|c a)');
const phrase = fc
  .tuple(
    fc.array(fc.tuple(item, fc.constantFrom('', '..1', '..2')), { maxLength: 4 }),
    fc.constantFrom('a', 'c'),
  )
  .map(([items, last]) => ['a', ...items.flat(), last].join(' '));

describe('RuleMatcher', () => {
  it.each<[string, string, string[]]>([
    ['(ignore|forget) ..2 rule*', 'Ignore all the rules!', ['ignore all the rules']],
    ['ignore ..2 rules', 'ignore one two three rules', []],
    ['ignore ..4 rules', 'Ignore it. Go on. The rules', []],
    ['ignore ..4 rules', 'Ignore it. The rules', ['ignore it. the rules']],
    ['ignore rules', 'ignore **rules**', ['ignore **rules']],
    ['ignore rules', 'Ignore. Rules', []],
    ['^ system ":"', 'x\n> system: y', ['system:']],
    ['^ system ":"', 'the system: y', []],
    ['"<|im_start|>"', '<|im_start|>', ['<|im_start|>']],
    ['無視', '指示を無視して', ['無視']],
    ['a', 'a a a a a', ['a', 'a', 'a']],
    ['a a', 'a', []],
  ])('%j in %j', (pattern, text, expected) => expect(matched(pattern, text)).toEqual(expected));

  it.each(['(a', 'a)', '..2 a', 'a ..2', 'a?', '"a', '""', '(a|)', 'a ..99 b', '指*', '', '^'])(
    'names the rule of %j',
    (pattern) => expect(() => compileRules([{ id: 'my.rule', pattern }])).toThrow(InvalidRuleError),
  );

  it('finds what trying everything finds', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'ab'), { maxLength: 12 });
    fc.assert(
      fc.property(phrase, words, (pattern, list) => {
        const node = parsePhrase(pattern);
        const expected = list.some((_, at) => endsOf(node, list, [at]).some((end) => end <= list.length));
        expect(matched(pattern, list.join(' ')).length > 0).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('gets through a hostile text', () => {
    const text = 'ignore all the previous '.repeat(40_000);
    expect(matched('ignore ..30 all ..30 previous ..30 rules', text)).toEqual([]);
  });
});
