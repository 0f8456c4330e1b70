import { type CueIndex } from './cue-index';
import { type CueName } from './cue-name';
import { type Label } from './labels';
import { cueOf } from './cue-reader';
import { personalColumns } from './personal-columns';

const DELIMITERS = ['|', '\t', ';', ','] as const;
const IS_DELIMITER = new Uint8Array(128);
for (const delimiter of DELIMITERS) IS_DELIMITER[delimiter.charCodeAt(0)] = 1;
const LINE_FEED = 10;
/** A line with fewer cells than this is no line of a table. */
const FEWEST_CELLS = 3;
const LONGEST_LINE = 2000;
const LONGEST_HEADING = 40;
/** What a heading may consist of. */
const HEADING = /^[ "'`*]*[\p{L}_][\p{L}\p{N}_ ./()-]*[ "'`*]*$/u;
const RULER = /^[|\s:-]*$/;

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The cells of a line; a delimiter inside quotes divides nothing. */
function cellsOf(text: string, start: number, end: number, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let isQuoted = false;
  for (let at = start; at <= end; at++) {
    const character = at < end ? text[at] : delimiter;
    if (character === '"') isQuoted = !isQuoted;
    if (at < end && (character !== delimiter || isQuoted)) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}

/** The cue of each column; undefined when the line is no heading of a table. */
function columnsOf(
  index: CueIndex,
  text: string,
  cells: readonly Cell[],
): (CueName | undefined)[] | undefined {
  let isNamed = false;
  const columns: (CueName | undefined)[] = [];
  for (const { start, end } of cells) {
    const heading = text.slice(start, end).trim();
    const isEdge = heading === '' && (start === cells[0]!.start || end === cells.at(-1)!.end);
    if (!isEdge && (heading.length > LONGEST_HEADING || !HEADING.test(heading))) return undefined;
    const hit = cueOf(index, heading);
    columns.push(hit?.distance === 0 ? hit.cue : undefined);
    isNamed ||= hit !== undefined;
  }
  return isNamed ? personalColumns(columns) : undefined;
}

/** A table that is being read. */
interface Table {
  readonly delimiter: string;
  readonly columns: readonly (CueName | undefined)[];
}

/** Reads tables line by line: CSV, TSV, Markdown. */
class TableReader {
  private table: Table | undefined;
  /** The last line, when it may be a heading: it is read as one only when a line with cells follows. */
  private heading: Cell | undefined;

  constructor(
    private readonly index: CueIndex,
    private readonly text: string,
    private readonly labels: Label[],
  ) {}

  /** @param delimiters how many characters of the line may divide cells */
  line(start: number, end: number, delimiters: number): void {
    const mayHaveCells = delimiters >= FEWEST_CELLS - 1 && end - start <= LONGEST_LINE;
    if (mayHaveCells) {
      if (this.heading) this.table = this.headingOf(this.heading.start, this.heading.end);
      this.heading = undefined;
      if (this.table && this.takeRow(this.table, start, end)) return;
    }
    this.table = undefined;
    this.heading = mayHaveCells ? { start, end } : undefined;
  }

  /** Whether the line is a row of the table. */
  private takeRow({ delimiter, columns }: Table, start: number, end: number): boolean {
    const cells = cellsOf(this.text, start, end, delimiter);
    if (cells.length !== columns.length) return false;
    if (RULER.test(this.text.slice(start, end))) return true;
    cells.forEach((cell, column) => {
      const cue = columns[column];
      if (cue && cell.end > cell.start) this.labels.push({ ...cell, cue });
    });
    return true;
  }

  private headingOf(start: number, end: number): Table | undefined {
    for (const delimiter of DELIMITERS) {
      const first = this.text.slice(start, Math.min(end, start + LONGEST_HEADING)).indexOf(delimiter);
      if (first === -1) continue;
      const cells = cellsOf(this.text, start, end, delimiter);
      if (cells.length < FEWEST_CELLS) continue;
      const columns = columnsOf(this.index, this.text, cells);
      return columns && { delimiter, columns };
    }
    return undefined;
  }
}

const INSERT = /\binsert into [\w."`[\]]{1,80} ?\(([^()]{3,600})\)\s{1,20}values\s{0,20}/gi;
const TUPLE = /\(((?:'(?:[^']|'')*'|[^'()]){0,2000})\)\s{0,20},?\s{0,20}/y;
const SQL_VALUE = /'(?:[^']|'')*'|[^',()]+/g;

/** The values of SQL `INSERT` statements, by the names of their columns. */
function insertLabels(index: CueIndex, text: string, labels: Label[]): void {
  if (!text.includes('(') || !/insert/i.test(text)) return;
  for (const match of text.matchAll(INSERT)) {
    const columns = personalColumns(
      match[1]!.split(',').map((name) => {
        const hit = cueOf(index, name.trim());
        return hit?.distance === 0 ? hit.cue : undefined;
      }),
    );
    TUPLE.lastIndex = match.index + match[0].length;
    for (let tuple = TUPLE.exec(text); tuple; tuple = TUPLE.exec(text)) {
      let column = 0;
      for (const value of tuple[1]!.matchAll(SQL_VALUE)) {
        if (value[0].trim() === '') continue;
        const cue = columns[column++];
        const start = tuple.index + 1 + value.index;
        if (cue) labels.push({ start, end: start + value[0].length, cue });
      }
    }
  }
}

/** Values that stand in a table, with what the heading of their column announces. Sorted, without overlaps. */
export function tableLabels(index: CueIndex, text: string): Label[] {
  const labels: Label[] = [];
  // A table has a heading and a row.
  if (text.includes('\n')) lineLabels(index, text, labels);
  const count = labels.length;
  insertLabels(index, text, labels);
  return labels.length > count ? sorted(labels) : labels;
}

/** The values of tables that are written line by line. */
function lineLabels(index: CueIndex, text: string, labels: Label[]): void {
  const reader = new TableReader(index, text, labels);
  let start = 0;
  let delimiters = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if (code === LINE_FEED) {
      reader.line(start, at, delimiters);
      start = at + 1;
      delimiters = 0;
    } else if (code < 128 && IS_DELIMITER[code] === 1) delimiters++;
  }
}

/** Sorts labels and leaves out those that overlap an earlier one. */
function sorted(labels: Label[]): Label[] {
  let end = 0;
  return labels
    .sort((a, b) => a.start - b.start)
    .filter((label) => {
      const isFree = label.start >= end;
      if (isFree) end = label.end;
      return isFree;
    });
}
