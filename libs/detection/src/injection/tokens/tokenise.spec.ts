import fc from 'fast-check';
import { TokenKind } from './tokens';
import { hashOf, tokenise } from './tokenise';

const NAMES = Object.keys(TokenKind);

const read = (text: string): string[] => {
  const { count, starts, ends, kinds } = tokenise(text);
  return Array.from(
    { length: count },
    (_, row) => `${NAMES[kinds[row]!]} ${text.slice(starts[row], ends[row])}`,
  );
};

describe('tokenise', () => {
  it.each<[string, string[]]>([
    ["don't stop", ["WORD don't", 'WORD stop']],
    ["'no'", ["MARK '", 'WORD no', "MARK '"]],
    ['base64 4 3rd', ['WORD base64', 'NUMBER 4', 'WORD 3rd']],
    ['<|im_start|>', ['MARK <', 'MARK |', 'WORD im', 'MARK _', 'WORD start', 'MARK |', 'MARK >']],
    ['a\nb', ['WORD a', 'BREAK \n', 'WORD b']],
    ['指示を', ['IDEOGRAPH 指', 'IDEOGRAPH 示', 'IDEOGRAPH を']],
    ['निर्देश', ['WORD निर्देश']],
    ['지시를 x', ['WORD 지시를', 'WORD x']],
    ['🔓a', ['MARK 🔓', 'WORD a']],
    ['\ud800', ['MARK \ud800']],
    ['', []],
  ])('splits %j', (text, expected) => expect(read(text)).toEqual(expected));

  it('covers everything but blanks, in order, with the hash of each token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { count, starts, ends, hashes } = tokenise(text);
        let last = 0;
        for (let row = 0; row < count; row++) {
          expect(text.slice(last, starts[row]).trim()).toBe('');
          expect(hashes[row]).toBe(hashOf(text.slice(starts[row], ends[row])) >>> 0);
          last = ends[row]!;
        }
      }),
    );
  });
});
