import { defineAllowList } from '../custom/allow-list';
import { defineRecognizer } from '../custom/define-recognizer';
import { MAX_TEXT_LENGTH, TextTooLongError } from '../text/text-too-long.error';
import { createPersonalDataDetector, type PersonalDataDetectorOptions } from './detector';

const rules = createPersonalDataDetector({ names: false });
const found = (text: string, detector = rules): string[] =>
  detector.detect(text).map(({ category, start, end }) => `${category}=${text.slice(start, end)}`);
const withOptions = (options: PersonalDataDetectorOptions) =>
  createPersonalDataDetector({ names: false, ...options });

const card = '4111 1111 1111 1111';
const base64 = Buffer.from('please mail ada@example.com today').toString('base64');
const twice = Buffer.from(`again: ${base64} and done`).toString('base64');

describe('createPersonalDataDetector', () => {
  it.each<[string, string[]]>([
    [`Card ${card}, mail ada@example.com`, [`CREDIT_CARD=${card}`, 'EMAIL=ada@example.com']],
    ['born on 12 March 1980', ['DATE_OF_BIRTH=12 March 1980']],
    ['geboren am 13. Mai 1946', ['DATE_OF_BIRTH=13. Mai 1946']],
    ['data di nascita: 16 gennaio 1967', ['DATE_OF_BIRTH=16 gennaio 1967']],
    ['"dateOfBirth": "1990-05-03"', ['DATE_OF_BIRTH=1990-05-03']],
    ['the release of 12 March 2020', []],
    ['ada@example.com wrote on March 12, 2020', ['EMAIL=ada@example.com', 'DATE=March 12, 2020']],
    ['[2026-03-01 08:12:44] ada@example.com logged in', ['EMAIL=ada@example.com']],
    ['He is 47 years old', ['AGE=47']],
    ['age: 33', ['AGE=33']],
    ['47 years of experience', []],
    ['version 10.15.7, order 1234567890', []],
    ['passport no. C01X00T47', ['PASSPORT=C01X00T47']],
    ['order no. C01X00T47', []],
    ['OPENAI_API_KEY=sk-proj-Zk3pQ9rT2vXy8LmN4bWc', ['SECRET=sk-proj-Zk3pQ9rT2vXy8LmN4bWc']],
    ['postgres://svc:Limepenguin313@db.internal/app', ['SECRET=Limepenguin313']],
    ['id,phone,ssn\n7,(415) 555-0132,221627032', ['PHONE=(415) 555-0132', 'US_SSN=221627032']],
    ["INSERT INTO t (id, phone) VALUES (7, '415-555-0132')", ['PHONE=415-555-0132']],
    ['{"body":"{\\"mail\\":\\"ada@example.com\\"}"}', ['EMAIL=ada@example.com']],
    ['mail=ada%40example%2Ecom&x=1', ['EMAIL=ada%40example%2Ecom']],
    ['ada&#64;example.com', ['EMAIL=ada&#64;example.com']],
    [`data ${base64} end`, [`EMAIL=${base64}`]],
    [`data ${twice} end`, [`EMAIL=${twice}`]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes a tagger of your own for names', () => {
    const names = (text: string) => {
      const start = text.indexOf('Zork');
      return start < 0 ? [] : [{ category: 'PERSON', rule: 'mine', start, end: start + 4, score: 1 }];
    };
    expect(found('Zork wrote to ada@example.com', withOptions({ names }))).toEqual([
      'PERSON=Zork',
      'EMAIL=ada@example.com',
    ]);
  });

  it('finds names, unless it is told not to', () => {
    const text = 'Please call Maria Schneider in Hamburg.';
    expect(found(text, createPersonalDataDetector())).toContain('PERSON=Maria Schneider');
    expect(found(text)).toEqual([]);
  });

  it('leaves secrets out when it is told to', () => {
    const text = 'OPENAI_API_KEY=sk-proj-Zk3pQ9rT2vXy8LmN4bWc';
    expect(found(text, withOptions({ secrets: false }))).toEqual([]);
  });

  it('says why when it is asked to', () => {
    const [finding] = withOptions({ explain: true }).detect('PESEL: 44051401359');
    expect(finding).toMatchObject({
      category: 'NATIONAL_ID',
      explanation: { isChecked: true, cue: 'national-id', score: 0.5, gain: 0.4 },
    });
    expect(rules.detect('PESEL: 44051401359')[0]).not.toHaveProperty('explanation');
  });

  it('knows recognisers of the host', () => {
    const badge = defineRecognizer({
      category: 'BADGE',
      rule: 'badge',
      template: 'AC-####-@@',
      examples: ['AC-1234-XY'],
      nonExamples: ['AC-12-XY'],
      owner: 'security',
      expires: '2999-12-31',
    });
    expect(found('badge AC-1234-XY', withOptions({ custom: [badge] }))).toEqual(['BADGE=AC-1234-XY']);
  });

  it('does not report what is allowed, until that expires', () => {
    const entry = {
      text: 'help@example.com',
      owner: 'support',
      reason: 'our own address',
      expires: '2027-01-31',
    };
    const allow = defineAllowList([entry]);
    const at = (now: string) => found('help@example.com', withOptions({ allow, now: () => new Date(now) }));
    expect(at('2027-01-30T00:00:00Z')).toEqual([]);
    expect(at('2027-02-02T00:00:00Z')).toEqual(['EMAIL=help@example.com']);
  });

  it.each([
    ...['1', '1-', '1.', '1 ', 'a@', 'a.', 'a@a.', '@.', 'A ', 'Aa ', 'x=', '__', 'eyJ', 'http://a', '+1 ('],
    ...[
      'QUJD',
      ' ',
      '\n',
      'A1B2',
      ',',
      '|',
      '"a","b"\n',
      '%41',
      '&#64;',
      '\\u0041',
      'insert into t (a) values (',
      "('",
    ],
    ...['12 May ', 'I am ', 'name,email\n', '1990-01-01 '],
  ])('gets through 256 KB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(262_144 / piece.length));
    const findings = rules.detect(text);
    const ends = [0, ...findings.map(({ end }) => end)];
    expect(findings.every(({ start }, index) => start >= ends[index]!)).toBe(true);
  });

  it('refuses to read more than the cap, rather than a part of it', () => {
    expect(() => rules.detect('x'.repeat(MAX_TEXT_LENGTH + 1))).toThrow(TextTooLongError);
  });
});
