import { ALPHABETS, type Alphabet } from './alphabets';

/** Blocks of lines: where they stop is where the block stops. */
const OPEN_ENDED: ReadonlySet<Alphabet> = new Set(['pem', 'cutPem', 'putty']);

/** Their punctuation also follows a key: a full stop, a slash. */
const CLOSED_BY_LETTERS: ReadonlySet<Alphabet> = new Set(['dotted', 'tilde', 'base64']);

/** Characters of one alphabet, between `min` and `max` of them. */
export interface Run {
  /** What they are made of. */
  readonly alphabet: Alphabet;
  /** The fewest. */
  readonly min: number;
  /** The most. */
  readonly max: number;
}

/** What a key looks like after its prefix, piece by piece: literals and runs. */
export type Part = string | Run;

/** One known format of a key or token. */
export interface SecretFormat {
  /** `secret.github`. */
  readonly rule: string;
  /** The literal that wakes the rule, at least two characters. */
  readonly prefix: string;
  /** Sticky; matches the whole secret. Built of parts, so it is bounded by construction. */
  readonly pattern: RegExp;
  /** How many characters of the secret stand before the prefix. @default 0 */
  readonly lead: number;
  /** Bits per character the part after the prefix must have. */
  readonly minEntropy: number;
  /** A made-up secret of this format, put together at run time. */
  readonly example: string;
  /** Almost one: a character short. */
  readonly nearMiss: string;
}

/** What few formats need besides their parts. */
export interface FormatOptions {
  /** Runs that stand before the prefix (`0123456789:AA…`). */
  readonly before?: readonly Part[];
  /** @default 2.5 */
  readonly minEntropy?: number;
}

/**
 * A piece of a key.
 * @param alphabet what it is made of.
 * @param min the fewest characters.
 * @param max the most. @default min
 */
export function run(alphabet: Alphabet, min: number, max: number = min): Run {
  return { alphabet, min, max };
}

/** One row for each prefix: they share the rule and what follows. */
export function formats(
  rule: string,
  prefixes: string | readonly string[],
  parts: readonly Part[],
  options: FormatOptions = {},
): SecretFormat[] {
  const before = options.before ?? [];
  return [prefixes].flat().map((prefix) => {
    const all = [...before, prefix, ...parts];
    return {
      rule: `secret.${rule}`,
      prefix,
      pattern: new RegExp(all.map(sourceOf).join('') + endOf(all.at(-1)), 'y'),
      lead: before.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.max), 0),
      minEntropy: options.minEntropy ?? 2.5,
      example: all.map((part, index) => sampleOf(part, index, 0)).join(''),
      nearMiss: all.map((part, index) => sampleOf(part, index, part === lastRun(all) ? 1 : 0)).join(''),
    };
  });
}

function lastRun(parts: readonly Part[]): Part | undefined {
  return parts.findLast((part) => typeof part !== 'string');
}

function sourceOf(part: Part): string {
  if (typeof part === 'string') return escapeLiteral(part);
  const count = part.min === part.max ? `${part.min}` : `${part.min},${part.max}`;
  return `${classOf(part.alphabet)}{${count}}`;
}

function classOf(alphabet: Alphabet): string {
  return `[${ALPHABETS[alphabet].replace(/[-\\]/g, '\\$&')}]`;
}

/** A key ends where its last alphabet does, and never in the middle of a word. */
function endOf(last: Part | undefined): string {
  if (last === undefined || typeof last === 'string' || OPEN_ENDED.has(last.alphabet)) return '';
  return CLOSED_BY_LETTERS.has(last.alphabet)
    ? '(?![A-Za-z0-9])'
    : `(?!${classOf(last.alphabet)}|[A-Za-z0-9])`;
}

function escapeLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Drawn by a generator with a fixed seed: looks random, is always the same. */
function sampleOf(part: Part, index: number, missing: number): string {
  if (typeof part === 'string') return part;
  const letters = ALPHABETS[part.alphabet].replace(/[^A-Za-z0-9]/g, '');
  let state = 20_011 + index * 977;
  return Array.from({ length: part.min - missing }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return letters.charAt((state >> 12) % letters.length);
  }).join('');
}
