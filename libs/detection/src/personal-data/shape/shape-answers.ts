/** The answer without a pattern. */
export const NOTHING = 0;

/** Sets of patterns by number, each kept once. */
export class ShapeAnswers<T> {
  private readonly sets: (readonly number[])[] = [];
  private readonly values: (readonly T[])[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly joined = new Map<number, number>();

  /** @param patterns What stands for each pattern in an answer; answers keep their order. */
  constructor(
    private readonly patterns: readonly T[],
    private readonly most: number,
  ) {
    this.clear();
  }

  /** How many there are. */
  get size(): number {
    return this.sets.length;
  }

  /** What stands for the patterns of an answer. */
  valuesOf(answer: number): readonly T[] {
    return this.values[answer]!;
  }

  /** The number of an answer. */
  of(patterns: readonly number[]): number {
    const sorted = [...new Set(patterns)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.values.push(sorted.map((pattern) => this.patterns[pattern]!));
    this.numbers.set(key, this.sets.length);
    return this.sets.push(sorted) - 1;
  }

  /** The number of two answers together. */
  join(one: number, other: number): number {
    const key = one * this.most + other;
    let joined = this.joined.get(key);
    if (joined === undefined)
      this.joined.set(key, (joined = this.of([...this.sets[one]!, ...this.sets[other]!])));
    return joined;
  }

  /** Forgets all answers but the one without a pattern. */
  clear(): void {
    this.sets.length = this.values.length = 0;
    this.numbers.clear();
    this.joined.clear();
    this.of([]);
  }
}
