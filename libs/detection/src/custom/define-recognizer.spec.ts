import { type Recognizer } from '../personal-data/recognizer';
import { scanPersonalData } from '../personal-data/scan';
import { type CustomRecognizerOptions, type CustomShape, defineRecognizer } from './define-recognizer';

const define = (shape: CustomShape, more: Partial<CustomRecognizerOptions> = {}) =>
  defineRecognizer({
    ...{ category: 'STAFF', rule: 'staff', owner: 'people team', expires: '2030-12-31' },
    ...{ nonExamples: ['nothing here'], examples: ['EMP-12345'] },
    ...shape,
    ...more,
  } as CustomRecognizerOptions);

const found = (recognizer: Recognizer, text: string): string[] =>
  scanPersonalData(text, { recognizers: [recognizer] }).map(({ start, end }) => text.slice(start, end));

describe('defineRecognizer', () => {
  it.each<[CustomShape, string[], string, string[]]>([
    [{ template: 'EMP-#####' }, ['EMP-12345'], 'EMP-12345, EMP-1234, xEMP-12345, EMP-123456', ['EMP-12345']],
    [{ template: '@@##-?##' }, ['AB12-34', 'xy1234'], 'AB12-34 and xy1234 and A12-34', ['AB12-34', 'xy1234']],
    [{ template: '\\##**' }, ['#1aB'], '#1aB and 1aB2', ['#1aB']],
    [
      { words: ['Falcon', 'Ostrich', 'Zürich-9'] },
      ['FALCON', 'zürich-9'],
      'falcon, falcons, Ostrich!',
      ['falcon', 'Ostrich'],
    ],
    [{ pattern: 'P[A-C]{1,3}-\\d{4}' }, ['PA-1234', 'PABC-0000'], 'PAB-1234 PD-1234', ['PAB-1234']],
    [{ pattern: '(AX|BX|C(1|2))-\\d{2,3}x?' }, ['AX-12', 'C2-123x'], 'BX-77, C3-77', ['BX-77']],
    [{ pattern: 'AB\\.\\w{3}|CD/\\d{3}' }, ['AB.x_1', 'CD/123'], 'AB.abc CD/1234', ['AB.abc']],
    [{ pattern: 'N[-.]\\d{3}' }, ['N-123', 'N.123'], 'N-999 N_999', ['N-999']],
    [{ pattern: '\\d{3} \\d{3}' }, ['123 456'], 'call 123 456 now', ['123 456']],
  ])('finds %j', (shape, examples, text, expected) => {
    const { recognizer } = define(shape, { examples });
    expect(found(recognizer, text)).toEqual(expected);
  });

  it('reports its rule and category', () => {
    const { recognizer } = define({ template: 'EMP-#####' });
    expect(scanPersonalData('EMP-12345', { recognizers: [recognizer] })).toMatchObject([
      { category: 'STAFF', rule: 'custom.staff', score: 0.9 },
    ]);
  });

  it('waits for a cue when it is not sure', () => {
    const shape = { template: '######' };
    const { recognizer } = define(shape, { examples: ['123456'], score: 0.4, cues: ['id-number'] });
    expect(found(recognizer, 'it took 123456 turns')).toEqual([]);
    expect(found(recognizer, 'customer number: 123456')).toEqual(['123456']);
  });

  it.each<[string, string]>([
    ['a+b12', 'without end'],
    ['a*b12', 'without end'],
    ['(a{1,9}){1,9}', 'repeated group'],
    ['(ab|cd){2}', 'repeated group'],
    ['(ab){1,9}', 'repeated group'],
    ['\\d{1,5}{2}', 'of a repeat'],
    ['\\d{1,5}?x', 'of a repeat'],
    ['\\d{1,5}\\d{1,5}', 'join the two'],
    ['\\w{1,5}-?\\d{3}', 'join the two'],
    ['a?ab1', 'join the two'],
    ['(ab)?abc', 'join the two'],
    ['\\d{1,5}(1|a)', 'join the two'],
    ['(a|a)'.repeat(7), 'read in 128 ways'],
    ['(a|b{1,9})c(?=d)', 'special group'],
    ['(?:ab)c', 'special group'],
    ['(?<!a)bcd', 'special group'],
    ['(a)\\1bc', 'back-reference'],
    ['\\p{L}abc', 'back-reference'],
    ['\\babc', 'back-reference'],
    ['^abc', 'anchor'],
    ['abc$', 'anchor'],
    ['a.c12', 'any character'],
    ['[^a]bc', 'name the characters'],
    ['[]abc', 'without members'],
    ['[abc', 'without its ]'],
    ['[z-a]bc', 'backwards'],
    ['[\\d-z]bc', 'range with a class'],
    ['(abc', 'without its )'],
    ['abc)', 'without its ('],
    ['abc\\', '\\ at the end'],
    ['a{0}bcd', 'within 1 and 64'],
    ['a{5,2}bcd', 'within 1 and 64'],
    ['a{1,65}bcd', 'within 1 and 64'],
    ['{3}abc', 'repeat of nothing'],
    ['abc{', 'repeat of nothing'],
    ['a||bcd', 'empty alternative'],
    ['', 'empty alternative'],
    ['((((a))))bc', 'nested more than 3'],
    ['ab', 'fewer than 3'],
    ['[a-z]{64}-'.repeat(4), 'more than 256'],
    ['a'.repeat(257), 'longer than 256'],
    ['a=b12', 'never reads'],
  ])('refuses the pattern %j', (pattern, words) => {
    expect(() => define({ pattern })).toThrow(words);
    expect(() => define({ pattern })).toThrow('Custom recogniser "staff"');
  });

  it.each<[string, CustomShape, Partial<CustomRecognizerOptions>, string]>([
    ['no shape', {} as CustomShape, {}, 'exactly one'],
    ['two shapes', { template: 'EMP-#####', pattern: 'abc' } as unknown as CustomShape, {}, 'exactly one'],
    ['a template that ends badly', { template: 'EMP-\\' }, {}, '\\ for the character'],
    ['an option of nothing', { template: '?EMP' }, {}, 'optional'],
    ['phrases', { words: ['Project Falcon'] }, {}, 'word 1 is not one'],
    ['no words', { words: [] }, {}, 'it has 0'],
    ['a missed example', { template: 'EMP-#####' }, { examples: ['EMP-12345', 'EMP-1'] }, 'example 2'],
    ['a part of an example', { template: 'EMP-#####' }, { examples: ['x EMP-12345'] }, 'example 1'],
    ['a found non-example', { template: 'EMP-#####' }, { nonExamples: ['EMP-99999'] }, 'non-example 1'],
    ['no examples', { template: 'EMP-#####' }, { examples: [] }, 'at least one example'],
    ['no non-examples', { template: 'EMP-#####' }, { nonExamples: [] }, 'at least one example'],
    ['no owner', { template: 'EMP-#####' }, { owner: ' ' }, 'owner'],
    ['no expiry', { template: 'EMP-#####' }, { expires: 'never' }, 'day of expiry'],
    ['a day that is none', { template: 'EMP-#####' }, { expires: '2030-02-30' }, 'day of expiry'],
    ['a category that is none', { template: 'EMP-#####' }, { category: 'staff' }, 'category'],
    ['a rule that is none', { template: 'EMP-#####' }, { rule: 'A B' }, 'lower case'],
    ['a score that is none', { template: 'EMP-#####' }, { score: 2 }, 'score'],
    ['a weak rule without cues', { template: 'EMP-#####' }, { score: 0.2 }, 'never report'],
    ['a cue that is none', { template: 'EMP-#####' }, { cues: ['magic' as never] }, 'cues must be'],
  ])('refuses %s', (_what, shape, more, words) => {
    expect(() => define(shape, more)).toThrow(words);
  });

  it('says nothing of examples', () => {
    expect(() => define({ template: 'EMP-#####' }, { examples: ['SECRET-1'] })).not.toThrow('SECRET-1');
  });

  it('expires, and says so, but goes on to find', () => {
    const custom = define({ template: 'EMP-#####' });
    expect(custom.isExpired(new Date('2030-12-30T23:59:59Z'))).toBe(false);
    expect(custom.isExpired(new Date('2030-12-31T00:00:00Z'))).toBe(true);
    expect(custom).toMatchObject({ owner: 'people team', expires: '2030-12-31' });
  });

  it.each<[CustomShape, string, string]>([
    [{ pattern: '[a-z]{1,64}-\\d{1,9}x' }, 'ab-1x', 'a'],
    [{ pattern: '[a-z]{1,64}-\\d{1,9}x' }, 'ab-1x', 'a-1'],
    [{ pattern: '(a|ab|abc)(d|e)\\d{1,64}-z' }, 'abd1-z', 'abd1'],
    [{ template: '*************************-#' }, `${'a'.repeat(25)}-1`, 'a1'],
    [{ words: ['falcon', 'x'.repeat(64)] }, 'falcon', 'fal'],
  ])('reads a megabyte of near misses: %j', (shape, example, piece) => {
    const { recognizer } = define(shape, { examples: [example] });
    for (const separator of ['', ' ', '-']) {
      const text = (piece + separator).repeat(Math.ceil(1_000_000 / (piece.length + separator.length)));
      expect(found(recognizer, text.slice(0, 1_000_000)).length).toBeLessThan(1_000_000);
    }
  });
});
