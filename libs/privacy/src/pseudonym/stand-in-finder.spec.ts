import { LONGEST_STAND_IN, StandInFinder } from './stand-in-finder';

const finder = (...texts: string[]): StandInFinder => {
  const made = new StandInFinder();
  for (const text of texts) made.add(text);
  return made;
};

describe('StandInFinder', () => {
  it.each<[string, string[], string[]]>([
    ['Hi Anna, bye', ['Anna'], ['Anna']],
    ['Annabel Anna_ 2Anna Änna', ['Anna', 'nna'], []],
    ['Anna Berg and Anna', ['Anna', 'Anna Berg'], ['Anna Berg', 'Anna']],
    ['Anna Bergmann', ['Anna', 'Anna Berg'], ['Anna']],
    ['a@b.de, xa@b.de, a@b.de.', ['a@b.de'], ['a@b.de', 'a@b.de']],
    ['+1 555 (+1 555)', ['+1 555'], ['+1 555', '+1 555']],
    ['иванов иван', ['иван'], ['иван']],
    ['𝕏𝕐 𝕏', ['𝕏'], ['𝕏']],
    ['anna', ['Anna'], []],
  ])('%s of %j', (text, texts, expected) => {
    const { spans } = finder(...texts).read(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('waits where more text could make or unmake a stand-in', () => {
    const open = (text: string, previous = '') => finder('Anna', 'Anna Berg').read(text, previous, true).open;
    expect(['A', 'An', 'Anna', 'Anna B', 'Anna Berg'].map((text) => open(text))).toEqual([0, 0, 0, 0, 0]);
    expect([open('Anna Berg '), open('Anna C'), open('to Anna'), open('xAnna')]).toEqual([10, 6, 3, 5]);
    expect([open('Anna', 'x'), open('Anna', ' '), open('Anna', '𝕏')]).toEqual([4, 0, 4]);
    expect(finder('x'.repeat(LONGEST_STAND_IN)).read('x'.repeat(500), '', true).open).toBe(500);
  });
});
