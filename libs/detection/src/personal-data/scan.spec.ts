import fc from 'fast-check';
import { MAX_TEXT_LENGTH, TextTooLongError } from '../text/text-too-long.error';
import { safeBoundary, scanPersonalData } from './scan';

const found = (text: string): string[] =>
  scanPersonalData(text).map(({ category, start, end }) => `${category}=${text.slice(start, end)}`);

describe('scanPersonalData', () => {
  it.each<[string, string[]]>([
    ['Write to ada.lovelace+desk@example.co.uk.', ['EMAIL=ada.lovelace+desk@example.co.uk']],
    ["Mail <o'neil@müller.de>, please", ["EMAIL=o'neil@müller.de"]],
    ['mailto:a@b.io?subject=x', ['EMAIL=a@b.io']],
    ['logo@2x.png and git@example.com:org/repo', []],
    ['user@localhost, @Module(), a@b', []],
    ['Call +49 170 1234567 now', ['PHONE=+49 170 1234567']],
    ['Call +49 (0)89 2811363.', ['PHONE=+49 (0)89 2811363']],
    ['+14155550132', ['PHONE=+14155550132']],
    ['0049 170 1234567', ['PHONE=0049 170 1234567']],
    ['(415) 555-0132 or 415.555.0132', ['PHONE=(415) 555-0132', 'PHONE=415.555.0132']],
    ['01 23 45 67 89', ['PHONE=01 23 45 67 89']],
    ['020 7946 0958', ['PHONE=020 7946 0958']],
    ['030/1234567', ['PHONE=030/1234567']],
    ['612 345 678', ['PHONE=612 345 678']],
    ['my mobile is 555-0132', ['PHONE=555-0132']],
    ['order 4155550132', []],
    ['invoice no. 0123456789', []],
    ['ORD-2024-001234', []],
    ['on 2024-01-15 10:30:00, or 15.01.2024, or 01/15/2024', []],
    ['2026-05-12T08:17:01.754Z 2026-05-12T08:17:01+02:00', []],
    ['2019-2024, version 10.15.7, 1,234,567.89', []],
    ['from 555-0132', []],
    ['SSN 078-05-1120', []],
    ['Card 4111 1111 1111 1111 12/27', ['CREDIT_CARD=4111 1111 1111 1111']],
    ['5500-0055-5555-5559', ['CREDIT_CARD=5500-0055-5555-5559']],
    ['378282246310005', ['CREDIT_CARD=378282246310005']],
    ['4111 1111 1111 1112', []],
    ['0000000000000000', []],
    ['IBAN DE89 3704 0044 0532 0130 00 is mine', ['IBAN=DE89 3704 0044 0532 0130 00']],
    ['gb29nwbk60161331926819', ['IBAN=gb29nwbk60161331926819']],
    ['GB29 NWBK 6016 1331 9268 19', ['IBAN=GB29 NWBK 6016 1331 9268 19']],
    ['DE88370400440532013000', []],
    ['from 203.0.113.7, port 80', ['IP_ADDRESS=203.0.113.7']],
    ['http://198.51.100.23/x', ['IP_ADDRESS=198.51.100.23']],
    ['127.0.0.1, 1.2.3, 1.2.3.4.5, 300.1.1.1, version 1.2.3.4', []],
    ['2001:db8::8a2e:370:7334', ['IP_ADDRESS=2001:db8::8a2e:370:7334']],
    ['[fe80::1%eth0]', ['IP_ADDRESS=fe80::1%eth0']],
    ['std::vector a::b 12:30:45 aa:bb:cc:dd:ee:ff', []],
    ['+49 170 1234567 4111 1111 1111 1111', ['PHONE=+49 170 1234567', 'CREDIT_CARD=4111 1111 1111 1111']],
    ['Card ４１１１ １１１１ １１１１ １１１１', ['CREDIT_CARD=４１１１ １１１１ １１１１ １１１１']],
    ['4111\u200b1111\u200b1111\u200b1111', ['CREDIT_CARD=4111\u200b1111\u200b1111\u200b1111']],
    ['\u200bada＠exam\u00adple.com\u200b', ['EMAIL=ada＠exam\u00adple.com']],
    ['电话：０３－１２３４－５６７８', ['PHONE=０３－１２３４－５６７８']],
    ['ph\u200bone 5\u200b55-0132', ['PHONE=5\u200b55-0132']],
    ['5 1 415 555 0132', ['PHONE=1 415 555 0132']],
    ['tel.(5 5 5 0 1 3 2)', ['PHONE=(5 5 5 0 1 3 2']],
    ['1800 0000 0000 002', ['CREDIT_CARD=1800 0000 0000 002']],
    ['张三zhang@example.com你好', ['EMAIL=zhang@example.com']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('names the rule and a score, and never the text', () => {
    expect(scanPersonalData('a@example.com')).toEqual([
      { category: 'EMAIL', start: 0, end: 13, score: 0.95, rule: 'email' },
    ]);
  });

  it('finds what stands in a very long word', () => {
    for (let lead = 440; lead < 560; lead++) {
      const text = `${'x/'.repeat(lead)}jo.doe@example.com${'/y'.repeat(700)}`;
      expect(found(text)).toEqual(['EMAIL=jo.doe@example.com']);
    }
  });

  it.each([
    ...['4 ', '1-', '1 ', '1.', '1:', '::', '0', '(', '+', '+1 ', 'a.', 'a:', 'a@', 'a@a.', '44 ', '41 52 '],
    ...['415 ', '4111 ', '4111 1111 1111 1111 ', 'DE00 ', 'DE44 ', 'phone 1 ', '00 1 ', '(01) ', '61-23-45 '],
    ...['0 1-2.3 (4) ', '1:1::1 ', '255.255.255.255 ', '４ ', '4\u200b', '\u200b', '4\u00a0'],
  ])('gets through 128 KB of %j', (piece) => {
    const text = piece.repeat(131_072 / piece.length);
    const findings = scanPersonalData(text);
    const ends = [0, ...findings.map(({ end }) => end)];
    expect(findings.every(({ start }, index) => start >= ends[index]!)).toBe(true);
    expect(safeBoundary(text)).toBeGreaterThanOrEqual(text.length - 2048);
  });

  it('finds what follows a flood of digits', () => {
    for (let lead = 400; lead < 1200; lead++) {
      expect(found(`${'4 '.repeat(lead)}x 4111 1111 1111 1111`)).toEqual(['CREDIT_CARD=4111 1111 1111 1111']);
    }
  });

  it('refuses to scan more than the cap, rather than a part of it', () => {
    expect(scanPersonalData('x'.repeat(MAX_TEXT_LENGTH))).toEqual([]);
    expect(() => scanPersonalData('x'.repeat(MAX_TEXT_LENGTH + 1))).toThrow(TextTooLongError);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'a@example.com',
      '+49 170 1234567',
      '4111 1111 1111 1111',
      'DE89 3704 0044 0532 0130 00',
      '203.0.113.7',
    ],
    ...[
      '2001:db8::1',
      '(415) 555-0132',
      'order ',
      'phone ',
      'the ',
      ' ',
      ', ',
      '\n',
      '.',
      '-',
      '12',
      '4',
      '@',
      ':',
      'é',
    ],
    ...[
      '张',
      '👍🏽',
      '⟦',
      '⟧',
      'DE89',
      'a',
      '+',
      '(',
      ')',
      '\u202f',
      '\u200b',
      '４１',
      '＋',
      '\u200b'.repeat(9),
      '\u200b'.repeat(30),
      'а',
      'ор',
      'DЕ89 ',
      'аda@exаmple.соm',
      '\u{1d7d2}',
      '\u{e0041}',
      '\ud835',
    ],
  ),
  fc.string({ maxLength: 6 }),
);
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('safeBoundary', () => {
  const spans = (text: string, before = '') =>
    scanPersonalData(text, { before }).map(({ category, start, end }) => ({ category, start, end }));

  it('divides a text so that no later piece changes what is before it', () => {
    fc.assert(
      fc.property(texts, texts, (text, more) => {
        const boundary = safeBoundary(text);
        const whole = spans(text + more);
        expect(spans(text.slice(0, boundary))).toEqual(whole.filter(({ end }) => end <= boundary));
        expect(whole.filter(({ start, end }) => start < boundary && end > boundary)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the findings of the whole text for every chunking', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (text, sizes) => {
        const streamed: ReturnType<typeof spans> = [];
        let [decided, fed] = [0, 0];
        const take = (end: number): void => {
          const before = text.slice(0, decided);
          for (const { category, start, end: stop } of spans(text.slice(decided, end), before)) {
            streamed.push({ category, start: start + decided, end: stop + decided });
          }
          decided = end;
        };
        for (let turn = 0; fed < text.length; turn++) {
          fed = Math.min(text.length, fed + sizes[turn % sizes.length]!);
          take(decided + safeBoundary(text.slice(decided, fed)));
        }
        take(text.length);
        expect(streamed).toEqual(spans(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['The order has arrived and I am ', 31],
    ['The order has arri', 14],
    ['call 0171 ', 5],
    ['call 0171 x', 10],
    ['DE89 3704 ab', 0],
    ['half a pair \ud83d', 12],
    ['', 0],
  ])('%j: %i', (text, boundary) => {
    expect(safeBoundary(text)).toBe(boundary);
  });

  it('holds little back in prose', () => {
    const prose =
      'Dear team, the parcel of 12 May has not arrived; please look into it, I am away from Monday. '.repeat(
        20,
      );
    const holds: number[] = [];
    for (let end = 1, from = 0; end <= prose.length; end++) {
      from += safeBoundary(prose.slice(from, end));
      holds.push(end - from);
    }
    expect(holds.sort((a, b) => a - b)[holds.length >> 1]).toBeLessThan(16);
  });
});
