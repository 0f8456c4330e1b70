import { keyBlockEnd, keyBlockIn } from './key-block';

/** A word of a reply, and how much of the text has to be read to decide it. */
export interface ReplyWord {
  /** The word ends here; no secret that begins in it is overlooked. */
  readonly end: number;
  /** Everything that can make a secret of the word stands before this. */
  readonly readTo: number;
}

/** A longer run without a space is decided in halves, in characters: no known format is longer than one half. */
export const LONGEST_RUN = 32_768;

// Scripts without spaces, and emoji: each such character is a word, unless it is part of a value (`password=…`).
const OWN_WORD = String.raw`\u0e00-\u0eff\u1780-\u17ff\u2e80-\uffff`;
const GAP = String.raw`\t-\r `;
// The classes are disjoint, and each round of the group needs a sign before it: linear.
const RUN = new RegExp(
  `[^${GAP}${OWN_WORD}]+(?:(?<=[=:"'\`>“„«‘])[${OWN_WORD}]{1,64}[^${GAP}${OWN_WORD}]*)*`,
  'y',
);
const SPACES = /[ \t]{1,16}/y;

/** Where words end. */
export const WORD_END = new RegExp(`[${GAP}${OWN_WORD}]`);

/** Ordinary words, which are no secret beside whatever they stand. */
const PLAIN = /^(?:\(?[A-Za-zÀ-ɏ]+(?:[-'’][A-Za-zÀ-ɏ]+)*[.,;:)]{0,2}|[^"'`“„«‘:]{1,3})$/;
/** Letters that look drawn at random. */
const SHUFFLED = /[b-df-hj-np-tvwxz]{5}/i;
const HUMP = /[a-z][A-Z]/;
const LONGEST_PLAIN = 32;

/** What makes a word part of something longer, and how many of the next words may belong to it. */
const JOINED: readonly (readonly [pattern: RegExp, words: number])[] = [
  // Its prefix holds a space.
  [/FlyV1$/, 1],
  // The password of a database address may hold a space.
  [/:\/\/[^@]*$/, 1],
  // So may a quoted value.
  [/["'`“„«‘]/, 2],
  // "use … to call the API": the word that explains a token may stand behind it.
  [/^(?=\S{14,146}$)(?!\W?[a-z][a-z0-9+.-]{1,12}:\/\/)\D*\d/i, 10],
];

/** Whether a word can be no part of a secret. */
export const isPlain = (word: string): boolean =>
  word.length <= LONGEST_PLAIN && PLAIN.test(word) && !HUMP.test(word) && !SHUFFLED.test(word);

/** How many of the next words may belong to a word. */
const joinedWords = (word: string): number =>
  Math.max(0, ...JOINED.map(([pattern, words]) => (pattern.test(word) ? words : 0)));

/** The end of the run of characters at `start`; undefined while it may go on. */
function runEnd(text: string, start: number, isWhole: boolean): number | undefined {
  RUN.lastIndex = start;
  if (!RUN.test(text)) return start + 1;
  const end = Math.min(RUN.lastIndex, start + LONGEST_RUN);
  return end === text.length && end < start + LONGEST_RUN && !isWhole ? undefined : end;
}

/** The text to the end of so many further words on the same line; undefined while they are not all there. */
function wordsAhead(text: string, from: number, words: number, isWhole: boolean): number | undefined {
  let end = from;
  for (let left = words; left > 0; left--) {
    SPACES.lastIndex = end;
    const start = SPACES.test(text) ? SPACES.lastIndex : end;
    if (start === text.length) return isWhole ? start : undefined;
    if (text[start] === '\n' || text[start] === '\r') return start;
    const next = runEnd(text, start, isWhole);
    if (next === undefined) return undefined;
    end = next;
  }
  return end;
}

/**
 * The word that begins at `start`; undefined while text is missing to decide it. What it answers depends on the text
 * alone, not on how much more of it is there: a reply is the same however it was cut.
 * @param isWhole nothing follows the text.
 */
export function replyWordAt(text: string, start: number, isWhole: boolean): ReplyWord | undefined {
  const end = runEnd(text, start, isWhole);
  if (end === undefined) return undefined;
  if (end - start === LONGEST_RUN) return { end: start + LONGEST_RUN / 2, readTo: end };
  const word = text.slice(start, end);
  if (isPlain(word)) return { end, readTo: start };
  const block = keyBlockIn(word);
  const readTo =
    block === -1
      ? wordsAhead(text, end, joinedWords(word), isWhole)
      : keyBlockEnd(text, start + block, isWhole);
  return readTo === undefined ? undefined : { end, readTo: Math.max(end, readTo) };
}
