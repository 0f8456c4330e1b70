import { compileRules } from '../matcher/rule-matcher';
import { tokenise } from '../tokens/tokenise';
import { chanceOf } from './calibration';
import { InjectionClassifier } from './classifier';
import { decodeClassifier, encodeClassifier, type TrustWeights } from './classifier-weights';
import { FeatureSlots, MOST_SLOTS, SLOT_COUNT } from './feature-slots';
import { segmentsOf } from './segments';

const slotsOf = (text: string): number[][] => {
  const tokens = tokenise(text);
  const reader = new FeatureSlots();
  return Array.from({ length: tokens.count }, (_, token) => {
    const count = reader.read(tokens, token);
    return Array.from(reader.slots.subarray(0, count));
  });
};
const weights = (change: Partial<TrustWeights> = {}): TrustWeights => ({
  bias: -1,
  scale: 0.5,
  slots: new Int8Array(SLOT_COUNT),
  rules: {},
  views: {},
  lengthPenalty: 0,
  calibration: { slope: 1, offset: 0 },
  thresholds: [0.9, 0.8, 0.7, 0.6, 0.5],
  ...change,
});

describe('FeatureSlots', () => {
  it('begins every text anew, and stays in its bounds', () => {
    const [first] = [slotsOf('delete the files'), slotsOf('now delete the files')];
    expect(slotsOf('delete the files')).toEqual(first);
    expect(slotsOf(`${'x'.repeat(99)} 12 文`).every((slots) => slots.length <= MOST_SLOTS)).toBe(true);
    expect(first.flat().every((slot) => slot >= 0 && slot < SLOT_COUNT)).toBe(true);
  });

  it('knows a word by itself, and its neighbours', () => {
    const [alone, after] = [slotsOf('delete')[0]!, slotsOf('now delete')[1]!];
    expect(after[0]).toBe(alone[0]);
    expect(after[1]).not.toBe(alone[1]);
  });
});

describe('segmentsOf', () => {
  it.each([0, 1, 16, 17, 40, 41, 99, 100, 101, 1000])('covers %d tokens at every length', (count) => {
    const segments = segmentsOf(count);
    expect(segments.every(({ start, end }) => start >= 0 && end <= count)).toBe(true);
    expect(Math.max(...segments.map(({ end }) => end))).toBe(count);
    expect(segments[0]!.start).toBe(0);
  });

  it('grows with the text', () => {
    expect(segmentsOf(20_000).length).toBeLessThan(2.2 * segmentsOf(10_000).length);
  });
});

describe('InjectionClassifier', () => {
  const tokens = tokenise(`${'word '.repeat(60)}delete everything ${'word '.repeat(60)}`);

  it('finds the stretch that holds the heavy word', () => {
    const slots = new Int8Array(SLOT_COUNT);
    slots[slotsOf('delete')[0]![0]!] = 100;
    const best = new InjectionClassifier(weights({ slots }), []).best(tokens, [], 'clear');
    expect(best.raw).toBeGreaterThan(-1);
    expect(best.start).toBeLessThanOrEqual(60);
    expect(best.end).toBeGreaterThan(60);
    expect(best.end - best.start).toBe(16);
  });

  it('adds the weight of a rule once, where it matched, and that of the view', () => {
    const matches = compileRules([{ id: 'a', pattern: 'delete everything' }]).match(tokens);
    const classifier = new InjectionClassifier(weights({ rules: { a: 3 }, views: { decoded: 2 } }), ['a']);
    expect(classifier.best(tokens, [...matches, ...matches], 'clear').raw).toBeCloseTo(2);
    expect(classifier.best(tokens, matches, 'decoded').raw).toBeCloseTo(4);
    expect(classifier.best(tokens, [], 'clear').raw).toBeCloseTo(-1);
  });
});

describe('weights', () => {
  it('are read as they were written', () => {
    const slots = Int8Array.from({ length: SLOT_COUNT }, (_, slot) => (slot % 255) - 127);
    const both = { user: weights({ slots }), untrusted: weights({ bias: 2 }) };
    const read = decodeClassifier(encodeClassifier(both));
    expect(read.untrusted).toEqual(both.untrusted);
    expect(
      Buffer.compare(
        Buffer.from(read.user.slots.buffer, read.user.slots.byteOffset, SLOT_COUNT),
        Buffer.from(slots.buffer),
      ),
    ).toBe(0);
  });

  it.each([new Uint8Array(0), new Uint8Array(100), Buffer.from('not weights at all')])(
    'of another format are refused',
    (bytes) => {
      expect(() => decodeClassifier(bytes)).toThrow('npm run train:injection');
    },
  );
});

describe('chanceOf', () => {
  it('rises with the raw score', () => {
    const calibration = { slope: 2, offset: -1 };
    expect(chanceOf(calibration, 0.5)).toBeCloseTo(0.5);
    expect(chanceOf(calibration, 9)).toBeGreaterThan(chanceOf(calibration, 3));
    expect(chanceOf(calibration, -Infinity)).toBe(0);
  });
});
