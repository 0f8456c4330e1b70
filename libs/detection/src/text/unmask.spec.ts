import fc from 'fast-check';
import { INVISIBLE, LOOK_ALIKES, TWINS } from './look-alikes';
import { INVISIBLE_MASK, MASKS } from './mask-table';
import { settledLength, unmask } from './unmask';

const each = (text: string, mask: (character: string, index: number) => string): string =>
  Array.from(text, mask).join('');
const digits = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const between = (hidden: string) => (text: string) =>
  each(text, (character, index) => (index > 0 ? hidden : '') + character);
const mathematical = (text: string): string =>
  digits(0x1d7ce)(text)
    .replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65))
    .replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const twinOf = new Map([...TWINS].map(([twin, letter]) => [letter, twin]));
const everyOther = (text: string): string =>
  each(text, (letter, index) => (index % 2 ? letter : (twinOf.get(letter) ?? letter)));

const MASKINGS: [string, (text: string) => string][] = [
  ['full-width', (text) => each(text, (c) => (/[\w@%+.()/-]/.test(c) ? shift(c) : c))],
  ['mathematical', mathematical],
  ['Arabic-Indic digits', digits(0x660)],
  ['Persian digits', digits(0x6f0)],
  ['Devanagari digits', digits(0x966)],
  ['Bengali digits', digits(0x9e6)],
  ['Thai digits', digits(0xe50)],
  ['double-struck digits', digits(0x1d7d8)],
  ['zero-width spaces', between('\u200b')],
  ['soft hyphens', between('\u00ad')],
  ['bidirectional marks', between('\u202e\u2066')],
  ['tags', between('\u{e0041}')],
  ['variation selectors', between('\ufe0f\u{e0101}')],
  ['64 invisible characters', between('\u2060'.repeat(64))],
  ['look-alikes', everyOther],
  ['look-alikes and invisible characters', (text) => between('\u200d')(everyOther(text))],
];
const shift = (character: string): string => String.fromCharCode(character.charCodeAt(0) + 0xfee0);

const VALUES = [
  'ada.lovelace@example.com',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '+49 170 1234567',
  'sk_live_8aBcoPx3',
];

describe('unmask', () => {
  it.each(MASKINGS.flatMap(([name, mask]) => VALUES.map((value) => [name, value, mask] as const)))(
    'takes %s off %s',
    (_name, value, mask) => {
      const masked = mask(value);
      const view = unmask(`é: ${masked}, ok`);
      const at = view.text.indexOf(value);
      expect(view.text).toBe(`é: ${value}, ok`);
      expect(view.original(at, at + value.length)).toEqual({ start: 3, end: 3 + masked.length });
    },
  );

  it.each([
    ['a＠ｂ．ｉｏ', 'a@b.io'],
    ['电话：（０１０）', '电话：(010)'],
    ['plain é 张', 'plain é 张'],
    [`4${'\u200b'.repeat(65)}1`, '4\u200b1'],
    ['\u200b', ''],
    ['аda@example.com', 'ada@example.com'],
    ['аоа@ехаmрlе.com', 'aoa@example.com'],
    ['сор 5а', 'сор 5a'],
    ['Оно и Анна, Серр', 'Оно и Анна, Серр'],
    ['Иванова@example.com', 'Ивановa@example.com'],
    [`x${'а'.repeat(16)} x${'а'.repeat(17)}`, `x${'a'.repeat(16)} x${'а'.repeat(17)}`],
    ['m² ① Ⅳ ﬁ 👍🏽', 'm² ① Ⅳ ﬁ 👍🏽'],
    ['ℬℴ𝓫 𝟜𝟙', 'Bob 41'],
    ['\ud835 \udc00 \udb40', '\ud835 \udc00 \udb40'],
  ])('%j reads %j', (text, plain) => {
    expect(unmask(text).text).toBe(plain);
  });

  it('leads back to the original', () => {
    const text = unmask('x\u200b４\u200b１\u200by');
    expect([text.start(1), text.end(3)]).toEqual([2, 5]);
    expect([text.start(0), text.end(0), text.start(4), text.end(4)]).toEqual([0, 0, 7, 7]);
  });

  it('knows what stands before', () => {
    expect(unmask('а@b.io', 'x').text).toBe('a@b.io');
    expect(unmask('а b', 'x').text).toBe('a b');
    expect(unmask('а b', ' ').text).toBe('а b');
    expect(unmask('а@b.io', 'а'.repeat(16)).text).toBe('а@b.io');
  });
});

const pieces = fc.oneof(
  fc.constantFrom('\u200b', '\u00ad', '１', '：', 'a', '4', '@', ' ', '\u200b'.repeat(40), '👍', 'ы'),
  fc.constantFrom('а', 'ор', 'Е', 'а'.repeat(9), '\u{1d7ce}', '\u{e0041}', '\ud835', '\udc00', '\udb40', '٤'),
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

describe('an unmasked text', () => {
  it('keeps every index inside the original, in order', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const view = unmask(original);
        let last = 0;
        for (let index = 0; index < view.text.length; index++) {
          const { start, end } = view.original(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(original.length);
        expect(view.start(view.text.length)).toBe(original.length);
      }),
      { examples: [['\u200b'.repeat(80) + '\u{e0041}']] },
    );
  });

  it('reads in pieces as it reads in whole', () => {
    fc.assert(
      fc.property(texts, texts, (text, more) => {
        const settled = settledLength(text);
        const before = text.slice(0, settled);
        const rest = text.slice(settled) + more;
        const whole = unmask(text + more);
        const [first, second] = [unmask(before), unmask(rest, before)];
        expect(first.text + second.text).toBe(whole.text);
        for (let index = 0; index < second.text.length; index++) {
          expect(second.start(index) + settled).toBe(whole.start(first.text.length + index));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is settled but for a few characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('а', 'о', 'x', ' ', 'ы') }), (text) => {
        expect(text.length - settledLength(text)).toBeLessThanOrEqual(16);
      }),
    );
    expect(settledLength('Привет, как дела')).toBe(15);
    expect(settledLength('plain')).toBe(5);
    expect(settledLength('')).toBe(0);
  });
});

describe('the tables', () => {
  it('have a Latin letter for every look-alike', () => {
    for (const letter of [...TWINS.values(), ...LOOK_ALIKES.values()])
      expect(letter).toMatch(/^[\w'"-]{1,2}$/);
  });

  it('agree with the folds of the injection rules', () => {
    const invisible = [...MASKS.keys()].filter((code) => MASKS[code] === INVISIBLE_MASK);
    expect(invisible.filter((code) => !INVISIBLE.test(String.fromCharCode(code)))).toEqual([]);
    const small = [...TWINS].filter(([twin]) => twin === twin.toLowerCase());
    expect(small.filter(([twin, letter]) => LOOK_ALIKES.get(twin) !== letter)).toEqual([]);
  });

  it('read every decimal digit of the basic plane', () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const unread = letters.filter((letter) => /\p{Nd}/u.test(letter) && !/^\d$/.test(unmask(letter).text));
    expect(unread).toEqual([]);
  });

  it('pass over what is ignorable by default', () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const seen = letters.filter(
      (letter) => /\p{Default_Ignorable_Code_Point}/u.test(letter) && unmask(letter).text,
    );
    expect(seen).toEqual([]);
  });
});
