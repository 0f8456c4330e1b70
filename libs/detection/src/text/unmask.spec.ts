import fc from 'fast-check';
import { unmask } from './unmask';

describe('unmask', () => {
  it.each([
    ['４１１１', '4111'],
    ['a＠ｂ．ｉｏ', 'a@b.io'],
    ['4\u200b1\u00ad1\ufeff1\u2060', '4111'],
    ['电话：（０１０）', '电话：(010)'],
    ['plain é 张', 'plain é 张'],
    [`4${'\u200b'.repeat(17)}1`, '4\u200b1'],
    ['\u200b', ''],
  ])('%j reads %j', (text, plain) => {
    expect(unmask(text).text).toBe(plain);
  });

  it('leads back to the original', () => {
    const text = unmask('x\u200b４\u200b１\u200by');
    expect([text.start(1), text.end(3)]).toEqual([2, 5]);
    expect([text.start(0), text.end(0), text.start(4), text.end(4)]).toEqual([0, 0, 7, 7]);
  });

  it('keeps every index inside the original, in order', () => {
    const piece = fc.constantFrom('\u200b', '\u00ad', '１', '：', 'a', '\u200b'.repeat(20), '👍');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const original = pieces.join('');
        const unmasked = unmask(original);
        for (let index = 0; index < unmasked.text.length; index++) {
          const start = unmasked.start(index);
          expect(unmasked.end(index + 1)).toBe(start + 1);
          expect(unmasked.start(index + 1)).toBeGreaterThan(start);
          expect(unmask(original[start]!).text || original[start]).toBe(unmasked.text[index]);
        }
        expect(unmasked.start(unmasked.text.length)).toBe(original.length);
      }),
    );
  });
});
