/** Characters, by their UTF-16 codes. */
export type CharacterSet = ReadonlySet<number>;

/** One character of a set, `min` to `max` times. */
export interface Run {
  readonly kind: 'run';
  readonly set: CharacterSet;
  readonly min: number;
  readonly max: number;
}

/** One of several sequences, or nothing when it is optional. */
export interface Choice {
  readonly kind: 'choice';
  readonly branches: readonly Sequence[];
  readonly isOptional: boolean;
}

/** A part of a pattern. It has no loop in a loop, so that its paths can be counted. */
export type PatternNode = Run | Choice;

/** Parts, one after the other. */
export type Sequence = readonly PatternNode[];

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const DIGIT_CODES = range(0x30, 0x39);
const LETTER_CODES = [...range(0x41, 0x5a), ...range(0x61, 0x7a)];

/** `0` to `9`. */
export const DIGITS: CharacterSet = new Set(DIGIT_CODES);
/** `A` to `Z`, `a` to `z`. */
export const LETTERS: CharacterSet = new Set(LETTER_CODES);
/** Both. */
export const ALPHANUMERICS: CharacterSet = new Set([...DIGIT_CODES, ...LETTER_CODES]);

/** One character as a run of one. */
export const one = (set: CharacterSet): Run => ({ kind: 'run', set, min: 1, max: 1 });

const isNullable = (node: PatternNode): boolean =>
  node.kind === 'run'
    ? node.min === 0
    : node.isOptional || node.branches.some((branch) => branch.every(isNullable));

/** The characters that a sequence may begin with; `after` counts where all of it may be left out. */
export function firsts(sequence: Sequence, after: CharacterSet): CharacterSet {
  const found = new Set<number>();
  for (const node of sequence) {
    const own = node.kind === 'run' ? [node.set] : node.branches.map((branch) => firsts(branch, new Set()));
    for (const set of own) for (const code of set) found.add(code);
    if (!isNullable(node)) return found;
  }
  for (const code of after) found.add(code);
  return found;
}

/** The fewest and the most characters of a sequence. */
export function lengths(sequence: Sequence): readonly [fewest: number, most: number] {
  let [fewest, most] = [0, 0];
  for (const node of sequence) {
    const own = node.kind === 'run' ? [[node.min, node.max] as const] : node.branches.map(lengths);
    fewest += node.kind === 'choice' && node.isOptional ? 0 : Math.min(...own.map(([low]) => low));
    most += Math.max(...own.map(([, high]) => high));
  }
  return [fewest, most];
}

const escape = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

const sourceOfRun = ({ set, min, max }: Run): string => {
  const one = `[${[...set].map(escape).join('')}]`;
  return min === 1 && max === 1 ? one : `${one}{${min},${max}}`;
};

/** The sequence as the source of a regular expression, made of escapes alone. */
export const sourceOf = (sequence: Sequence): string =>
  sequence
    .map((node) =>
      node.kind === 'run'
        ? sourceOfRun(node)
        : `(?:${node.branches.map(sourceOf).join('|')})${node.isOptional ? '?' : ''}`,
    )
    .join('');
