import { type ShapeNode } from './shape-pattern';
import { type SymbolSet } from './shape-symbols';

/** Repeats are counted to here: shapes that differ in longer ones alone are not told apart, and the states stay few. */
const MOST_COUNTED = 8;
const NO_PATTERN = -1;

/** How often a part is repeated, as far as it is counted: never less often than the pattern allows. */
function counted({ part, min, max }: ShapeNode & { kind: 'repeat' }): readonly [min: number, max: number] {
  const isOneSymbol = part.kind === 'one' && (part.some & (part.some - 1)) === 0;
  if (!isOneSymbol && min > MOST_COUNTED) return [MOST_COUNTED, Infinity];
  return [min, max > min + 1 && max > MOST_COUNTED ? Infinity : max];
}

/** What is reached without taking a symbol: places that take one, and patterns that are matched. */
export interface Reached {
  readonly places: readonly number[];
  readonly patterns: readonly number[];
}

/** Places inside patterns: a place takes a symbol and leads to another, or leads to others at once. */
export class ShapePlaces {
  readonly takes: SymbolSet[] = [];
  private readonly next: number[] = [];
  private readonly forks: (readonly number[])[] = [];
  private readonly patterns: number[] = [];
  private readonly after: Reached[] = [];

  /** Adds a place. @param pattern The pattern that is matched where it is reached. */
  add(takes: SymbolSet, next: number, forks: readonly number[] = [], pattern = NO_PATTERN): number {
    this.next.push(next);
    this.forks.push(forks);
    this.patterns.push(pattern);
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

  /** What is reached from these places without taking a symbol. */
  reached(seeds: Iterable<number>): Reached {
    const seen = new Set(seeds);
    // What is added while the set is walked is walked too.
    for (const place of seen) for (const fork of this.forks[place]!) seen.add(fork);
    const all = [...seen];
    return {
      places: all.filter((place) => this.takes[place] !== 0),
      patterns: all.map((place) => this.patterns[place]!).filter((pattern) => pattern !== NO_PATTERN),
    };
  }

  /** What is reached when a place has taken its symbol. */
  behind(place: number): Reached {
    return (this.after[place] ??= this.reached([this.next[place]!]));
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
