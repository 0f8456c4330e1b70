import { EDGE, Shape, type TokenTable } from './token-table';

const CODE_UNITS = 65536;
const codes = (characters: string): Uint8Array => {
  const set = new Uint8Array(CODE_UNITS);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
};
/** Marks that documentation and source text use and letters and records do not. */
const MARKS = codes('`{}<>$\\~^|*_[]');
/** Marks that count when no space lies before them: calls, paths, members. */
const GLUED_MARKS = codes('(/:;#=');
const DOT = 0x2e;

/** Shares of marks among the tokens of a block at which it counts as one manner more technical. */
const LEVELS = [0.004, 0.03, 0.09];

/** How much a block is written like documentation or source code, 0 to 3. */
export function mannerOf(table: TokenTable): number {
  let marks = 0;
  for (let at = EDGE; at < table.count; at++) if (isTechnical(table, at)) marks++;
  const share = marks / Math.max(1, table.count - EDGE);
  return LEVELS.filter((level) => share > level).length;
}

/** Technical words among the words of a block at which its subject counts as one level more technical. */
const SUBJECT_LEVELS = [0.1, 0.2, 0.4];
/** A block of few words says little: so many words of ordinary text are added. */
const [ADDED_WORDS, ADDED_SHARE] = [8, 0.05];

/** How much a block is about software by its words, 0 to 3; a chat with links and hash tags is not. */
export function subjectOf(table: TokenTable): number {
  let [words, technical] = [ADDED_WORDS, ADDED_WORDS * ADDED_SHARE];
  for (let at = EDGE; at < table.count; at++) {
    if (table.shape[at]! >= Shape.number) continue;
    words++;
    technical += table.technical[at]!;
  }
  return SUBJECT_LEVELS.filter((level) => technical > level * words).length;
}

function isTechnical(table: TokenTable, at: number): boolean {
  const shape = table.shape[at]!;
  if (shape === Shape.camel) return true;
  if (shape !== Shape.punctuation) return false;
  const form = table.form[at]!;
  if (MARKS[form]) return true;
  const glued = !table.gap[at] && !table.gap[at + 1] && table.shape[at + 1]! < Shape.newline;
  return glued && (GLUED_MARKS[form] === 1 || (form === DOT && table.shape[at + 1] === Shape.lower));
}
