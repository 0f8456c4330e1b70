import { boundOfShare, oneOf } from './value-kinds';

describe('values of options', () => {
  it.each([
    ['0.95', 0.95],
    ['95%', 0.95],
    ['99.5%', 0.995],
    ['1', 1],
    ['100%', 1],
    ['95', undefined],
    ['101%', undefined],
    ['-0.1', undefined],
    ['1e-3', undefined],
    ['', undefined],
    ['0', undefined],
    ['0.0%', undefined],
  ])('%j as a lower bound is %p', (given, share) => {
    expect(boundOfShare(0).read(given)).toBe(share);
  });

  it('an upper bound of nothing is one, an upper bound of everything checks nothing', () => {
    expect(['0', '100%', '1'].map(boundOfShare(1).read)).toEqual([0, undefined, undefined]);
  });

  it('a choice is one of its own type', () => {
    expect(['2', '02', 'two'].map(oneOf(1, 2).read)).toEqual([2, undefined, undefined]);
    expect(oneOf('a', 'b', 'c').accepts).toBe('a, b or c');
  });
});
