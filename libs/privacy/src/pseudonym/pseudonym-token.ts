import { ALPHABET } from './base32';

/** Characters that name the person or thing a value stands for. */
export const ENTITY_LENGTH = 7;
/** Characters that name the spelling of it. */
export const VARIANT_LENGTH = 2;

/** A well-formed token: `⟦EMAIL:7F3K9Q2M1X⟧`, of an entity (7), a spelling (2) and a check character. */
export const TOKEN = /⟦([A-Z][A-Z0-9_]{0,23}):([0-9A-HJKMNP-TV-Z]{10})⟧/g;
/** The longest ciphertext in a token, in base64url characters. */
export const LONGEST_CIPHER = 760;
/** Whatever a reader would take for a token; no value is ever found for one that is not well formed. */
export const TOKEN_LIKE = /⟦[A-Za-z][A-Za-z0-9_ -]{0,23}:(?:[A-Za-z0-9]{1,16}|enc:[A-Za-z0-9_-]{1,760})⟧/g;

/** The text as a detector reads it, as long as before: the letters of a token are drawn, and no word among them is a cue. */
export const withoutNames = (text: string): string =>
  text.includes('⟦')
    ? text.replace(TOKEN_LIKE, (token) => {
        const name = token.indexOf(':') + 1;
        return `${token.slice(0, name)}${'x'.repeat(token.length - name - 1)}⟧`;
      })
    : text;

const UNFINISHED = /^⟦(?:[A-Za-z][A-Za-z0-9_ -]{0,23}(?::(?:[A-Za-z0-9]{0,16}|enc:[A-Za-z0-9_-]{0,760}))?)?$/;
/** The longest text that `UNFINISHED` can match. */
const LONGEST_TOKEN = LONGEST_CIPHER + 32;

/** x⁵ + x² + 1, which is primitive: the powers of x are the 31 numbers of the field but zero. */
const POLYNOMIAL = 0b100101;
const timesX = (number: number): number => (number & 16 ? (number << 1) ^ POLYNOMIAL : number << 1);

/**
 * A check character over GF(2⁵), each place with a weight of its own: every single wrong character is noticed, and every
 * two characters that changed places, neighbours or not.
 */
function checkOf(category: string, name: string): string {
  let sum = 0;
  for (let index = 0; index < category.length; index++) sum = timesX(sum) ^ (category.charCodeAt(index) & 31);
  for (const character of name) sum = timesX(sum) ^ ALPHABET.indexOf(character);
  // Once more, so that the check character has a weight of its own too.
  return ALPHABET[timesX(sum)]!;
}

const LABEL = /^[A-Z][A-Z0-9_]{0,23}$/;
/** The category as a token writes it: a detector of somebody else's may use names that no token is found by. */
export const labelOf = (category: string): string => (LABEL.test(category) ? category : 'DATA');

/** The token of an entity and a spelling of it. */
export function tokenOf(category: string, entity: string, variant: string): string {
  const label = labelOf(category);
  return `⟦${label}:${entity}${variant}${checkOf(label, entity + variant)}⟧`;
}

/** The token that carries a ciphertext, base64url. */
export const cipherTokenOf = (category: string, cipher: string): string =>
  `⟦${labelOf(category)}:enc:${cipher}⟧`;

/** The entity that a well-formed token names. */
export const entityOf = (token: string): string | undefined =>
  new RegExp(TOKEN.source).exec(token)?.[2]?.slice(0, ENTITY_LENGTH);

/** Where a token that is still being written begins, or the length of the text. */
export function unfinishedTokenAt(text: string): number {
  const at = text.lastIndexOf('⟦');
  return at >= 0 && text.length - at < LONGEST_TOKEN && UNFINISHED.test(text.slice(at)) ? at : text.length;
}
