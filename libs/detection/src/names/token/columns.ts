import { Shape, type TokenTable } from './token-table';

const MAX_COLUMNS = 48;
const FEWEST_SEPARATORS = 2;
const [COMMA, SEMICOLON, BAR] = [0x2c, 0x3b, 0x7c];

/** Last word of each column of the header, and how many separators the header has. */
const header = new Int32Array(MAX_COLUMNS);
let headerSeparators = 0;
let headerMark = 0;

/** Forgets the header: a block starts without a table. */
export function resetColumns(): void {
  headerSeparators = 0;
}

/** In a CSV or Markdown table the header is the key of the cells below it: writes it to their tokens. */
export function writeColumnKeys(table: TokenTable, from: number, to: number): void {
  const mark = separatorOf(table, from, to);
  const separators = mark ? countOf(table, from, to, mark) : 0;
  if (separators < FEWEST_SEPARATORS) {
    if (to - from > 1) headerSeparators = 0;
    return;
  }
  if (separators !== headerSeparators || mark !== headerMark) readHeader(table, from, to, mark, separators);
  else writeCells(table, from, to, mark);
}

function separatorOf(table: TokenTable, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (table.shape[at] !== Shape.punctuation) continue;
    const form = table.form[at]!;
    if (form === SEMICOLON || form === BAR || (form === COMMA && !table.gap[at + 1])) return form;
  }
  return 0;
}

function countOf(table: TokenTable, from: number, to: number, mark: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (table.form[at] === mark && table.shape[at] === Shape.punctuation) count++;
  return count;
}

function readHeader(table: TokenTable, from: number, to: number, mark: number, separators: number): void {
  [headerMark, headerSeparators] = [mark, separators];
  header.fill(0);
  let column = 0;
  for (let at = from; at < to && column < MAX_COLUMNS; at++) {
    if (table.form[at] === mark && table.shape[at] === Shape.punctuation) column++;
    else if (table.shape[at]! < Shape.number) header[column] = table.form[at]!;
  }
}

function writeCells(table: TokenTable, from: number, to: number, mark: number): void {
  let column = 0;
  for (let at = from; at < to && column < MAX_COLUMNS; at++) {
    if (table.form[at] === mark && table.shape[at] === Shape.punctuation) column++;
    else table.key[at] = header[column]!;
  }
}
