import { Buffer } from 'node:buffer';

/** The bytes of a text as UTF-8. */
export const bytesOf = (text) => Buffer.from(text, 'utf8');

/** Latin letters moved on by so many places of the alphabet. */
export const shifted = (by) => (text) =>
  text.replace(/[a-z]/gi, (sign) => {
    const base = sign <= 'Z' ? 65 : 97;
    return String.fromCharCode(((sign.charCodeAt(0) - base + by) % 26) + base);
  });

/** The characters of a text from the last to the first. */
export const reversed = (text) => [...text].reverse().join('');

/** Eight digits for each byte. */
export const binary = (text) =>
  Array.from(bytesOf(text), (byte) => byte.toString(2).padStart(8, '0')).join(' ');

/** Digits that look like letters. */
export const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
