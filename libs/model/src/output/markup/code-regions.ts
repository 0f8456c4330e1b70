/** A stretch of a line that is code. */
export interface CodeRange {
  readonly start: number;
  readonly end: number;
}

/** A fence that is open. */
interface Fence {
  readonly mark: string;
  readonly length: number;
  /** How many spaces stand before it. */
  readonly indent: number;
}

/** What the lines before a line say about it. */
export interface CodeState {
  readonly fence?: Fence;
  readonly isStart?: boolean;
  /** Renderers may differ about what is code up to the next blank line: a span or mathematics goes on over lines. */
  readonly isSpanOdd?: boolean;
  /** Renderers may differ about what is code from here on: a fence belongs to a list, or nobody knows what ends it. */
  readonly isOdd?: boolean;
}

/** What is code in a line, and what is known behind it. */
export interface CodeLine {
  readonly code: readonly CodeRange[];
  readonly after: CodeState;
}

/** The state at the beginning of a text. */
export const AT_START: CodeState = { isStart: true };
const ODD: CodeState = { isOdd: true };

const DEEPEST_FENCE = 3;
const FENCE = /^( *)(`{3,}|~{3,})(.*)$/;
const MARKS_FIRST = /^\s*(?:`{3}|~{3})/;
const FENCE_INSIDE = /`{3}|~{3}/;
/** Mathematics and the data before a document: some renderers know no fence in them. */
const OTHER_BLOCK = /^\s*(?:\$\$|\\\[)/;
const FRONT_MATTER = /^(?:---|\+\+\+)/;
const BLANK = /^[ \t]*$/;
/** What counts outside code: escapes, backticks and mathematics. */
const OUTSIDE = /\\[^]|`+|\$/g;
/** Mathematics begins. */
const MATHS: ReadonlySet<string> = new Set(['$', '\\(', '\\[']);
/** Some renderers read these before code spans: links, definitions and addresses. */
const STRONGER = /\]\(|\]:|(?::\/\/|www\.)\S*`/;

/** Where the run of backticks that closes a span begins; -1 when there is none. */
function closingRun(line: string, from: number, length: number): number {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(line); run; run = runs.exec(line)) {
    if (run[0].length === length) return run.index;
  }
  return -1;
}

/** Whether a link's address goes on in the next line. */
const isLinkOpen = (line: string): boolean => {
  const link = line.lastIndexOf('](');
  return link >= 0 && line.indexOf(')', link) < 0;
};

/** The code spans of a line; `isWhole` says that every renderer sees the same ones, and that they end with the line. */
function codeSpans(line: string): { readonly code: CodeRange[]; readonly isWhole: boolean } {
  const code: CodeRange[] = [];
  if (isLinkOpen(line) || (line.includes('`') && STRONGER.test(line))) return { code, isWhole: false };
  OUTSIDE.lastIndex = 0;
  for (let token = OUTSIDE.exec(line); token; token = OUTSIDE.exec(line)) {
    if (MATHS.has(token[0])) return { code, isWhole: false };
    if (token[0].startsWith('\\')) continue;
    const start = OUTSIDE.lastIndex;
    const end = closingRun(line, start, token[0].length);
    // A table is cut into cells before anybody looks for code.
    if (end < 0 || line.slice(start, end).includes('|')) return { code, isWhole: false };
    code.push({ start, end });
    OUTSIDE.lastIndex = end + token[0].length;
  }
  return { code, isWhole: true };
}

function proseLine(line: string, { isStart, isSpanOdd }: CodeState): CodeLine {
  const opening = FENCE.exec(line);
  if (opening) {
    const [, spaces, marks, info] = opening as unknown as [string, string, string, string];
    const isClear = spaces.length <= DEEPEST_FENCE && !info.includes('`') && !info.includes('~~~');
    const fence = { mark: marks[0]!, length: marks.length, indent: spaces.length };
    return { code: [], after: isClear ? { fence } : ODD };
  }
  // Some renderers take the next line for the address of a definition, even if it is a fence.
  const isOther =
    OTHER_BLOCK.test(line) || line.trimEnd().endsWith(']:') || (isStart && FRONT_MATTER.test(line));
  if (isOther || FENCE_INSIDE.test(line)) return { code: [], after: ODD };
  if (BLANK.test(line)) return { code: [], after: {} };
  if (isSpanOdd) return { code: [], after: { isSpanOdd } };
  const { code, isWhole } = codeSpans(line);
  return { code, after: isWhole ? {} : { isSpanOdd: true } };
}

function fencedLine(line: string, fence: Fence): CodeLine {
  const after = { fence };
  if (BLANK.test(line)) return { code: [], after };
  const indent = /^ */.exec(line)![0].length;
  const isTab = line[indent] === '\t';
  // Less than its fence is indented: a list item has ended, and its fence with it.
  if (indent < fence.indent && !isTab) return { code: [], after: ODD };
  const [, , marks, rest] = FENCE.exec(line) ?? [];
  const isClosing = marks?.[0] === fence.mark && marks.length >= fence.length && BLANK.test(rest!);
  // Whether it closes the fence depends on the list item that may hold it.
  if (fence.indent > 0 && !isClosing && MARKS_FIRST.test(line)) return { code: [], after: ODD };
  const isContent = !isClosing || (fence.indent === 0 && indent > DEEPEST_FENCE);
  if (isContent) return { code: [{ start: 0, end: line.length }], after };
  return { code: [], after: fence.indent === 0 || fence.indent === indent ? {} : ODD };
}

/**
 * What of a line of Markdown every renderer takes for code. Where renderers differ it is taken for prose, and so is what
 * follows as far as that may matter.
 */
export function readCodeLine(line: string, before: CodeState): CodeLine {
  if (before.isOdd) return { code: [], after: before };
  return before.fence ? fencedLine(line, before.fence) : proseLine(line, before);
}

/** What is known behind a line that is too long to be read. */
export function afterLongLine(beginning: string, before: CodeState): CodeState {
  if (before.isOdd || FENCE_INSIDE.test(beginning)) return ODD;
  return before.fence ? before : { isSpanOdd: true };
}
