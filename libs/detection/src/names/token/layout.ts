import { addressWords, collectWords, has, lowerWords, seenBits } from './block-words';
import { resetColumns, writeColumnKeys } from './columns';
import { formOf, joinForms } from './tokenize';
import { EDGE, Shape, type TokenTable } from './token-table';

/** What surrounds a token, as bits of `TokenTable.layout`. */
export const Layout = {
  sentenceStart: 1,
  lineStart: 2,
  /** The word also stands in lower case in this block. */
  lowerElsewhere: 4,
  /** The word is part of an e-mail address in this block. */
  inAddress: 8,
  upperLine: 16,
  /** The line is German: every noun has a capital. */
  germanLine: 32,
  /** Follows `@` or `#` without a space. */
  handle: 64,
  /** Glued to a character of code: `_`, `.`, `(`, `/`, `::`, `=`. */
  glued: 128,
} as const;

const GERMAN = new Set(
  [
    'der',
    'die',
    'das',
    'und',
    'ist',
    'nicht',
    'mit',
    'fur',
    'auf',
    'ein',
    'eine',
    'einen',
    'dem',
    'des',
    'den',
  ]
    .concat([
      'von',
      'zu',
      'zum',
      'zur',
      'im',
      'ich',
      'sie',
      'wir',
      'ihr',
      'ihre',
      'bei',
      'nach',
      'wird',
      'wurde',
    ])
    .concat([
      'sich',
      'auch',
      'als',
      'aus',
      'hat',
      'sind',
      'bitte',
      'kann',
      'uber',
      'wie',
      'oder',
      'werden',
      'mein',
    ])
    .map(formOf),
);

const codes = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((one) => one.charCodeAt(0)));
const CODE_MARKS = codes('{}()[]<>;=_/\\`$|*+~^%');
const GLUE = codes('_./\\(=:[{<$`+*-');
const [AT, HASH, COLON, EQUALS, CLOSING, OPENING, UNDERSCORE, HYPHEN, DOT] = [
  64, 35, 58, 61, 62, 60, 95, 45, 46,
];
const SENTENCE_END = codes('.!?…');

/** Fills the columns that describe where a token stands: words around it, key, line, layout bits. */
export function describeLayout(table: TokenTable): void {
  collectWords(table);
  linkWords(table);
  resetColumns();
  let first = EDGE;
  for (let at = EDGE; at <= table.count; at++) {
    if (at < table.count && table.shape[at] !== Shape.newline) continue;
    describeLine(table, first, at);
    table.code[at] = table.capitals[at] = table.layout[at] = table.key[at] = table.seen[at] = 0;
    first = at + 1;
  }
}

function linkWords(table: TokenTable): void {
  let word = 0;
  for (let at = EDGE; at < table.count; at++) {
    table.wordBefore[at] = word;
    if (table.shape[at]! <= Shape.number) word = at;
  }
  word = 0;
  for (let at = table.count - 1; at >= EDGE; at--) {
    table.wordAfter[at] = word;
    if (table.shape[at]! <= Shape.number) word = at;
  }
}

/** Counts one line's words and marks, then writes what follows from them to each of its tokens. */
function describeLine(table: TokenTable, from: number, to: number): void {
  let [words, capitals, uppers, german, marks] = [0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const shape = table.shape[at]!;
    if (shape === Shape.punctuation) {
      if (CODE_MARKS.has(table.form[at]!) || (table.form[at] === DOT && !table.gap[at + 1] && at + 1 < to))
        marks++;
    } else if (shape < Shape.number) {
      words++;
      if (shape === Shape.capital || shape === Shape.mixed) capitals++;
      else if (shape === Shape.upper || shape === Shape.initial) uppers++;
      else if (shape === Shape.lower && GERMAN.has(table.form[at]!)) german++;
    }
  }
  const code = codeLevel(marks, to - from);
  const capital = capitalLevel(words, capitals + uppers);
  const bits =
    (uppers >= 2 && uppers * 4 > words * 3 ? Layout.upperLine : 0) |
    (german > 0 && german * 9 >= words ? Layout.germanLine : 0);
  for (let at = from; at < to; at++) {
    table.code[at] = code;
    table.capitals[at] = capital;
    table.layout[at] = bits | placeBits(table, at, from);
    table.seen[at] = seenBits(table, at);
  }
  writeKeys(table, from, to);
  writeColumnKeys(table, from, to);
}

function codeLevel(marks: number, tokens: number): number {
  if (marks === 0) return 0;
  const share = marks / tokens;
  return share < 0.12 ? 1 : share < 0.25 ? 2 : 3;
}

function capitalLevel(words: number, capitals: number): number {
  if (words <= 4) return capitals === words ? 4 : 5;
  const share = capitals / words;
  return share < 0.25 ? 0 : share < 0.5 ? 1 : share < 0.8 ? 2 : 3;
}

function placeBits(table: TokenTable, at: number, lineStart: number): number {
  const shape = table.shape[at]!;
  if (shape > Shape.ideographic) return 0;
  const form = table.form[at]!;
  const before = table.form[at - 1]!;
  const afterMark = table.shape[at - 1] === Shape.punctuation;
  let bits = at === lineStart ? Layout.lineStart | Layout.sentenceStart : 0;
  if (afterMark && table.gap[at] && SENTENCE_END.has(before)) bits |= Layout.sentenceStart;
  if (shape !== Shape.lower && has(lowerWords, form)) bits |= Layout.lowerElsewhere;
  if (has(addressWords, form)) bits |= Layout.inAddress;
  if (afterMark && !table.gap[at]) {
    if (before === AT || before === HASH) bits |= Layout.handle;
    else if (GLUE.has(before) && before !== HYPHEN) bits |= Layout.glued;
  }
  return bits | gluedAfter(table, at);
}

function gluedAfter(table: TokenTable, at: number): number {
  const after = table.form[at + 1]!;
  if (table.shape[at + 1] !== Shape.punctuation || table.gap[at + 1] || !GLUE.has(after)) return 0;
  if (after === HYPHEN) return 0;
  const ends =
    table.gap[at + 2] || table.shape[at + 2] === Shape.newline || table.shape[at + 2] === Shape.edge;
  return ends && (after === DOT || after === COLON) ? 0 : Layout.glued;
}

/** Tokens after a key that still count as its value. */
const VALUE_LENGTH = 10;

function writeKeys(table: TokenTable, from: number, to: number): void {
  let key = 0;
  let distance = 0;
  for (let at = from; at < to; at++) {
    table.key[at] = distance++ < VALUE_LENGTH ? key : 0;
    if (table.shape[at] !== Shape.punctuation) continue;
    const mark = table.form[at]!;
    const word = table.wordBefore[at]!;
    if (word < from || at - word > 2) continue;
    const element = mark === CLOSING && table.form[word - 1] === OPENING;
    if (mark !== COLON && mark !== EQUALS && !element) continue;
    const compound = word - 2 >= from && table.form[word - 1] === UNDERSCORE;
    key = compound ? joinForms(table.form[word - 2]!, table.form[word]!) : table.form[word]!;
    distance = 0;
  }
}
