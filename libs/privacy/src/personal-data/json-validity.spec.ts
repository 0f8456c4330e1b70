import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { type Finding } from 'unseen-guardian/detection';
import { Encryption, LocalRootKey } from 'unseen-guardian/encryption';
import { RandomIds } from 'unseen-guardian/kernel';
import { MemoryKeyStore } from '../../../testing/src/stores/memory-key-store';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { type OperatorSettings } from '../operator/operator';
import { jsonParts } from './json-scalars';
import { PersonalDataPromptControl } from './personal-data-prompt.control';
import { replaceFindings } from './replace-findings';

const finding = (start: number, end: number, category = 'ID_NUMBER'): Finding => ({
  ...{ category, start, end, score: 1, rule: 'test' },
});
const at = (text: string, value: string): Finding =>
  finding(text.indexOf(value), text.indexOf(value) + value.length);
const token = () => '⟦ID_NUMBER:7F3K9Q2M1X⟧';

describe('replaceFindings', () => {
  it.each([
    ['{"id":123456789,"n":1}', '123456789', '{"id":"⟦ID_NUMBER:7F3K9Q2M1X⟧","n":1}'],
    ['{"id": -12.5e3 }', '12', '{"id": "⟦ID_NUMBER:7F3K9Q2M1X⟧" }'],
    ['[1,[23456]]', '23456', '[1,["⟦ID_NUMBER:7F3K9Q2M1X⟧"]]'],
    ['{"t":"call: 23456, now"}', '23456', '{"t":"call: ⟦ID_NUMBER:7F3K9Q2M1X⟧, now"}'],
    ['Here: {"id":23456}. Thanks', '23456', 'Here: {"id":"⟦ID_NUMBER:7F3K9Q2M1X⟧"}. Thanks'],
    ['[see {"id":23456} now', '23456', '[see {"id":"⟦ID_NUMBER:7F3K9Q2M1X⟧"} now'],
    ['no [json: 23456, here]', '23456', 'no [json: ⟦ID_NUMBER:7F3K9Q2M1X⟧, here]'],
    ['{"a":"x\\n23456"}', 'n23456', '{"a":"x⟦ID_NUMBER:7F3K9Q2M1X⟧"}'],
    ['{"a":"x\\\\n23456"}', 'n23456', '{"a":"x\\\\⟦ID_NUMBER:7F3K9Q2M1X⟧"}'],
    ['{"a":"\\u00e9tat"}', '9tat', '{"a":"⟦ID_NUMBER:7F3K9Q2M1X⟧"}'],
    ['{"a":"J\\u00fc"}', 'J\\u', '{"a":"⟦ID_NUMBER:7F3K9Q2M1X⟧"}'],
    [
      '{"a":"one","b":"two"}',
      'ne","b":"t',
      '{"a":"o⟦ID_NUMBER:7F3K9Q2M1X⟧","⟦ID_NUMBER:7F3K9Q2M1X⟧":"⟦ID_NUMBER:7F3K9Q2M1X⟧wo"}',
    ],
    [
      'at {"a":1} of',
      'at {"a":1} of',
      '⟦ID_NUMBER:7F3K9Q2M1X⟧{"⟦ID_NUMBER:7F3K9Q2M1X⟧":"⟦ID_NUMBER:7F3K9Q2M1X⟧"}⟦ID_NUMBER:7F3K9Q2M1X⟧',
    ],
  ])('%s without %s', (text, value, expected) => {
    expect(replaceFindings(text, [at(text, value)], token)).toBe(expected);
  });

  it('keeps a number a number when the replacement is one, and escapes what has to be', () => {
    const text = '{"n":23456,"s":"abc"}';
    expect(replaceFindings(text, [at(text, '23456'), at(text, 'abc')], () => '78')).toBe('{"n":78,"s":"78"}');
    expect(replaceFindings(text, [at(text, '23456'), at(text, 'abc')], () => '0"\\')).toBe(
      '{"n":"0\\"\\\\","s":"0\\"\\\\"}',
    );
  });

  it('takes two findings in one number for one', () => {
    const text = '[4155550132]';
    expect(replaceFindings(text, [finding(1, 4), finding(5, 9)], token)).toBe('["⟦ID_NUMBER:7F3K9Q2M1X⟧"]');
  });

  it('reads hostile text in linear time: the steps are counted', () => {
    for (const piece of ['[', '{"a":', '["', '[1,', '{"a":[', '"', '\\\\"', '{}']) {
      const text = piece.repeat(200_000 / piece.length);
      expect(jsonParts(text).reduce((sum, { scalars }) => sum + scalars.length, 0)).toBeLessThan(200_000);
    }
  });
});

const OPERATORS: OperatorSettings[] = [
  { operator: 'redact' },
  { operator: 'mask' },
  { operator: 'generalise' },
  { operator: 'hash', key: randomBytes(32) },
  { operator: 'pseudonymise' },
  { operator: 'surrogate' },
  { operator: 'encrypt' },
  { operator: 'keep' },
];
const CATEGORIES = [
  'EMAIL',
  'PHONE',
  'PERSON',
  'AGE',
  'DATE',
  'IBAN',
  'CREDIT_CARD',
  'ADDRESS',
  'USERNAME',
  'SECRET',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'Ada Lovelace',
    'a"b',
    'back\\slash',
    '⟦EMAIL:7F3K9Q2M1X⟧',
    '+49 170 1234567',
    'x, 1',
    '{"a":1}',
    '\u2028',
  ),
);
const leaf = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
);
const { document } = fc.letrec<{ document: unknown; value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, tie('document')),
  document: fc.oneof(fc.array(tie('value')), fc.dictionary(text, tie('value'))),
}));

describe('every operator leaves JSON valid', () => {
  const encryption = new Encryption(new LocalRootKey(randomBytes(32)), new MemoryKeyStore());

  /** Spans of whole scalars, or of any text at all. */
  const spansOf = (json: string, cuts: readonly [number, number, boolean][]): Finding[] => {
    const scalars = jsonParts(json).flatMap((part) => part.scalars);
    const wanted = cuts.map(([first, length, isScalar], index) => {
      const scalar = scalars[first % Math.max(1, scalars.length)];
      const start = isScalar && scalar ? scalar.start : first % json.length;
      const end = isScalar && scalar ? scalar.end : start + 1 + (length % 8);
      return finding(start, Math.min(end, json.length), CATEGORIES[(first + index) % CATEGORIES.length]);
    });
    let last = 0;
    return wanted
      .sort((a, b) => a.start - b.start)
      .filter(({ start, end }) => start >= last && end > start && (last = end) > 0);
  };
  const cut = fc.tuple(fc.nat(), fc.nat(), fc.boolean());

  it.each(OPERATORS.map((settings) => [settings.operator, settings] as const))(
    '%s',
    async (_name, operator) => {
      await fc.assert(
        fc.asyncProperty(document, fc.constantFrom(0, 2), fc.array(cut), async (value, space, cuts) => {
          const json = JSON.stringify(value, null, space);
          const detector = { detect: (seen: string) => spansOf(seen, cuts) };
          const call = aCall(json);
          await new PersonalDataPromptControl({ operator }, new RandomIds(), { detector, encryption }).run(
            anExchange(),
            call,
          );
          expect(() => JSON.parse(call.segments[0]!.text) as unknown).not.toThrow();
        }),
        { numRuns: 300 },
      );
    },
  );
});
