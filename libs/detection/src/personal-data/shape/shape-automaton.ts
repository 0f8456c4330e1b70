import { beginsWord, followers, WORD } from './shape-edges';
import { type ShapeNode } from './shape-pattern';
import { END, SYMBOL_COUNT, symbolOf, type SymbolSet } from './shape-symbols';

/** Repeats are counted to here: shapes that differ in longer ones alone are not told apart, and the states stay few. */
const MOST_COUNTED = 8;
/** States that are remembered. */
const MOST_STATES = 8192;
/** Different answers that are remembered. */
const MOST_ANSWERS = 4096;

const UNKNOWN = 0;
const START = 1;
const NOTHING = 0;
const EVERYTHING = 1;
const NO_PATTERN = -1;

/** How often a part is repeated, as far as it is counted: never less often than the pattern allows. */
function counted({ part, min, max }: ShapeNode & { kind: 'repeat' }): readonly [min: number, max: number] {
  const isOneSymbol = part.kind === 'one' && (part.some & (part.some - 1)) === 0;
  if (!isOneSymbol && min > MOST_COUNTED) return [MOST_COUNTED, Infinity];
  return [min, max > min + 1 && max > MOST_COUNTED ? Infinity : max];
}

/** Places inside patterns: a place takes a symbol and leads to another, or leads to others at once. */
class Places {
  readonly takes: SymbolSet[] = [];
  readonly next: number[] = [];
  readonly forks: (readonly number[])[] = [];
  /** The pattern that is matched where this place is reached. */
  readonly pattern: number[] = [];

  add(takes: SymbolSet, next: number, forks: readonly number[] = [], pattern = NO_PATTERN): number {
    this.next.push(next);
    this.forks.push(forks);
    this.pattern.push(pattern);
    return this.takes.push(takes) - 1;
  }

  /** Adds what leads through a part of a pattern to a place. Looks are passed over: they only ever refuse. */
  lead(node: ShapeNode, to: number): number {
    if (node.kind === 'one') return this.add(node.some, to);
    if (node.kind === 'sequence') return node.parts.reduceRight((place, part) => this.lead(part, place), to);
    if (node.kind === 'choice')
      return this.add(
        0,
        0,
        node.branches.map((branch) => this.lead(branch, to)),
      );
    return node.kind === 'repeat' ? this.leadTimes(node, to) : to;
  }

  private leadTimes(node: ShapeNode & { kind: 'repeat' }, to: number): number {
    const [min, max] = counted(node);
    let first = to;
    if (max === Infinity) {
      const loop: number[] = [to];
      first = this.add(0, 0, loop);
      loop.push(this.lead(node.part, first));
    } else for (let time = min; time < max; time++) first = this.add(0, 0, [to, this.lead(node.part, first)]);
    for (let time = 0; time < min; time++) first = this.lead(node.part, first);
    return first;
  }
}

/**
 * Says which of many patterns may match somewhere in a text, in one pass over its shape: every digit is the same to it,
 * and every small letter. It never leaves out a pattern that matches; most of those that do not, it does.
 *
 * A deterministic automaton whose states are made when a text first needs them. When there are too many, the texts that
 * need more are said to match everything.
 */
export class ShapeAutomaton<T> {
  private readonly places = new Places();
  private readonly anywhere: number[] = [];
  private readonly atWord: number[] = [];
  /** Where a text stands in all patterns at once, in each state. */
  private readonly states: (readonly number[])[] = [];
  private readonly numbers = new Map<string, number>();
  /** The state behind each state and symbol. */
  private readonly next = new Uint16Array(MOST_STATES * SYMBOL_COUNT);
  /** The answer that each state adds. */
  private readonly added = new Uint16Array(MOST_STATES);
  private readonly answers: (readonly number[])[] = [];
  private readonly values: (readonly T[])[] = [];
  private readonly answerNumbers = new Map<string, number>();
  private readonly joined = new Map<number, number>();

  /** @param patterns The patterns, and what stands for each in an answer; answers keep their order. */
  constructor(private readonly patterns: readonly (readonly [shape: ShapeNode, value: T])[]) {
    const { places } = this;
    patterns.forEach(([shape], pattern) => {
      const end = places.add(0, 0, [], pattern);
      const start = places.lead(shape, places.add(followers(shape), end));
      this.atWord.push(start);
      if (!beginsWord(shape)) this.anywhere.push(start);
    });
    this.answer([]);
    this.answer([...patterns.keys()]);
    this.states.push([]);
    this.state(this.reached(this.atWord).places, NOTHING);
  }

  /** What stands for the patterns that may match in a text. */
  possible(text: string): readonly T[] {
    const { next, added } = this;
    let state = START;
    let found = NOTHING;
    for (let at = 0; at <= text.length; at++) {
      const symbol = at < text.length ? symbolOf(text.charCodeAt(at)) : END;
      state = next[state * SYMBOL_COUNT + symbol]! || this.step(state, symbol);
      if (state === UNKNOWN) return this.values[EVERYTHING]!;
      const more = added[state]!;
      if (more !== NOTHING && more !== found) found = found === NOTHING ? more : this.join(found, more);
    }
    return this.values[found]!;
  }

  /** Makes the state behind another; `UNKNOWN` when there are too many. */
  private step(from: number, symbol: number): number {
    const { takes, next } = this.places;
    const moved = this.states[from]!.filter((place) => (takes[place]! >>> symbol) & 1);
    const { places, patterns } = this.reached(moved.map((place) => next[place]!));
    const isInWord = (WORD >>> symbol) & 1;
    const starts = symbol === END ? [] : this.reached(isInWord ? this.anywhere : this.atWord).places;
    const to = this.state([...places, ...starts], this.answer(patterns));
    return (this.next[from * SYMBOL_COUNT + symbol] = to);
  }

  /** The places that take a symbol, and the patterns that are matched, where these places lead without taking one. */
  private reached(seeds: readonly number[]): { places: number[]; patterns: number[] } {
    const { forks, takes, pattern } = this.places;
    const seen = new Set(seeds);
    // What is added while the set is walked is walked too.
    for (const place of seen) for (const fork of forks[place]!) seen.add(fork);
    const all = [...seen];
    return {
      places: all.filter((place) => takes[place] !== 0),
      patterns: all.map((place) => pattern[place]!).filter((number) => number !== NO_PATTERN),
    };
  }

  private state(places: readonly number[], added: number): number {
    const sorted = [...new Set(places)].sort((a, b) => a - b);
    const key = `${added}:${sorted.join()}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.states.length;
    if (number === MOST_STATES) return UNKNOWN;
    this.states.push(sorted);
    this.added[number] = added;
    this.numbers.set(key, number);
    return number;
  }

  /** The number of an answer. */
  private answer(patterns: readonly number[]): number {
    const sorted = [...new Set(patterns)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.answerNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.answers.length;
    if (number === MOST_ANSWERS) return EVERYTHING;
    this.answers.push(sorted);
    this.values.push(sorted.map((pattern) => this.patterns[pattern]![1]));
    this.answerNumbers.set(key, number);
    return number;
  }

  /** The number of two answers together. */
  private join(one: number, other: number): number {
    const key = one * MOST_ANSWERS + other;
    let joined = this.joined.get(key);
    if (joined === undefined) {
      joined = this.answer([...this.answers[one]!, ...this.answers[other]!]);
      if (this.joined.size < MOST_STATES) this.joined.set(key, joined);
    }
    return joined;
  }
}
