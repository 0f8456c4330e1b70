import { CUT, DIGIT, kindOf, LETTER, TABLE_SIZE } from '../personal-data/alphabet';
import { type CharacterSet, DIGITS, firsts, lengths, type Sequence, sourceOf } from './pattern-node';

/** A pattern of which it is known that it takes linear time. */
export interface LinearPattern {
  /** The source of a regular expression for one whole word. */
  readonly source: string;
  readonly minLength: number;
  readonly maxLength: number;
  /** Characters of which every match holds at least one. */
  readonly triggers: string;
}

/** Ways through a pattern that one text may have, at most. */
const MOST_WAYS = 64;
/** The longest match, in characters. */
const LONGEST = 256;
/** The shortest match: two characters are in every text. */
const SHORTEST = 3;

/** Letters and digits as the scan knows them: next to one of these a match would be part of a longer word. */
export const WORD = 'A-Za-z0-9_\\u00c0-\\u024f';

const codes = Array.from({ length: TABLE_SIZE }, (_, code) => code);
const ofKind = (...kinds: readonly number[]): string =>
  String.fromCharCode(...codes.filter((code) => kinds.includes(kindOf(code))));
/** Few different sets, because the scan keeps a bit for each; the narrowest first. */
const TRIGGERS = [
  ofKind(DIGIT),
  ofKind(LETTER),
  String.fromCharCode(...codes.filter((code) => kindOf(code) !== CUT)),
];

const overlap = (a: CharacterSet, b: CharacterSet): boolean => [...a].some((code) => b.has(code));

/**
 * Counts the ways through a sequence and refuses what could be read in two ways that differ only in where one repeat
 * ends and the next begins.
 */
function waysOf(sequence: Sequence, after: CharacterSet): number {
  return sequence.reduce((ways, node, index) => {
    const follow = firsts(sequence.slice(index + 1), after);
    const isOpen = node.kind === 'run' ? node.min < node.max : node.isOptional;
    if (
      isOpen &&
      overlap(node.kind === 'run' ? node.set : firsts([{ ...node, isOptional: false }], new Set()), follow)
    ) {
      throw new Error(
        'it has a repeat or an option that what follows may continue, so that nobody could say where it ends: ' +
          'join the two, or put a separator between them.',
      );
    }
    if (node.kind === 'run') return ways;
    const heads = node.branches.map((branch) => firsts(branch, follow));
    const isFork = heads.some((head, at) => heads.some((other, with_) => with_ > at && overlap(head, other)));
    const inside = node.branches.map((branch) => waysOf(branch, follow));
    return ways * (isFork ? inside.reduce((sum, one) => sum + one, 0) : Math.max(...inside));
  }, 1);
}

function assertReachable(sequence: Sequence): void {
  for (const node of sequence) {
    if (node.kind === 'choice') node.branches.forEach(assertReachable);
    else if ([...node.set].every((code) => kindOf(code) === CUT)) {
      throw new Error(
        "it has a character that the scan never reads inside a word: letters, digits and ._%+-'()/:@~# are.",
      );
    }
  }
}

function triggersOf(sequence: Sequence): string {
  const owed = sequence.flatMap((node) => (node.kind === 'run' && node.min > 0 ? [node.set] : []));
  const holds = (triggers: string): boolean =>
    owed.some((set) => [...set].every((code) => triggers.includes(String.fromCharCode(code))));
  return (owed.includes(DIGITS) ? TRIGGERS[0] : TRIGGERS.find(holds)) ?? TRIGGERS[2]!;
}

/**
 * Makes a pattern of its parts, once it is certain that it takes linear time: no repeat touches another that could
 * continue it, and the ways through its alternatives are few.
 *
 * @throws Error that says what is wrong and what to write instead.
 */
export function linearPattern(sequence: Sequence): LinearPattern {
  assertReachable(sequence);
  const ways = waysOf(sequence, new Set());
  const [minLength, maxLength] = lengths(sequence);
  if (minLength < SHORTEST) throw new Error(`it matches fewer than ${SHORTEST} characters: make it longer.`);
  if (maxLength > LONGEST) throw new Error(`it matches more than ${LONGEST} characters: use smaller counts.`);
  if (ways > MOST_WAYS) {
    throw new Error(`its alternatives can be read in ${ways} ways: let each begin with another character.`);
  }
  const source = `(?<![${WORD}])(?:${sourceOf(sequence)})(?![${WORD}])`;
  return { source, minLength, maxLength, triggers: triggersOf(sequence) };
}

/** The triggers of any word of letters, digits and marks. */
export const ANY_TRIGGERS = TRIGGERS[2]!;
