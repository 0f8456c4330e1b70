/** Crockford's base 32: no I, L, O, U, so that nothing is misread. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;

/** The first characters of a digest, five bits each. */
export function base32(digest: Buffer, length: number): string {
  let text = '';
  for (let bit = 0; text.length < length; bit += BITS) {
    const pair = (digest[bit >> 3]! << 8) | (digest[(bit >> 3) + 1] ?? 0);
    text += ALPHABET[(pair >> (16 - BITS - (bit & 7))) & 31]!;
  }
  return text;
}
