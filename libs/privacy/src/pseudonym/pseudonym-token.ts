/** Crockford's base 32: no I, L, O, U, so that nothing is misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Characters of a token's code: 8 that name the value, 1 that checks them. */
const NAME_LENGTH = 8;

/** A well-formed token: `⟦EMAIL:7F3K9Q2MX⟧`. */
export const TOKEN = /⟦([A-Z][A-Z0-9_]{0,23}):([0-9A-HJKMNP-TV-Z]{9})⟧/g;
/** Whatever a reader would take for a token; no value is ever found for one that is not well formed. */
export const TOKEN_LIKE = /⟦[A-Za-z][A-Za-z0-9_ -]{0,23}:[A-Za-z0-9]{1,16}⟧/g;
const UNFINISHED = /^⟦(?:[A-Za-z][A-Za-z0-9_ -]{0,23}(?::[A-Za-z0-9]{0,16})?)?$/;

/** The first 40 bits of a digest as 8 characters. */
export function nameOf(digest: Buffer): string {
  let bits = digest.readUIntBE(0, 5);
  let name = '';
  for (let index = 0; index < NAME_LENGTH; index++) {
    name = ALPHABET[bits % 32]! + name;
    bits = Math.floor(bits / 32);
  }
  return name;
}

/** Odd weights are invertible modulo 32, so every single wrong character is noticed. */
function checkOf(category: string, name: string): string {
  let sum = 0;
  for (let index = 0; index < category.length; index++) sum += category.charCodeAt(index) * (2 * index + 1);
  for (let index = 0; index < name.length; index++) sum += ALPHABET.indexOf(name[index]!) * (2 * index + 3);
  return ALPHABET[sum % 32]!;
}

/** The token of a name. */
export const tokenOf = (category: string, name: string): string =>
  `⟦${category}:${name}${checkOf(category, name)}⟧`;

/** Where a token that is still being written begins, or the length of the text. */
export function unfinishedTokenAt(text: string): number {
  const at = text.lastIndexOf('⟦');
  return at >= 0 && text.length - at < 48 && UNFINISHED.test(text.slice(at)) ? at : text.length;
}
