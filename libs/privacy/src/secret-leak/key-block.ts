const DASHES = '-----';

/** What a block of lines with a private key begins with; in pieces, since scanners of packages take it for a key. */
const OPENINGS = [`${DASHES}BEGIN`, 'PuTTY-User-Key-File-'];

/** Where a block is over: at its last line, or where the next one begins. */
const CLOSING = new RegExp(`${DASHES}END|${OPENINGS.join('|')}`, 'g');
const LAST_LINE = `${DASHES}END`;

/** Longer than any block, in characters. */
const LONGEST_BLOCK = 16_400;

/** Longer than any last line, in characters. */
const LONGEST_CLOSING = 60;

/** All that blocks are made of, their first and last lines included. */
const BODY = new RegExp(String.raw`[A-Za-z0-9+/=\\ \t\r\n:.,()_@-]{0,${LONGEST_BLOCK}}`, 'y');

/** Where in a word the last block begins; -1 if none does. */
export const keyBlockIn = (word: string): number =>
  Math.max(...OPENINGS.map((opening) => word.lastIndexOf(opening)));

/**
 * Where the block ends that begins at `start`; undefined while more text may still be part of it.
 * @param isWhole nothing follows the text.
 */
export function keyBlockEnd(text: string, start: number, isWhole: boolean): number | undefined {
  BODY.lastIndex = start;
  BODY.test(text);
  const end = BODY.lastIndex;
  const isOpen = !isWhole && end === text.length && end - start < LONGEST_BLOCK;
  const body = text.slice(start, end);
  CLOSING.lastIndex = DASHES.length;
  const closing = CLOSING.exec(body);
  if (!closing) return isOpen ? undefined : end;
  if (closing[0] !== LAST_LINE) return start + closing.index;
  const dashes = body.indexOf(DASHES, CLOSING.lastIndex);
  if (dashes !== -1 && dashes - CLOSING.lastIndex < LONGEST_CLOSING) return start + dashes + DASHES.length;
  return isOpen && end - start - CLOSING.lastIndex < LONGEST_CLOSING ? undefined : end;
}
