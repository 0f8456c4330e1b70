import fc from 'fast-check';
import { RECOGNIZERS } from '../recognizers';
import { ShapeAutomaton } from './shape-automaton';
import { shapeOf } from './shape-pattern';

const numbers = RECOGNIZERS.filter(({ triggers }) => /\d/.test(triggers)).map(({ rule, pattern }) => ({
  rule,
  regexp: new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')),
}));
const automaton = (): ShapeAutomaton<string> =>
  new ShapeAutomaton(numbers.map(({ rule, regexp }) => [shapeOf(regexp), rule]));

/** Signs of numbers, the likely ones more often. */
const SIGNS = '00000112379  --./()+:AaDEé';
const signs = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 60 });
/** Pieces of which many values are made. */
const PIECES = [
  '0',
  '1',
  '79',
  '1984',
  '756',
  '49',
  'DE',
  'ATU',
  'AB',
  'x',
  ' ',
  '-',
  '.',
  '/',
  '(0)',
  '+',
  ':',
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join(''));
const long = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1_000, maxLength: 1_000 });

describe('ShapeAutomaton', () => {
  const shared = automaton();
  const matching = (text: string): string[] =>
    numbers.filter(({ regexp }) => regexp.test(text)).map(({ rule }) => rule);

  it.each([
    ['signs', signs],
    ['pieces of values', pieces],
  ])('leaves out no rule that matches: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(shared.possible(text)).toEqual(expect.arrayContaining(matching(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('answers as before when it had to forget what it knew', () => {
    const worn = automaton();
    const texts = fc.sample(signs, { numRuns: 200, seed: 7 });
    const before = texts.map((text) => worn.possible(text));
    // Together they need more states than are remembered.
    for (const text of fc.sample(long, { numRuns: 100, seed: 8 })) worn.possible(text);

    expect(texts.map((text) => worn.possible(text))).toEqual(before);
  });

  it('leaves some out, and all where nothing could match', () => {
    expect(shared.possible('+:+')).toEqual([]);
    expect(shared.possible('12:30:59').length).toBeLessThan(numbers.length / 4);
  });

  it('lets every rule try a text that is longer than any island', () => {
    expect(shared.possible('1'.repeat(5_000))).toHaveLength(numbers.length);
  });
});
