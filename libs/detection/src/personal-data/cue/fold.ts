/** Characters below this code are folded by a table: Latin, Greek and Cyrillic scripts. */
const TABLE_END = 0x530;

const table = new Uint16Array(TABLE_END);
for (let code = 0; code < TABLE_END; code++) {
  const letter = String.fromCharCode(code);
  if (/\p{L}/u.test(letter)) table[code] = letter.toLowerCase().normalize('NFD').charCodeAt(0);
}

/** The letter in lower case and without accents, as a character code; 0 for what is no letter. */
export function foldedLetter(code: number): number {
  if (code < TABLE_END) return table[code]!;
  return isIdeographic(code) || (code >= 0x1e00 && code < 0x2000) ? code : 0;
}

/** Whether words of the script are written without spaces: Han, kana, Hangul. */
export const isIdeographic = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3);

/** Whether the character is a capital letter of Latin, Greek or Cyrillic script. */
export const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code < TABLE_END && table[code] !== 0 && isUpper(code));

const isUpper = (code: number): boolean => {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
};

/** The hash of no letters. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a word with one more letter (FNV-1a over folded letters). */
export const hashOf = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
