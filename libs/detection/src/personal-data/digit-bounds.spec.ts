import { digitBounds, digitsIn } from './digit-bounds';
import { RECOGNIZERS } from './recognizers';

describe('digitBounds', () => {
  it.each([
    [/\d{3}-\d{2}-\d{4}/, 9, 4],
    [/(?<![\w.+])(?=[2-6]|1 8)\d(?: ?\d){12,18}(?![\w])/, 13, 1],
    [/[1-9]\d{10}/, 11, 11],
    [/[1-9]\d?[0-9]{2}x7/, 4, 3],
    [/[A-Z0-9]{6}\d?/, 0, 0],
    [/(?:\d{2}|[A-Z]\d{3}[ ])x+\d+/, 3, 2],
    [/\d[ ]?\d/, 2, 1],
    [/a|\d\d/, 0, 0],
    [/\(\d[)\]]\d*\d/, 2, 1],
    [/(?<year>19|20)\d\d/, 4, 2],
    [/\u00a07/, 1, 1],
  ])('%s: %i, %i together', ({ source }, digits, run) => {
    expect(digitBounds(source)).toEqual({ digits, run });
  });

  it('reads every pattern of the catalogue to its end', () => {
    for (const { pattern } of RECOGNIZERS) {
      const { digits, run } = digitBounds(`(?:${pattern.source})77777777777777777777777777777777777777777`);
      expect([digits >= 41, run >= 41]).toEqual([true, true]);
    }
  });
});

describe('digitsIn', () => {
  it.each([
    ['', 0, 0],
    ['a1-23 456x7', 7, 3],
  ])('%j', (text, digits, run) => {
    expect(digitsIn(text)).toEqual({ digits, run });
  });
});
