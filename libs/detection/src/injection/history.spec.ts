import { scoreAfter, windowOf } from './history';

describe('windowOf', () => {
  it.each([
    [[], []],
    [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['c', 'd', 'e', 'f'],
    ],
    [
      ['a', 'x'.repeat(1_999), 'b'],
      ['x'.repeat(1_999), 'b'],
    ],
    [['x'.repeat(3_000)], ['x'.repeat(2_000)]],
  ])('reads the end of %#', (history, window) => {
    expect(windowOf(history)).toEqual(window);
  });

  it.each([
    [14, ['o'.repeat(10)]],
    [4, []],
    [0, []],
  ])('leaves out what there is no room for: %i', (room, window) => {
    expect(windowOf(['too', 'o'.repeat(20)], room)).toEqual(window);
  });
});

describe('scoreAfter', () => {
  it('adds suspicion that faded', () => {
    expect(scoreAfter(0.4, [0.4], 0.5)).toBeCloseTo(1 - 0.6 * 0.8);
    expect(scoreAfter(0.4, [0.4, 0], 0.5)).toBeCloseTo(1 - 0.6 * 0.9);
  });

  it('forgets ordinary turns, and counts a refused one as one that just passed', () => {
    expect(scoreAfter(0.1, [0.2, 0.2, 0.2], 0.5)).toBeCloseTo(0.1);
    expect(scoreAfter(0.1, [1], 0.5)).toBeCloseTo(scoreAfter(0.1, [0.5], 0.5));
  });
});
