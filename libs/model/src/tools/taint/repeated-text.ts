import { argumentLeaves } from '../args/argument-path';

/** Characters in a row that nobody writes twice by chance. */
const RUN = 12;

/** Characters of one argument that are looked at: naming is for people, the question itself does not hang on it. */
const LONGEST = 10_000;

/** What is repeated as a whole, however short: addresses, links, numbers of six digits or more. */
const ADDRESSES = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,253}/g;
const WHOLES = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,253}|https?:\/\/[^\s<>"']{1,2000}|\d{6,}/g;

/** A text without what a model changes when it repeats one: case, spaces and compatibility forms. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The paths at which each piece of text stands. */
type Pieces = Map<string, string[]>;

function add(pieces: Pieces, piece: string, path: string): void {
  const paths = pieces.get(piece);
  if (!paths) pieces.set(piece, [path]);
  else if (!paths.includes(path)) paths.push(path);
}

/** Runs that a text has in common with the pieces, in one pass over it. */
function collectRuns(runs: Pieces, text: string, found: Set<string>): void {
  for (let at = 0; at + RUN <= text.length; at++) {
    runs.get(text.slice(at, at + RUN))?.forEach((path) => found.add(path));
  }
}

/**
 * The paths of the arguments that repeat something of the texts: a run of twelve characters, or a whole e-mail address,
 * link or number; never the text itself.
 */
export function repeatedArguments(input: unknown, texts: Iterable<string>): string[] {
  const runs: Pieces = new Map();
  const wholes: Pieces = new Map();
  for (const { path, text } of argumentLeaves(input)) {
    const plain = folded(text.slice(0, LONGEST));
    for (const [whole] of plain.matchAll(WHOLES)) add(wholes, whole, path);
    // Two addresses of one domain have a run in common, and say nothing.
    const words = plain.replace(ADDRESSES, '\n');
    for (let at = 0; at + RUN <= words.length; at++) add(runs, words.slice(at, at + RUN), path);
  }
  const found = new Set<string>();
  for (const text of texts) {
    const plain = folded(text);
    if (runs.size) collectRuns(runs, plain, found);
    for (const [whole, paths] of wholes) {
      if (plain.includes(whole)) paths.forEach((path) => found.add(path));
    }
  }
  return [...found].sort();
}
