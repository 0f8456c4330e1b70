import { binary, bytesOf, reversed, shifted } from '../ciphers.mjs';

/** Codes an order may hide in, by name. */
const codes = {
  base64: (text) => bytesOf(text).toString('base64'),
  Base64: (text) => bytesOf(text).toString('base64'),
  hex: (text) => bytesOf(text).toString('hex'),
  hexadecimal: (text) => (bytesOf(text).toString('hex').match(/../g) ?? []).join(' '),
  ROT13: shifted(13),
  'URL encoding': (text) => encodeURIComponent(text),
  reversed,
  binary,
  'character codes': (text) => Array.from(text, (sign) => sign.codePointAt(0)).join(' '),
};

/** A text in a code drawn by chance: `{ name, text }`; the long codes only get the first 90 characters. */
export function encoded(text, random) {
  const name = random.pick(Object.keys(codes));
  const isLong = name === 'binary' || name === 'character codes';
  return { name, text: codes[name](isLong ? text.slice(0, 90) : text) };
}
