import { CharacterClass, characterTable, Script } from './character-table';
import { EDGE, Shape, type TokenTable } from './token-table';

const PRIME = 0x01000193;
const SEED = 0x811c9dc5 | 0;
/** Characters of a word that enter its hash, and the length from which a word is no word. */
const MAX_WORD = 40;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

const { classOf, foldOf, scriptOf } = characterTable();

/** Spreads the bits of a hash; two hashes are joined with `mix(a * 31 + b)`. */
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hash of a word as the token table holds it in `form`. */
export function formOf(word: string): number {
  let hash = SEED;
  for (let index = 0; index < word.length; index++) {
    const code = foldOf[word.charCodeAt(index)]!;
    if (code) hash = Math.imul(hash ^ code, PRIME);
  }
  return mix(hash);
}

/** Hash of several words in a row. */
export function joinForms(first: number, second: number): number {
  return mix(Math.imul(first, 31) + second);
}

/**
 * Splits `text` from `from` to `to` into words, numbers, punctuation and line ends.
 * Words hold letters, marks and digits; hyphens, apostrophes and full stops are tokens of their own.
 */
export function tokenize(text: string, from: number, to: number, table: TokenTable): void {
  table.count = EDGE;
  let index = from;
  let gap = 1;
  while (index < to) {
    const kind = classOf[text.charCodeAt(index)]!;
    if (kind === CharacterClass.space) {
      gap = 1;
      index++;
      continue;
    }
    table.gap[table.count] = gap;
    table.start[table.count] = index;
    index = isWord(kind) ? readWord(text, index, to, table) : readOther(text, index, to, kind, table);
    table.end[table.count++] = index;
    gap = 0;
  }
  clearEdge(table);
}

function isWord(kind: number): boolean {
  return kind >= CharacterClass.lower && kind <= CharacterClass.mark;
}

function clearEdge(table: TokenTable): void {
  for (let index = table.count; index < table.count + EDGE; index++) {
    table.form[index] = 0;
    table.shape[index] = Shape.edge;
    table.gazetteer[index] = 0;
    table.usage[index] = 0;
    table.suffix3[index] = 0;
    table.candidate[index] = 0;
    table.street[index] = 0;
    table.gap[index] = 1;
    table.start[index] = -1;
  }
}

/** One punctuation mark, a run of the same one, or the line ends in a row. */
function readOther(text: string, start: number, to: number, kind: number, table: TokenTable): number {
  const code = text.charCodeAt(start);
  const newline = kind === CharacterClass.newline;
  let index = start + 1;
  while (index < to) {
    const next = text.charCodeAt(index);
    if (newline ? classOf[next]! > CharacterClass.newline : next !== code) break;
    index++;
  }
  setOther(table, newline ? 10 : code, newline ? Shape.newline : Shape.punctuation);
  return index;
}

function setOther(table: TokenTable, form: number, shape: number): void {
  const at = table.count;
  table.form[at] = form;
  table.shape[at] = shape;
  table.prefix2[at] = table.prefix3[at] = table.prefix4[at] = 0;
  table.suffix2[at] = table.suffix3[at] = table.suffix4[at] = form;
}

/** Letters of the word being read, by case. */
const counts = { uppers: 0, lowers: 0, digits: 0, others: 0 };

function readWord(text: string, start: number, to: number, table: TokenTable): number {
  counts.uppers = counts.lowers = counts.digits = counts.others = 0;
  const at = table.count;
  table.prefix2[at] = table.prefix3[at] = table.prefix4[at] = 0;
  let hash = SEED;
  let length = 0;
  let tail = 0;
  let last = 0;
  let index = start;
  for (; index < to; index++) {
    const code = text.charCodeAt(index);
    const kind = classOf[code]!;
    if (!isWord(kind)) {
      if (!joinsWord(text, index, to, start)) break;
      continue;
    }
    countLetter(kind);
    const folded = foldOf[code]!;
    if (folded === 0 || length >= MAX_WORD) continue;
    hash = Math.imul(hash ^ folded, PRIME);
    length++;
    if (length === 2) table.prefix2[at] = hash;
    else if (length === 3) table.prefix3[at] = hash;
    else if (length === 4) table.prefix4[at] = hash;
    tail = (tail << 8) ^ last;
    last = folded;
  }
  table.form[at] = mix(hash);
  setEnding(table, at, tail, last);
  table.shape[at] = shapeOf(text.charCodeAt(start), index - start);
  return index;
}

function countLetter(kind: number): void {
  if (kind === CharacterClass.lower) counts.lowers++;
  else if (kind === CharacterClass.upper) counts.uppers++;
  else if (kind === CharacterClass.digit) counts.digits++;
  else if (kind === CharacterClass.caseless) counts.others++;
}

/** Hashes of the last two, three and four letters; `tail` holds those before `last`, eight bits each. */
function setEnding(table: TokenTable, at: number, tail: number, last: number): void {
  table.suffix2[at] = (Math.imul(tail & 0xff, 0x10001) ^ last) + 1;
  table.suffix3[at] = (Math.imul(tail & 0xffff, 0x10001) ^ last) + 2;
  table.suffix4[at] = (Math.imul(tail & 0xffffff, 0x10001) ^ last) + 3;
}

/** O'Brien and D'Amico are one word, "l'Italia" and "Anna's" are two. */
function joinsWord(text: string, index: number, to: number, start: number): boolean {
  const code = text.charCodeAt(index);
  if ((code !== APOSTROPHE && code !== CURLY_APOSTROPHE) || index + 1 >= to || index - start > 2)
    return false;
  return (
    classOf[text.charCodeAt(start)] === CharacterClass.upper &&
    classOf[text.charCodeAt(index + 1)] === CharacterClass.upper
  );
}

function shapeOf(first: number, length: number): number {
  const { uppers, lowers, digits, others } = counts;
  if (length > MAX_WORD) return Shape.long;
  if (scriptOf[first] === Script.ideographic) return Shape.ideographic;
  if (digits > 0) return uppers + lowers + others > 0 ? Shape.alphanumeric : Shape.number;
  if (uppers === 0) return lowers > 0 ? Shape.lower : Shape.caseless;
  if (lowers === 0) return uppers === 1 ? Shape.initial : Shape.upper;
  if (classOf[first] !== CharacterClass.upper) return Shape.camel;
  return uppers === 1 ? Shape.capital : Shape.mixed;
}
