import fc from 'fast-check';
import { unmask } from '../unmask';
import { decodeIslands, embeddedTexts } from './embedded-texts';
import { type Encoding } from './island';

const each = (text: string, mask: (character: string) => string): string => Array.from(text, mask).join('');
const hexOf = (character: string, length: number): string =>
  character.codePointAt(0)!.toString(16).padStart(length, '0');
const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const percentAll = (text: string): string => bytes(text).toString('hex').replace(/../g, '%$&');
const signs = (replace: (sign: string) => string) => (text: string) => text.replace(/[@.+ ]/g, replace);
const NAMES: Readonly<Record<string, string>> = {
  '@': '&commat;',
  '.': '&period;',
  '+': '&plus;',
  ' ': '&#32;',
};

/** Encodings in which each character leads back to its own escape. */
const EXACT: [string, Encoding, (text: string) => string][] = [
  ['percent', 'percent', percentAll],
  ['encodeURIComponent', 'percent', encodeURIComponent],
  ['decimal references', 'html', (text) => each(text, (c) => `&#${c.codePointAt(0)};`)],
  ['hexadecimal references', 'html', (text) => each(text, (c) => `&#x${hexOf(c, 5).toUpperCase()};`)],
  ['named references', 'html', signs((sign) => NAMES[sign]!)],
  ['JSON escapes', 'json', (text) => each(text, (c) => `\\u${hexOf(c, 4)}`)],
  ['JavaScript escapes', 'json', signs((sign) => `\\x${hexOf(sign, 2)}`)],
];
/** Encodings of which every part leads back to the whole. */
const OPAQUE: [string, Encoding, (text: string) => string][] = [
  ['base64', 'base64', (text) => bytes(text).toString('base64')],
  ['base64url', 'base64', (text) => bytes(text).toString('base64url')],
  ['hex', 'hex', (text) => bytes(text).toString('hex')],
  ['HEX', 'hex', (text) => `0x${bytes(text).toString('hex').toUpperCase()}`],
];
const VALUES = [
  'ada.lovelace@example.com',
  'IBAN+DE89 3704 0044 0532 0130 00.',
  'call +49 170 1234567 now',
  'Renée Müller, 4111 1111 1111 1111, é@b.io',
];
const table = (rows: [string, Encoding, (text: string) => string][]) =>
  rows.flatMap(([name, encoding, encode]) => VALUES.map((value) => [name, value, encoding, encode] as const));

const around = (encoded: string): string => `To: "${encoded}"\nok`;

describe('embeddedTexts', () => {
  it.each(table(EXACT))('reads %s of %s, character by character', (_name, value, encoding, encode) => {
    const encoded = encode(value);
    const text = around(encoded);
    const islands = embeddedTexts(text).filter((island) => island.encoding === encoding);
    const island = islands.find(({ view }) => view.text.includes(value));
    const at = island!.view.text.indexOf(value);
    expect(island!.view.original(at, at + value.length)).toEqual({ start: 5, end: 5 + encoded.length });
    const cut = value.indexOf(' ') < 0 ? 3 : value.indexOf(' ');
    const { start, end } = island!.view.original(at, at + cut);
    expect(text.slice(start, end)).toBe(encode(value.slice(0, cut)));
  });

  it.each(table(OPAQUE))('reads %s of %s, as a whole', (_name, value, encoding, encode) => {
    const encoded = encode(value);
    const [island] = embeddedTexts(around(encoded)).filter((found) => found.encoding === encoding);
    const span = { start: 5, end: 5 + encoded.length };
    expect(island).toMatchObject({ ...span, view: { text: value } });
    expect(island!.view.original(4, 7)).toEqual(span);
  });

  it.each([
    [76, '\r\n'],
    [64, '\n'],
  ])('reads base64 in lines of %i characters', (width, lineBreak) => {
    const value = 'Zoë: ada.lovelace@example.com, '.repeat(9) + 'bye';
    const lines = bytes(value)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g'))!;
    const text = `data:\n${lines.join(lineBreak)}\nend`;
    expect(embeddedTexts(text)).toMatchObject([{ start: 6, end: text.length - 4, view: { text: value } }]);
  });

  it.each<[string, string, string]>([
    ['?email=ada%40example.com&x=1', 'percent', '?email=ada@example.com&x=1'],
    ['%C3%A9 100% %zz %4 %c3(', 'percent', 'é'],
    ['50% x%40y %zz%41', 'percent', 'x@y'],
    ['AT&amp;T &#8364;5', 'html', 'AT&T €5'],
    ['O&#39;Neil', 'html', "O'Neil"],
    ['M&uuml;ller, &Scaron;', 'html', 'Müller, Š'],
    ['0171&nbsp;1234567', 'html', '0171\u00a01234567'],
    ['&amp;#64;', 'html', '&#64;'],
    ['"{\\"fullName\\":\\"Ren\\u00e9e\\"}"', 'json', '{"fullName":"Renée"}'],
    ['https:\\/\\/a.io', 'json', 'https://a.io'],
    ['"KEY=abc\\nada@b.io"', 'json', 'KEY=abc\nada@b.io'],
    ['C:\\q\\u0041dam', 'json', 'qAdam'],
    ['"\\ud83d\\ude00"', 'json', '😀'],
    ['/files/YWRhQGV4YW1wbGUuY29t', 'base64', 'ada@example.com'],
    ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGFAYi5pbyJ9.', 'base64', '{"alg":"none"}'],
  ])('%j is %s of %j', (text, encoding, plain) => {
    const islands = embeddedTexts(text).filter((island) => island.encoding === encoding);
    expect(islands.map(({ view }) => view.text)).toContain(plain);
  });

  it.each([
    ['an ordinary text, 100 % of it; 50%off, AT&T, R&D'],
    ['printf("%d%%, %s\\n", a); "%02x%02x"'],
    ['if (a && b &amp;&amp; c) &lt;div&gt; &copy'],
    ["it's \\\\server\\share, /\\d+\\.\\s*/, 'It\\'s'"],
    ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['550e8400-e29b-41d4-a716-446655440000 4532756279624064 6666666666666666'],
    ['getElementsByClassNameAndAttribute libs/detection/src/text/embedded'],
    ['internationalisation AAAAAAAAAAAAAAAAAAAAAAAA'],
    ['%C0%AF%C0%AE %ED%A0%80%ED%B0%80 %F5%80%80%80 %01%02%03 &#1; &#xd800; &#1114112; \\u00zz \\x8f'],
    [''],
  ])('%j embeds nothing', (text) => {
    expect(embeddedTexts(text)).toEqual([]);
  });
});

describe('decodeIslands', () => {
  const secret = 'ada.lovelace@example.com';
  const encoders = new Map([...EXACT, ...OPAQUE].map(([name, , encode]) => [name, encode]));
  const pairs = [...encoders.keys()].flatMap((outer) =>
    [...encoders.keys()].map((inner) => [inner, outer] as const),
  );

  it.each(pairs)('reads %s within %s', (inner, outer) => {
    const encoded = encoders.get(outer)!(encoders.get(inner)!(secret));
    const text = around(encoded);
    const found = decodeIslands(text).find(({ view }) => view.text.includes(secret));
    const at = found!.view.text.indexOf(secret);
    const { start, end } = found!.view.original(at, at + secret.length);
    expect(start).toBeGreaterThanOrEqual(5);
    expect(end).toBeLessThanOrEqual(5 + encoded.length);
    expect(end - start).toBeGreaterThanOrEqual(secret.length);
  });

  it('goes no deeper than it is told', () => {
    const base64 = encoders.get('base64')!;
    const thrice = base64(base64(base64(secret)));
    const texts = (depth?: number): string[] => decodeIslands(thrice, depth).map(({ view }) => view.text);
    expect(texts(1)).toHaveLength(1);
    expect(texts()).toHaveLength(2);
    expect(texts(3)).toContain(secret);
    expect(texts(0)).toEqual([]);
  });

  it('leads through the view that it was given', () => {
    const view = unmask('x\u200b%6\u200b1da%40b.io');
    const [island] = decodeIslands(view);
    expect(island!.view.text).toBe('xada@b.io');
    expect(island!.view.original(1, 9)).toEqual({ start: 2, end: 15 });
  });

  it('tells once what stands in the open', () => {
    const text = '"\\u0041dam: YWRhQGV4YW1wbGUuY29t"';
    expect(decodeIslands(text).map(({ encoding }) => encoding)).toEqual(['json', 'base64']);
  });
});

const pieces = fc.oneof(
  fc.constantFrom(
    '%41',
    '%',
    '%C3%A9',
    '%40',
    '&#64;',
    '&',
    '&amp;',
    '&#',
    '&commat;',
    '\\',
    '\\u0041',
    '\\"',
  ),
  fc.constantFrom(
    '"',
    '\n',
    '\\n',
    'YWRhQGV4YW1wbGUuY29t',
    '=',
    '616461406578616d706c65',
    '\ud83d',
    '\u200b',
    'é',
    '/',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

describe('a decoded text', () => {
  it('keeps every index inside its island, in order', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, view } of decodeIslands(text)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          const length = view.text.length;
          expect([view.start(length), view.end(0)]).toEqual([end, start]);
          for (let index = 0; index < length; index++) {
            expect(view.start(index)).toBeGreaterThanOrEqual(index > 0 ? view.start(index - 1) : start);
            expect(view.end(index + 1)).toBeGreaterThan(view.start(index));
            expect(view.end(index + 1)).toBeGreaterThanOrEqual(view.end(index));
            expect(view.end(index + 1)).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ...[
      '%41',
      '%',
      '%40 ',
      '%2541',
      '&#',
      '&#64;',
      '&amp;#64;',
      '&commat;',
      '&#x40;\n',
      '\\',
      '\\"',
      '\\u0041',
    ],
    ...[
      '"\\u0041"',
      '\\n',
      '\\na "',
      'A',
      'QUFB',
      'QUFB/',
      'YWFhYWFhYWFhYWFh ',
      '616263646566676a ',
      '/',
      '4',
    ],
    '%41&#64;\\u0041',
  ])('decodes no more than twice a flood of %j', (piece) => {
    const text = piece.repeat(131_072 / piece.length);
    const decoded = decodeIslands(text).reduce((sum, { view }) => sum + view.text.length, 0);
    expect(decoded).toBeLessThanOrEqual(2 * text.length);
  });
});
