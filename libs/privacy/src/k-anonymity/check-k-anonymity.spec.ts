import { checkKAnonymity } from './check-k-anonymity';

const ROWS = [
  { age: 34, city: 'Berlin', illness: 'flu' },
  { age: 34, city: 'Berlin', illness: 'asthma' },
  { age: 34, city: 'Bonn', illness: 'flu' },
  { age: '34', city: 'Berlin', illness: 'flu' },
];

describe('checkKAnonymity', () => {
  it.each<[string, string[], number, object]>([
    ['a class that is large enough', ['illness'], 2, { holds: false, smallest: 1, classes: 2 }],
    ['text and number apart', ['age'], 3, { tooSmall: { classes: 1, rows: 1, sizes: [1] } }],
    ['fields put together', ['age', 'city'], 2, { tooSmall: { classes: 2, rows: 2, sizes: [1, 1] } }],
    ['a field that no row has', ['job'], 4, { holds: true, smallest: 4, classes: 1 }],
  ])('counts %s', (_what, quasiIdentifiers, k, expected) => {
    expect(checkKAnonymity(ROWS, { quasiIdentifiers, k })).toMatchObject(expected);
  });

  it('says nothing of values', () => {
    const report = checkKAnonymity(ROWS, {
      ...{ quasiIdentifiers: ['age', 'city'], k: 3 },
      diversity: { field: 'illness', l: 2 },
    });
    expect(JSON.stringify(report)).not.toMatch(/34|Berlin|Bonn|flu|asthma/);
  });

  it.each<[number, boolean, object]>([
    [2, true, { fewest: 2, classes: 0 }],
    [3, false, { fewest: 2, classes: 1 }],
  ])('asks for %s different sensitive values', (l, holds, diversity) => {
    const options = { quasiIdentifiers: ['city'], k: 2, diversity: { field: 'illness', l } };
    const rows = ROWS.filter(({ city }) => city === 'Berlin');
    expect(checkKAnonymity(rows, options)).toMatchObject({ holds, diversity });
  });

  it('holds for no rows at all', () => {
    const report = checkKAnonymity([], { quasiIdentifiers: ['age'], k: 5 });
    expect(report).toEqual({
      holds: true,
      classes: 0,
      smallest: 0,
      tooSmall: { classes: 0, rows: 0, sizes: [] },
    });
  });

  it('counts more classes than a call may have arguments', () => {
    const rows = Array.from({ length: 200_000 }, (_, id) => ({ id }));
    expect(checkKAnonymity(rows, { quasiIdentifiers: ['id'], k: 2 }).tooSmall.classes).toBe(200_000);
  });

  it.each([
    [{ quasiIdentifiers: ['age'], k: 1 }, 'at least 2'],
    [{ quasiIdentifiers: ['age'], k: 2.5 }, 'whole number'],
    [{ quasiIdentifiers: [], k: 2 }, 'at least one quasi-identifier'],
    [{ quasiIdentifiers: ['address'], k: 2 }, '"address" holds an object'],
  ])('refuses %j', (options, words) => {
    expect(() => checkKAnonymity([{ age: 1, address: { street: 'x' } }], options)).toThrow(words);
  });
});
