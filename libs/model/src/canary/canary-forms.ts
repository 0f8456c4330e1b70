/** Only letters and digits count, in small letters: spaces, dashes, `%`, `=`, `+` and `/` hide nothing. */
const folded = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const rot13 = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));

/** Base64 packs three bytes into four characters; at the edges the neighbours have a say, so those are left out. */
function base64(token: string, offset: number): string {
  const encoded = Buffer.from('\0'.repeat(offset) + token).toString('base64url');
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor(((offset + token.length) * 8) / 6);
  return encoded.slice(first, last);
}

/** What stands before each byte in hexadecimal: nothing or `%`, `\x` and `&#x`, `0x`, `\u00`. */
const BYTE_SIGNS = ['', 'x', '0x', 'u00'];

/** How the bytes of a token are written as numbers or in base64. */
function encodings(token: string): string[] {
  const bytes = [...Buffer.from(token)];
  const hex = (sign: string) => bytes.map((byte) => sign + byte.toString(16)).join('');
  return [...BYTE_SIGNS.map(hex), bytes.join(''), ...[0, 1, 2].map((offset) => base64(token, offset))];
}

/** Every form in which a token of small letters is looked for, folded. */
export const canaryForms = (token: string): string[] => [
  ...new Set(
    [
      token,
      [...token].reverse().join(''),
      rot13(token),
      ...encodings(token),
      ...encodings(token.toUpperCase()),
    ].map(folded),
  ),
];
