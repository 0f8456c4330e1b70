/** Kinds of tokens; a word's kind is its shape. */
export const Shape = {
  edge: 0,
  lower: 1,
  capital: 2,
  upper: 3,
  initial: 4,
  camel: 5,
  mixed: 6,
  alphanumeric: 7,
  caseless: 8,
  ideographic: 9,
  number: 10,
  punctuation: 11,
  newline: 12,
  long: 13,
} as const;

/** Characters looked at in one go: memory stays flat however long the text is. */
export const BLOCK_LENGTH = 8192;

/** Empty entries before the first and after the last token, so that neighbours need no bounds check. */
export const EDGE = 3;

const CAPACITY = BLOCK_LENGTH + 2 * EDGE + 1;

const i32 = (): Int32Array => new Int32Array(CAPACITY);
const u8 = (): Uint8Array => new Uint8Array(CAPACITY);

/** One block's tokens as columns; reused for every block, so a table is only good until the next call. */
export class TokenTable {
  /** Entries in use, edges included. */
  count = EDGE;
  readonly start = i32();
  readonly end = i32();
  /** Hash of the folded lower-case form; the code unit for punctuation. */
  readonly form = i32();
  readonly prefix2 = i32();
  readonly prefix3 = i32();
  readonly prefix4 = i32();
  readonly suffix2 = i32();
  readonly suffix3 = i32();
  readonly suffix4 = i32();
  readonly shape = u8();
  /** Bits of `Gazetteer`. */
  readonly gazetteer = u8();
  /** How the word is written in running text, a `Usage`. */
  readonly usage = u8();
  /** How technical the word is, 0 to 3. */
  readonly technical = u8();
  /** In which case the word also stands in this block, bits of `Seen`. */
  readonly seen = u8();
  /** 1: may be part of a name and is scored. */
  readonly candidate = u8();
  /** 1: white space lies before the token. */
  readonly gap = u8();
  /** Index of the nearest word before and after the token. */
  readonly wordBefore = i32();
  readonly wordAfter = i32();
  /** Form of the key the token is a value of (`name: …`), or 0. */
  readonly key = i32();
  /** Bits of `Layout`. */
  readonly layout = u8();
  /** How much the line looks like code, 0 to 3. */
  readonly code = u8();
  /** Share of capitalised words of the line, 0 to 3. */
  readonly capitals = u8();
  /** What the word is in an address: a `Street`. */
  readonly street = u8();
  /** Bits of `Area`: what the line holds, and four bits higher what the lines around it hold. */
  readonly area = u8();
  /** How much the block is written like documentation or source code, 0 to 3. */
  manner = 0;
  /** How much the block is about software by its words, 0 to 3. */
  subject = 0;
}
