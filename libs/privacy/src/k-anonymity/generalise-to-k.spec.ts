import fc from 'fast-check';
import { checkKAnonymity } from './check-k-anonymity';
import { generaliseToK, type GeneraliseOptions } from './generalise-to-k';
import { steps } from './generalisation-steps';

const quasiIdentifiers = {
  age: steps.band(5, 10, 20),
  postcode: steps.prefix(4, 3, 2),
  birth: steps.date('month', 'year', 'decade'),
};
const one = (field: string, own: GeneraliseOptions['quasiIdentifiers'][string], values: unknown[], k = 2) =>
  generaliseToK(
    values.map((value) => ({ [field]: value })),
    { quasiIdentifiers: { [field]: own }, k },
  );

describe('generaliseToK', () => {
  it.each<[string, GeneraliseOptions['quasiIdentifiers'][string], unknown[], string, unknown[]]>([
    ['leaves what is enough', steps.band(5), [30, 30], 'as it is', [30, 30]],
    ['takes the narrowest band', steps.band(5, 10), [30, 34, '32'], 'band 5', Array(3).fill('30–34')],
    ['takes a wider band', steps.band(5, 10), [30, 37], 'band 10', ['30–39', '30–39']],
    [
      'keeps negative numbers apart',
      steps.band(10),
      [-1, -10, 1, 2],
      'band 10',
      ['-10–-1', '-10–-1', '0–9', '0–9'],
    ],
    ['cuts codes', steps.prefix(4, 3), ['10115', '10119'], 'prefix 4', ['1011*', '1011*']],
    ['counts characters, not halves', steps.prefix(1), ['😀a', '😀b'], 'prefix 1', ['😀*', '😀*']],
    [
      'keeps a month',
      steps.date('month'),
      ['1990-05-01', '1990-05-31T10:00'],
      'month',
      ['1990-05', '1990-05'],
    ],
    [
      'keeps a decade',
      steps.date('month', 'decade'),
      [new Date(0), '1979-01-01'],
      'decade',
      ['1970s', '1970s'],
    ],
    ['ends with nothing', steps.band(5), [1, 99], '*', ['*', '*']],
    ['writes off what it cannot read', steps.date('year'), ['03/04/2001', '1.2.03'], 'year', ['*', '*']],
    ['keeps nothing by default', steps.none(), ['a', 'b'], '*', ['*', '*']],
    [
      'knows a missing value',
      steps.band(5),
      [null, undefined, 1, 2],
      'band 5',
      [null, undefined, '0–4', '0–4'],
    ],
  ])('%s', (_what, own, values, step, expected) => {
    const { rows, report } = one('it', own, values);
    expect(report).toMatchObject({ reached: true, steps: { it: step }, suppressed: 0 });
    expect(rows.map(({ it }) => it)).toEqual(expected);
  });

  it('spends the fewest steps, on the field where they lose least', () => {
    const rows = [
      { age: 31, postcode: '10115', birth: '1990-01-01' },
      { age: 33, postcode: '10115', birth: '1990-01-01' },
    ];
    const { report } = generaliseToK(rows, { quasiIdentifiers, k: 2 });
    expect(report.steps).toEqual({ age: 'band 5', postcode: 'as it is', birth: 'as it is' });
  });

  it('leaves outliers out, up to the limit, rather than coarsen everybody', () => {
    const rows = [...Array.from({ length: 19 }, () => ({ age: 30 })), { age: 99 }];
    const options = { quasiIdentifiers: { age: steps.band(5, 10) }, k: 5 };
    expect(generaliseToK(rows, { ...options, maxSuppressed: 0.05 }).report).toEqual({
      ...{ reached: true, k: 19, classes: 1, suppressed: 1 },
      steps: { age: 'as it is' },
    });
    expect(generaliseToK(rows, { ...options, maxSuppressed: 0.04 }).report).toMatchObject({
      ...{ reached: true, k: 20, suppressed: 0 },
      steps: { age: '*' },
    });
  });

  it('gives nothing when there are fewer rows than k', () => {
    expect(one('age', steps.band(5), [1, 1], 3)).toEqual({
      rows: [],
      report: { reached: false, k: 0, classes: 0, steps: {}, suppressed: 2 },
    });
  });

  it('writes only the fields that were named', () => {
    const rows = [1, 2].map((age) => ({ age, name: 'Ada', illness: 'flu' }));
    const options = { quasiIdentifiers: { age: steps.band(5) }, k: 2, keep: ['illness'] };
    expect(generaliseToK(rows, options).rows).toEqual(Array(2).fill({ age: '0–4', illness: 'flu' }));
    expect(rows[0]).toEqual({ age: 1, name: 'Ada', illness: 'flu' });
  });

  it('gives classes of k or says that it could not, for any rows', () => {
    const row = fc.record({
      age: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constant(null), fc.constant('*')),
      postcode: fc.oneof(fc.stringMatching(/^\d{5}$/), fc.string({ maxLength: 6 })),
      birth: fc.oneof(fc.date({ noInvalidDate: true }), fc.constantFrom('1990-01-02', '1991-01-02', 'x')),
    });
    const rows = fc.array(row, { maxLength: 30 });
    const settings = [
      rows,
      fc.integer({ min: 2, max: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(...settings, (given, k, maxSuppressed) => {
        const { rows: result, report } = generaliseToK(given, { quasiIdentifiers, k, maxSuppressed });
        const check = checkKAnonymity(result, { quasiIdentifiers: Object.keys(quasiIdentifiers), k });
        expect(check).toMatchObject({ holds: true, smallest: report.k, classes: report.classes });
        expect(result.length + report.suppressed).toBe(given.length);
        expect(report.suppressed <= given.length * maxSuppressed || !report.reached).toBe(true);
        if (!report.reached) expect(result).toEqual([]);
      }),
    );
  });

  it.each<[string, () => unknown, string]>([
    ['bands that do not nest', () => steps.band(5, 8), 'each holding the one before'],
    ['no band', () => steps.band(), 'whole numbers'],
    ['growing prefixes', () => steps.prefix(2, 3), 'each holding the one before'],
    ['dates out of order', () => steps.date('year', 'month'), 'each holding the one before'],
    ['no field', () => generaliseToK([], { quasiIdentifiers: {}, k: 2 }), 'at least one'],
    ['a share above 1', () => generaliseToK([], { quasiIdentifiers, k: 2, maxSuppressed: 5 }), '0 to 1'],
    ['a field named twice', () => generaliseToK([], { quasiIdentifiers, k: 2, keep: ['age'] }), '"age"'],
    ['k of one', () => generaliseToK([], { quasiIdentifiers, k: 1 }), 'at least 2'],
    [
      'a lattice without end',
      () => {
        const fields = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`f${at}`, steps.none()]));
        return generaliseToK([], { quasiIdentifiers: fields, k: 2 });
      },
      'combinations',
    ],
  ])('refuses %s', (_what, act, words) => {
    expect(act).toThrow(words);
  });
});
