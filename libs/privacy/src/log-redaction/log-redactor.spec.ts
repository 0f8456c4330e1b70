import fc from 'fast-check';
import { LogRedactor, type LogRedactionOptions } from './log-redactor';

const MAIL = 'jane.doe@example.org';

const copy = (value: unknown, options?: LogRedactionOptions): unknown =>
  new LogRedactor({ now: () => 0, ...options }).line<unknown>(
    (values) => values.copy(value),
    (mark) => mark,
  );
const circular: Record<string, unknown> = { id: 1 };
circular.self = circular;
const nested = (levels: number): unknown => (levels === 0 ? MAIL : { in: nested(levels - 1) });

describe('LogRedactor', () => {
  it.each<[string, unknown, unknown]>([
    ['text', `mail ${MAIL} now`, 'mail [EMAIL] now'],
    ['text without any', 'Mapped {/desk, POST} route', 'Mapped {/desk, POST} route'],
    ['short text', 'ok', 'ok'],
    ['a moment', '2024-01-02T03:04:05.678Z', '2024-01-02T03:04:05.678Z'],
    [
      'fields known by name',
      { password: 'x', email: 5, ok: 1 },
      { password: '[SECRET]', email: '[EMAIL]', ok: 1 },
    ],
    [
      'whole parts known by name',
      { address: { street: 'x' }, phone: ['1'] },
      { address: '[ADDRESS]', phone: '[PHONE]' },
    ],
    [
      'flags known by name',
      { password: null, email: true, token: '' },
      { password: null, email: true, token: '' },
    ],
    ['names of fields', { [MAIL]: 1 }, { '[EMAIL]': 1 }],
    ['lists and sets', [MAIL, new Set([MAIL])], ['[EMAIL]', ['[EMAIL]']]],
    [
      'maps',
      new Map<unknown, unknown>([
        ['secret', 1],
        [{}, MAIL],
        [7, 8],
      ]),
      { secret: '[SECRET]', '[object]': '[EMAIL]', 7: 8 },
    ],
    [
      'numbers',
      { card: 1, n: 4111111111111111, small: 4111, part: 1.5 },
      { card: '[CREDIT_CARD]', n: '[CREDIT_CARD]', small: 4111, part: 1.5 },
    ],
    ['big numbers', { n: 4111111111111111n, m: 5n }, { n: '[CREDIT_CARD]', m: 5n }],
    ['dates', [new Date(0), new Date(NaN)], ['1970-01-01T00:00:00.000Z', 'Invalid Date']],
    [
      'bytes',
      [Buffer.from(MAIL), new ArrayBuffer(3), new Uint8Array(2)],
      ['[20 bytes]', '[3 bytes]', '[2 bytes]'],
    ],
    ['symbols and functions', [Symbol(MAIL), () => MAIL], ['Symbol([EMAIL])', '[function]']],
    ['patterns', /jane.doe@example.org/, '/[EMAIL]/'],
    ['addresses', new URL(`https://example.org/?m=${MAIL}`), 'https://example.org/?m=[EMAIL]'],
    ['nothing', [undefined, null, false], [undefined, null, false]],
    ['circles', circular, { id: 1, self: '[circular]' }],
    ['the same thing twice', [circular.id, [{}], [{}]], [1, [{}], [{}]]],
    ['control characters', 'a\r\nb\u001b[31m\u202e\u2028\tc', 'a\\r\\nb\\u001b[31m\\u202e\\u2028\tc'],
  ])('copies %s', (_what, value, expected) => {
    expect(copy(value)).toEqual(expected);
  });

  it('leaves what it reads as it is', () => {
    const value = { password: 'x', mail: [MAIL] };
    copy(value);
    expect(value).toEqual({ password: 'x', mail: [MAIL] });
  });

  it('survives what cannot be read', () => {
    const hostile = {
      get broken(): string {
        throw new Error(MAIL);
      },
      proxy: new Proxy({}, { ownKeys: () => { throw new Error(MAIL); } }), // prettier-ignore
      json: { toJSON: () => { throw new Error(MAIL); } }, // prettier-ignore
      fine: 1,
    };
    const [broken, proxy, json] = Array(3).fill('[unreadable]') as string[];
    expect(copy(hostile)).toEqual({ broken, proxy, json, fine: 1 });
  });

  it('sets no prototype', () => {
    const result = copy(JSON.parse('{"__proto__":{"polluted":1}}')) as object;
    expect(Object.keys(result)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  describe('errors', () => {
    it('stay errors, without personal data in message, cause, list or fields', () => {
      const cause = new TypeError(`cause ${MAIL}`);
      const error = Object.assign(new AggregateError([new Error(MAIL), MAIL], `for ${MAIL}`, { cause }), {
        response: { email: 'x', text: MAIL },
      });
      const result = copy(error) as AggregateError & { response: unknown };
      expect(result).toBeInstanceOf(Error);
      expect(result).toMatchObject({ name: 'AggregateError', message: 'for [EMAIL]' });
      expect((result.cause as Error).message).toBe('cause [EMAIL]');
      expect(result.errors.map((one: Error | string) => (one as Error).message ?? one)).toEqual([
        '[EMAIL]',
        '[EMAIL]',
      ]);
      expect(result.response).toEqual({ email: '[EMAIL]', text: '[EMAIL]' });
      expect(result.stack).toMatch(/^AggregateError: for \[EMAIL\]\n {4}at .*log-redactor\.spec\.ts:\d+:\d+/);
    });

    it.each<[string, string, string, string]>([
      [
        'keeps frames',
        'no',
        `Error: no\n    at f (/home/${MAIL}/a.js:1:2)`,
        `Error: no\n    at f (/home/${MAIL}/a.js:1:2)`,
      ],
      ['reads frames that are text', 'no', `Error: no\nx\n    at ${MAIL}`, 'Error: no\\nx\n    at [EMAIL]'],
      [
        'reads frames inside a message',
        `a\n    at ${MAIL}`,
        `Error: a\n    at ${MAIL}\n    at f (/b/${MAIL}.js:1:2)`,
        `Error: a\\n    at [EMAIL]\n    at f (/b/${MAIL}.js:1:2)`,
      ],
      [
        'reads stacks of another message',
        'no',
        `Error: yes\n    at f (/home/${MAIL}/a.js:1:2)`,
        'Error: yes\n    at f ([EMAIL]',
      ],
    ])('%s', (_what, message, stack, expected) => {
      const error = Object.assign(new Error(message), { stack });
      const written = (copy(error) as Error).stack!;
      if (expected.endsWith('([EMAIL]')) expect(written).not.toContain('jane');
      else expect(written).toBe(expected);
    });

    it('written as objects keep their stacks', () => {
      const stack = `Error: ${MAIL}\n    at f (/a.js:1:2)`;
      expect(copy({ message: MAIL, stack })).toEqual({
        message: '[EMAIL]',
        stack: 'Error: [EMAIL]\n    at f (/a.js:1:2)',
      });
    });
  });

  describe('limits', () => {
    it('says less when time runs out, never more', () => {
      let time = 0;
      const redactor = new LogRedactor({ now: () => time++, budget: 4 });
      const read = () =>
        redactor.line<unknown>(
          (values) => values.copy([MAIL, { a: MAIL, email: 'x' }, MAIL, MAIL, { b: { c: MAIL } }]),
          (mark) => mark,
        );
      expect(JSON.stringify(read())).toMatch(/^\["\[EMAIL\]".*\[unscanned\]/);
      expect(JSON.stringify(read())).not.toContain('jane');
      expect(redactor.counts).toEqual({ lines: 2, unscanned: 2, failed: 0 });
    });

    it('begins each line with a new budget', () => {
      const redactor = new LogRedactor({ now: () => 0, maxValues: 2 });
      for (let turn = 0; turn < 3; turn++) {
        expect(redactor.line<unknown>((values) => values.copy(MAIL), String)).toBe('[EMAIL]');
      }
      expect(redactor.counts).toEqual({ lines: 3, unscanned: 0, failed: 0 });
    });

    it('ends lists and objects that are too long', () => {
      const list = Array.from({ length: 50_000 }, () => ({ a: 'text' }));
      expect((copy(list, { maxValues: 100 }) as unknown[]).length).toBeLessThan(60);
      const object = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`field ${at}`, 'text']));
      expect(Object.keys(copy(object, { maxValues: 100 }) as object).length).toBeLessThan(60);
    });

    it('ends what is too deep', () => {
      expect(JSON.stringify(copy(nested(20), { maxDepth: 2 }))).toBe('{"in":{"in":"[too deep]"}}');
      expect(JSON.stringify(copy(nested(10_000)))).not.toContain('jane');
    });

    it.each([0, 5, 10, 19, 20])('cuts long text, but no finding in two, %s characters in', (before) => {
      const text = `${'x '.repeat(50).slice(0, 100 - before)}${MAIL} and ${'y '.repeat(2_000)}`;
      const written = copy(text, { maxText: 100 }) as string;
      expect(written).not.toMatch(/jane|doe|example/);
      expect(written).toContain('…[cut]');
      expect(written.length).toBeLessThan(130);
    });

    it.each(['budget', 'maxText', 'maxValues', 'maxDepth'])('refuses no %s', (name) => {
      for (const limit of [0, -1, NaN, Infinity]) {
        expect(() => new LogRedactor({ [name]: limit })).toThrow(`${name} must be above zero`);
      }
    });
  });

  it('writes nothing of a text that the detector failed on, and counts it', () => {
    const detect = (text: string) => {
      if (text.includes(MAIL)) throw new Error(MAIL);
      return [];
    };
    const redactor = new LogRedactor({ now: () => 0, detector: { detect } });
    expect(redactor.line<unknown>((values) => values.copy({ ok: MAIL }), String)).toEqual({
      ok: '[unscanned]',
    });
    expect(redactor.counts).toEqual({ lines: 1, unscanned: 0, failed: 1 });
  });

  it('gives the name of the field to the detector, and takes no finding in it', () => {
    const seen: string[] = [];
    const detect = (text: string) => {
      seen.push(text);
      return [{ category: 'ID_NUMBER', start: 0, end: text.length, score: 1, rule: 'x' }];
    };
    expect(copy({ ref: '12345' }, { detector: { detect } })).toEqual({ '[ID_NUMBER]': '[ID_NUMBER]' });
    expect(seen.slice(-2)).toEqual(['ref', 'ref: 12345']);
  });

  it('knows fields that it was told', () => {
    expect(copy({ 'employee-number': 'E1' }, { fields: { employeeNumber: 'ID_NUMBER' } })).toEqual({
      'employee-number': '[ID_NUMBER]',
    });
  });

  it('lets no planted value through, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.anything({ values: [fc.constant(MAIL), fc.string()], withMap: true, withSet: true }),
        (value) => {
          expect(
            JSON.stringify(copy(value), (_key, part: unknown) =>
              typeof part === 'bigint' ? String(part) : part,
            ) ?? '',
          ).not.toContain(MAIL);
        },
      ),
    );
  });
});
