/** What a character is to the scan: `CUT` ends every match, the others may stand inside one. */
export const CUT = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const SPACE = 4;

/** Characters below this code are looked up in tables: Latin scripts. */
export const TABLE_SIZE = 0x250;

const kinds = new Uint8Array(TABLE_SIZE);
const fill = (characters: string, kind: number): void => {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
};
fill('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER);
for (let code = 0xc0; code < TABLE_SIZE; code++) kinds[code] = LETTER;
fill('\u00d7\u00f7', CUT);
fill('0123456789', DIGIT);
fill("._%+-'()/:@~#", MARK);
fill(' \u00a0', SPACE);

/** The kind of each character of Latin scripts. */
export const KINDS: Readonly<Uint8Array> = kinds;

/** The few characters beyond the tables that stand inside numbers: narrow space, non-breaking hyphen, en dash. */
const BEYOND: Readonly<Record<number, number>> = { 0x202f: SPACE, 0x2011: MARK, 0x2013: MARK };

/** The kind of any character. */
export const kindOf = (code: number): number => (code < TABLE_SIZE ? KINDS[code]! : (BEYOND[code] ?? CUT));

const flags = (characters: string): ((code: number) => boolean) => {
  const table = new Uint8Array(TABLE_SIZE);
  const beyond = new Set<number>();
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code < TABLE_SIZE) table[code] = 1;
    else beyond.add(code);
  }
  return (code) => (code < TABLE_SIZE ? table[code] === 1 : beyond.has(code));
};

/** Whether a space may stand inside a number after this character. */
export const isBeforeSpace = flags('0123456789)/-+\u2011\u2013');
/** Whether a space may stand inside a number before this character. */
export const isAfterSpace = flags('0123456789(/-+\u2011\u2013');
