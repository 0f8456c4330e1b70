import { type Random } from './seeded-random';

/** Hides what a text says. */
export type Obfuscation = (text: string, random: Random) => string;

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const each = (text: string, change: (character: string) => string): string =>
  Array.from(text, change).join('');
const words = (text: string, change: (word: string) => string): string =>
  text.split(' ').map(change).join(' ');
const reverse = (text: string): string => Array.from(text).reverse().join('');
const point = (character: string): number => character.codePointAt(0) ?? 0;
const pick = <T>(list: ArrayLike<T>, random: Random): T => list[Math.floor(random() * list.length)] as T;
const byLetter =
  (table: Readonly<Record<string, string>>): Obfuscation =>
  (text) =>
    each(text, (character) => table[character] ?? table[character.toLowerCase()] ?? character);
const zip = (from: string, to: string): Record<string, string> => {
  const shapes = Array.from(to);
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, shapes[at] ?? letter]));
};
/** Latin letters at a distance from their code points. */
const shifted =
  (lower: number, upper: number): Obfuscation =>
  (text) =>
    each(text, (character) => {
      if (/[a-z]/.test(character)) return String.fromCodePoint(point(character) - 97 + lower);
      return /[A-Z]/.test(character) ? String.fromCodePoint(point(character) - 65 + upper) : character;
    });

const caesar = (text: string, by: number): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + by) % 26) + first);
  });

function base32(text: string): string {
  const bits = Array.from(bytes(text), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = (bits.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(5, '0'), 2));
  const plain = digits.map((digit) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[digit]).join('');
  return plain.padEnd(Math.ceil(plain.length / 8) * 8, '=');
}

function ascii85(text: string): string {
  const source = bytes(text);
  let encoded = '';
  for (let at = 0; at < source.length; at += 4) {
    const count = Math.min(4, source.length - at);
    const padded = Buffer.concat([source.subarray(at, at + count), Buffer.alloc(4 - count)]);
    let value = padded.readUInt32BE(0);
    const digits: string[] = [];
    for (let digit = 0; digit < 5; digit++, value = Math.floor(value / 85)) {
      digits.unshift(String.fromCharCode(33 + (value % 85)));
    }
    encoded += digits.join('').slice(0, count + 1);
  }
  return `<~${encoded}~>`;
}

const MORSE = zipWords(
  "abcdefghijklmnopqrstuvwxyz0123456789.,?'",
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- ' +
    '.---- ..--- ...-- ....- ..... -.... --... ---.. ----. .-.-.- --..-- ..--.. .----.',
);
const NATO = zipWords(
  'abcdefghijklmnopqrstuvwxyz',
  'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo ' +
    'Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
);
function zipWords(from: string, to: string): Record<string, string> {
  const shapes = to.split(' ');
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, shapes[at] ?? letter]));
}
const letterWords =
  (table: Readonly<Record<string, string>>, gap: string): Obfuscation =>
  (text) =>
    text
      .toLowerCase()
      .split(' ')
      .map((word) =>
        Array.from(word, (letter) => table[letter] ?? '')
          .filter(Boolean)
          .join(' '),
      )
      .join(gap);

const UPSIDE_DOWN = zip('abcdefghijklmnopqrstuvwxyz.,!?', 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz˙ʻ¡¿');
const SMALL_CAPITALS = zip('abcdefghijklmnoprstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ');
const BRAILLE = zip('abcdefghijklmnopqrstuvwxyz', '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵');
const HOMOGLYPHS = zip('aceopxyijs', 'асеорхуіјѕ');
const ARMENIAN = zip('onuhgq', 'օոսհցզ');
const LEET = zip('aeost', '43057');
const HEAVY_LEET: Readonly<Record<string, readonly string[]>> = {
  a: ['4', '@'],
  b: ['8'],
  e: ['3'],
  g: ['9'],
  i: ['1', '!'],
  l: ['1', '|'],
  o: ['0'],
  s: ['5', '$'],
  t: ['7', '+'],
};
const pigWord = (word: string): string => {
  const match = /^([^aeiou]*)([a-z]*)(.*)$/i.exec(word.toLowerCase());
  if (!match?.[2]) return word;
  const [, head = '', tail = '', rest = ''] = match;
  return head === '' ? `${tail}way${rest}` : `${tail}${head}ay${rest}`;
};
const bits = (text: string): string[] => Array.from(bytes(text), (byte) => byte.toString(2).padStart(8, '0'));
const inside = (text: string, mark: string): string => words(text, (word) => Array.from(word).join(mark));
const selector = (byte: number): string =>
  String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16);

/** What works on texts in any script. */
export const UNIVERSAL: Readonly<Record<string, Obfuscation>> = {
  base64: (text) => bytes(text).toString('base64'),
  base64url: (text) => bytes(text).toString('base64url'),
  'base64 twice': (text) => bytes(bytes(text).toString('base64')).toString('base64'),
  base32,
  ascii85,
  hex: (text) => bytes(text).toString('hex'),
  'hex bytes': (text) => (bytes(text).toString('hex').match(/../g) ?? []).join(' '),
  'decimal bytes': (text) => Array.from(bytes(text)).join(', '),
  binary: (text) => bits(text).join(' '),
  'binary without spaces': (text) => bits(text).join(''),
  url: (text) => bytes(text).toString('hex').replace(/../g, '%$&'),
  'quoted-printable': (text) => bytes(text).toString('hex').toUpperCase().replace(/../g, '=$&'),
  'html entities': (text) => each(text, (character) => `&#${point(character)};`),
  'unicode escapes': (text) =>
    text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'hex escapes': (text) => bytes(text).toString('hex').replace(/../g, '\\x$&'),
  'html comment': (text) => `<p>Our opening hours.</p><!-- ${text} --><p>Monday to Friday.</p>`,
  'hidden element': (text) => `<div>Welcome</div><span style="font-size:0">${text}</span>`,
  'zero-width inside': (text) => inside(text, '\u200b'),
  'soft hyphens': (text) => inside(text, '\u00ad'),
  spaced: (text) =>
    text
      .split(' ')
      .map((word) => Array.from(word).join(' '))
      .join('   '),
  dashed: (text) => inside(text, '-'),
  dotted: (text) => inside(text, '.'),
  underscored: (text) => inside(text, '_'),
  vertical: (text) =>
    text
      .split(' ')
      .map((word) => Array.from(word).join('\n'))
      .join('\n\n'),
  reversed: reverse,
  'reversed words': (text) => words(text, reverse),
  'variation selectors': (text) => `😀${Array.from(bytes(text), selector).join('')}`,
  'zero-width bits': (text) =>
    `Hello.${bits(text)
      .join('')
      .replace(/./g, (bit) => (bit === '1' ? '\u200c' : '\u200b'))} Bye.`,
  'split literals': (text) =>
    `"${Array.from(text)
      .map((character, at) => (at % 5 === 4 ? `${character}" + "` : character))
      .join('')}"`,
};

/** What works on the Latin alphabet, in English. */
export const ENGLISH_ONLY: Readonly<Record<string, Obfuscation>> = {
  rot13: (text) => caesar(text, 13),
  caesar: (text, random) => caesar(text, 1 + Math.floor(random() * 25)),
  atbash: (text) =>
    text.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCharCode(219 - letter.charCodeAt(0))),
  'base64 of rot13': (text) => bytes(caesar(text, 13)).toString('base64'),
  morse: letterWords(MORSE, ' / '),
  nato: letterWords(NATO, ' / '),
  'nato without gaps': letterWords(NATO, ' '),
  'numbers of letters': (text) =>
    words(text.toLowerCase().replace(/[^a-z ]/g, ''), (word) =>
      Array.from(word, (letter) => point(letter) - 96).join('-'),
    ),
  'leet, light': byLetter(LEET),
  'leet, heavy': (text, random) =>
    each(text.toLowerCase(), (letter) => (HEAVY_LEET[letter] ? pick(HEAVY_LEET[letter], random) : letter)),
  'word order': (text) =>
    text
      .replace(/[.,!?]/g, '')
      .split(' ')
      .reverse()
      .join(' '),
  'spaced without gaps': (text) => Array.from(text.replace(/ /g, '')).join(' '),
  'without spaces': (text) => text.replace(/ /g, ''),
  'torn words': (text, random) =>
    words(text, (word) => each(word, (letter) => (random() < 0.3 ? `${letter} ` : letter))),
  homoglyphs: byLetter(HOMOGLYPHS),
  'armenian look-alikes': byLetter(ARMENIAN),
  fullwidth: shifted(0xff41, 0xff21),
  mathematical: shifted(0x1d41a, 0x1d400),
  circled: shifted(0x24d0, 0x24b6),
  squared: (text, random) => shifted(0x1f130, 0x1f130)(text.toUpperCase(), random),
  'regional indicators': (text) =>
    words(text.toLowerCase(), (word) =>
      Array.from(word, (letter) =>
        /[a-z]/.test(letter) ? String.fromCodePoint(0x1f1e6 + point(letter) - 97) : letter,
      ).join('\u200b'),
    ),
  'small capitals': byLetter(SMALL_CAPITALS),
  braille: byLetter(BRAILLE),
  tags: (text) =>
    `Hi${each(text, (character) => (point(character) < 127 ? String.fromCodePoint(0xe0000 + point(character)) : ''))}`,
  'upside-down': (text, random) => reverse(byLetter(UPSIDE_DOWN)(text.toLowerCase(), random)),
  zalgo: (text, random) =>
    each(
      text,
      (letter) =>
        letter + String.fromCharCode(0x300 + Math.floor(random() * 0x60), 0x316 + Math.floor(random() * 16)),
    ),
  'repeated letters': (text, random) =>
    each(text, (letter) => (/[aeioulrs]/.test(letter) && random() < 0.5 ? letter.repeat(4) : letter)),
  'pig latin': (text) => words(text, pigWord),
};

/** All of them by name, for texts in English. */
export const OBFUSCATIONS: readonly { readonly name: string; readonly apply: Obfuscation }[] = Object.entries(
  {
    ...UNIVERSAL,
    ...ENGLISH_ONLY,
  },
).map(([name, apply]) => ({ name, apply }));
