import { Buffer } from 'node:buffer';

const rot = (text) =>
  text.replace(/[a-z]/gi, (sign) => {
    const base = sign <= 'Z' ? 65 : 97;
    return String.fromCharCode(((sign.charCodeAt(0) - base + 13) % 26) + base);
  });

/** Codes an order may hide in, by name. */
const codes = {
  base64: (text) => Buffer.from(text, 'utf8').toString('base64'),
  Base64: (text) => Buffer.from(text, 'utf8').toString('base64'),
  hex: (text) => Buffer.from(text, 'utf8').toString('hex'),
  hexadecimal: (text) => (Buffer.from(text, 'utf8').toString('hex').match(/../g) ?? []).join(' '),
  ROT13: rot,
  'URL encoding': (text) => encodeURIComponent(text),
  reversed: (text) => Array.from(text).reverse().join(''),
  binary: (text) =>
    Array.from(Buffer.from(text, 'utf8'), (byte) => byte.toString(2).padStart(8, '0')).join(' '),
  'character codes': (text) => Array.from(text, (sign) => sign.codePointAt(0)).join(' '),
};

/** A text in a code drawn by chance: `{ name, text }`; the long codes only get the first 90 characters. */
export function encoded(text, random) {
  const name = random.pick(Object.keys(codes));
  const isLong = name === 'binary' || name === 'character codes';
  return { name, text: codes[name](isLong ? text.slice(0, 90) : text) };
}
