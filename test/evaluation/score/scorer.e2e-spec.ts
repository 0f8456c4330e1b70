import { type LabelledDocument } from '../data/dataset';
import { type LabelledSpan } from '../data/labelled-span';
import { type Counts, fScore, precision, recall, sum } from './counts';
import { falsePositives, figuresOf, per10000, per10000Forgiving } from './figures';
import { mergeAddresses } from './merge-addresses';
import { score } from './scorer';

/** The span of the first occurrence of a value. */
const at = (text: string, value: string, type: string): LabelledSpan => {
  const start = text.indexOf(value);
  if (start < 0) throw new Error(`"${value}" is not in the text.`);
  return { start, end: start + value.length, type };
};

const LETTER = 'Mia Holm lives in 4 Elm Road, Oslo and writes to mia@holm.example.';

const document = (
  text: string,
  spans: readonly LabelledSpan[],
  more: Partial<LabelledDocument> = {},
): LabelledDocument => ({
  source: 'letters',
  group: 'a',
  lang: 'en',
  annotated: 'all',
  text,
  spans,
  ...more,
});

const GOLD = [
  at(LETTER, 'Mia Holm', 'PERSON'),
  at(LETTER, '4 Elm Road', 'ADDRESS'),
  at(LETTER, 'Oslo', 'LOCATION'),
  at(LETTER, 'mia@holm.example', 'EMAIL'),
];

describe('mergeAddresses', () => {
  const text = 'A, B\nC and D (E)';
  const place = (letter: string, type = 'LOCATION') => at(text, letter, type);
  it.each([
    ['a run over a comma and a line break', [place('A'), place('B'), place('C')], [[0, 6, 'LOCATION']]],
    ['a run with an address', [place('A'), place('B', 'ADDRESS')], [[0, 4, 'ADDRESS']]],
    [
      'words between',
      [place('C'), place('D')],
      [
        [5, 6, 'LOCATION'],
        [11, 12, 'LOCATION'],
      ],
    ],
    [
      'a bracket between',
      [place('D'), place('E')],
      [
        [11, 12, 'LOCATION'],
        [14, 15, 'LOCATION'],
      ],
    ],
    [
      'other types',
      [place('A', 'PERSON'), place('B', 'PERSON')],
      [
        [0, 1, 'PERSON'],
        [3, 4, 'PERSON'],
      ],
    ],
    ['overlapping places', [{ start: 0, end: 4, type: 'ADDRESS' }, place('B')], [[0, 4, 'ADDRESS']]],
    ['places given out of order', [place('B'), place('A')], [[0, 4, 'LOCATION']]],
  ])('%s', (_, spans, expected) => {
    const merged = mergeAddresses(text, spans).map(({ start, end, type }) => [start, end, type]);
    expect(merged).toEqual(expected);
  });
});

describe('score', () => {
  const strict = (predicted: readonly LabelledSpan[], more?: Partial<LabelledDocument>) =>
    Object.fromEntries(score(document(LETTER, GOLD, more), predicted).strict);

  it('counts an exact span of the right type, and an address however it is cut', () => {
    const whole = at(LETTER, '4 Elm Road, Oslo', 'ADDRESS');
    expect(strict([GOLD[0]!, whole, GOLD[3]!])).toEqual({
      PERSON: { tp: 1, fp: 0, fn: 0 },
      ADDRESS: { tp: 1, fp: 0, fn: 0 },
      EMAIL: { tp: 1, fp: 0, fn: 0 },
    });
  });

  it.each([
    ['a part of the span', at(LETTER, 'Mia', 'PERSON'), { PERSON: { tp: 0, fp: 1, fn: 1 } }],
    [
      'the span with another type',
      at(LETTER, 'Mia Holm', 'USERNAME'),
      { PERSON: { tp: 0, fp: 0, fn: 1 }, USERNAME: { tp: 0, fp: 1, fn: 0 } },
    ],
  ])('counts %s as wrong and missed', (_, predicted, expected) => {
    expect(strict([predicted])).toMatchObject(expected);
  });

  it('counts a span once, however often it is claimed', () => {
    expect(strict([GOLD[3]!, GOLD[3]!])).toMatchObject({ EMAIL: { tp: 1, fp: 0, fn: 0 } });
  });

  it('leaves out types that are not annotated, on both sides', () => {
    const annotated = new Set(['EMAIL']);
    expect(strict([GOLD[0]!, at(LETTER, 'writes', 'ORGANIZATION')], { annotated })).toEqual({
      EMAIL: { tp: 0, fp: 0, fn: 1 },
    });
  });

  it('counts characters without asking for the type', () => {
    const predicted = [at(LETTER, 'Mia Holm lives', 'ORGANIZATION')];
    const gold = [GOLD[0]!, GOLD[3]!];
    expect(score(document(LETTER, gold), predicted).characters).toEqual({ tp: 8, fp: 6, fn: 16 });
  });

  it('counts an overlap of the same type in the relaxed figure only', () => {
    const text = 'key=abcdef';
    const { overlap, strict } = score(document(text, [at(text, 'abcdef', 'SECRET')]), [
      at(text, text, 'SECRET'),
    ]);
    expect(overlap.get('SECRET')).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(strict.get('SECRET')).toEqual({ tp: 0, fp: 1, fn: 1 });
  });
});

describe('figures', () => {
  it('keep names, structured types and secrets apart', () => {
    const { structured, structuredAndDate, names, allNames, secrets, characters } = figuresOf([
      score(document(LETTER, GOLD), [GOLD[3]!, at(LETTER, '4', 'DATE')]),
    ]);
    expect(structured).toEqual({ tp: 1, fp: 0, fn: 1 });
    expect(structuredAndDate).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(names).toEqual({ tp: 0, fp: 0, fn: 1 });
    expect(allNames).toEqual({ tp: 0, fp: 0, fn: 1 });
    expect(secrets).toEqual({ tp: 0, fp: 0, fn: 0 });
    expect(characters).toEqual({ tp: 17, fp: 0, fn: 23 });
  });

  it('count characters as any personal data only where names and structured types are annotated', () => {
    const namesOnly = document(LETTER, GOLD, { annotated: new Set(['PERSON', 'LOCATION']) });
    const figures = figuresOf([score(namesOnly, [])]);
    expect(figures.characters).toEqual({ tp: 0, fp: 0, fn: 0 });
    expect(figures.allCharacters).toEqual({ tp: 0, fp: 0, fn: 12 });
  });

  it('count what is claimed in negatives, and only there', () => {
    const text = 'see http://a.example/b at build 12.';
    const code = document(text, [], { source: 'hard-negatives' });
    const predicted = [at(text, 'http://a.example/b', 'URL'), at(text, '12', 'AGE')];
    const scores = [score(code, predicted), score(document(LETTER, GOLD), predicted.slice(1))];
    const found = falsePositives(scores).get('hard-negatives')!;
    expect(found).toEqual({ documents: 1, characters: 35, findings: 2, byType: { URL: 1, AGE: 1 } });
    expect(per10000(found)).toBeCloseTo(571.43, 2);
    expect(per10000Forgiving(found)).toBeCloseTo(285.71, 2);
    expect(figuresOf(scores.slice(0, 1)).structured).toEqual({ tp: 0, fp: 0, fn: 0 });
  });
});

describe('rates', () => {
  const counts = (tp: number, fp: number, fn: number): Counts => ({ tp, fp, fn });
  it.each([
    [counts(6, 2, 4), 0.75, 0.6, 12 / 18, 30 / 48],
    [counts(0, 0, 3), undefined, 0, 0, 0],
    [counts(0, 3, 0), 0, undefined, undefined, undefined],
  ])('of %o', (all, p, r, f1, f2) => {
    expect(precision(all)).toBe(p);
    expect(recall(all)).toBe(r);
    expect([fScore(all), fScore(all, 2)]).toEqual([f1, f2]);
  });

  it('are of summed counts, so that each span weighs the same', () => {
    expect(sum([counts(1, 0, 0), counts(1, 2, 3)])).toEqual(counts(2, 2, 3));
  });
});
