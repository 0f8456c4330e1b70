import { binary, bytesOf, LEET, reversed, shifted } from '../ciphers.mjs';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const morse =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(
    ' ',
  );
const alphabet = 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November'
  .concat(' Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu')
  .split(' ');

const eachLetter = (text, table, gap) =>
  [...text.toLowerCase()]
    .map((sign) => table[letters.indexOf(sign)] ?? (sign === ' ' ? '/' : sign))
    .join(gap);

/** Ways to hide a text: the name a person would call it by, and the encoder. */
export const encodings = [
  { name: 'base64', apply: (text) => bytesOf(text).toString('base64') },
  { name: 'base64url', apply: (text) => bytesOf(text).toString('base64url') },
  { name: 'hex', apply: (text) => bytesOf(text).toString('hex') },
  {
    name: 'hexadecimal bytes',
    apply: (text) => [...bytesOf(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
  },
  { name: 'binary', apply: binary },
  { name: 'ASCII codes', apply: (text) => [...bytesOf(text)].join(' ') },
  {
    name: 'URL encoding',
    apply: (text) => [...bytesOf(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  },
  {
    name: 'unicode escapes',
    apply: (text) =>
      [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  },
  { name: 'ROT13', latin: true, apply: shifted(13) },
  { name: 'Caesar shift 3', latin: true, apply: shifted(3) },
  {
    name: 'leetspeak',
    latin: true,
    apply: (text) => text.replace(/[aeiost]/gi, (sign) => LEET[sign.toLowerCase()]),
  },
  { name: 'reversed', apply: reversed },
  { name: 'words reversed', apply: (text) => text.split(' ').map(reversed).join(' ') },
  { name: 'backwards word order', apply: (text) => text.split(' ').reverse().join(' ') },
  { name: 'Morse', latin: true, apply: (text) => eachLetter(text, morse, ' ') },
  { name: 'NATO alphabet', latin: true, apply: (text) => eachLetter(text, alphabet, ' ') },
  { name: 'spaced letters', apply: (text) => [...text].join(' ') },
  {
    name: 'dotted letters',
    apply: (text) =>
      text
        .split(' ')
        .map((word) => [...word].join('.'))
        .join('  '),
  },
  { name: 'without vowels', latin: true, apply: (text) => text.replace(/\B[aeiou]\B/gi, '') },
  { name: 'pig latin', latin: true, apply: (text) => text.replace(/\b([a-z])([a-z]+)/gi, '$2$1ay') },
];

/** A payload hidden in one of the encodings that fit its script. */
export function encoded(text, random) {
  const isLatin = /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(text);
  const one = random.pick(encodings.filter(({ latin }) => isLatin || !latin));
  return { name: one.name, text: one.apply(text) };
}

const scrambled = (random) => (hit) =>
  hit.charAt(0) + random.shuffle([...hit.slice(1, -1)]).join('') + hit.slice(-1);

/** Letters inside each longer word put in another order; the first and the last stay. */
export const typoglycemia = (text, random) =>
  text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}]{4,}/gu, scrambled(random));
