import { EDGE, Shape, type TokenTable } from './token-table';

const AT = 64;
/** In which case the word stands elsewhere in the block, as bits of `TokenTable.seen`. */
export const Seen = {
  lower: 1,
  /** With a capital behind a word in lower case, where only names and nouns have one. */
  capital: 2,
  /** That more than once. */
  capitals: 4,
} as const;

const SET_BITS = 1 << 15;
const capitalWords = new Uint8Array(SET_BITS >>> 3);
const capitalAgain = new Uint8Array(SET_BITS >>> 3);
/** Words in lower case, and words of e-mail addresses, of the block last collected. */
export const lowerWords = new Uint8Array(SET_BITS >>> 3);
export const addressWords = new Uint8Array(SET_BITS >>> 3);

function add(set: Uint8Array, form: number): void {
  set[(form >>> 3) & (set.length - 1)]! |= 1 << (form & 7);
}

/** Whether the word with this form is in the set; two forms may share a place. */
export function has(set: Uint8Array, form: number): boolean {
  return (set[(form >>> 3) & (set.length - 1)]! & (1 << (form & 7))) !== 0;
}

/** The block's words by case, and the words of its e-mail addresses. */
export function collectWords(table: TokenTable): void {
  lowerWords.fill(0);
  capitalWords.fill(0);
  capitalAgain.fill(0);
  addressWords.fill(0);
  for (let at = EDGE; at < table.count; at++) {
    if (table.shape[at] === Shape.lower) add(lowerWords, table.form[at]!);
    else if (table.shape[at] === Shape.capital) collectCapital(table, at);
    else if (table.form[at] === AT && table.shape[at] === Shape.punctuation) collectAddress(table, at);
  }
}

function collectCapital(table: TokenTable, at: number): void {
  if (table.shape[at - 1] !== Shape.lower || !table.gap[at]) return;
  const form = table.form[at]!;
  if (has(capitalWords, form)) add(capitalAgain, form);
  else add(capitalWords, form);
}

/** What the rest of the block tells of the word's case. */
export function seenBits(table: TokenTable, at: number): number {
  if (table.shape[at]! >= Shape.number) return 0;
  const form = table.form[at]!;
  const lower = table.shape[at] !== Shape.lower && has(lowerWords, form) ? Seen.lower : 0;
  if (!has(capitalWords, form)) return lower;
  return lower | Seen.capital | (has(capitalAgain, form) ? Seen.capitals : 0);
}

const LONGEST_LOCAL_PART = 7;

function collectAddress(table: TokenTable, sign: number): void {
  if (table.gap[sign + 1] || table.shape[sign + 1]! > Shape.number) return;
  for (let at = sign - 1; at >= Math.max(EDGE, sign - LONGEST_LOCAL_PART); at--) {
    if (table.gap[at + 1]) return;
    if (table.shape[at]! < Shape.number) add(addressWords, table.form[at]!);
  }
}
