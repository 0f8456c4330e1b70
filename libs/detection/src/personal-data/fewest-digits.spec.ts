import { fewestDigits } from './fewest-digits';

describe('fewestDigits', () => {
  it.each([
    [/\d{3}-\d{2}-\d{4}/, 9],
    [/(?<![\w.+])(?=[2-6]|1 8)\d(?: ?\d){12,18}(?![\w])/, 13],
    [/[1-9]\d{10}/, 11],
    [/[A-Z0-9]{6}\d?/, 0],
    [/(?:\d{2}|[A-Z]\d{3}[ ])x+\d+/, 3],
    [/a|\d\d/, 0],
    [/\(\d[)\]]\d*\d/, 2],
    [/(?<year>19|20)\d\d/, 4],
    [/\u00a07/, 1],
  ])('%s: %i', ({ source }, expected) => {
    expect(fewestDigits(source)).toBe(expected);
  });
});
