import { NumberSet } from './number-set';
import { type Reached, type ShapePlaces } from './shape-places';
import { SYMBOL_COUNT } from './shape-symbols';

/** What a symbol leads to from the places at which patterns begin. */
export type Beginnings = readonly Reached[];

/** Moves from one set of places to the next; what the last move reached is kept until the next one. */
export class ShapeMoves {
  readonly reached: NumberSet;
  /** The patterns that the last move matched. */
  readonly matched: NumberSet;

  constructor(
    private readonly places: ShapePlaces,
    patternCount: number,
  ) {
    this.reached = new NumberSet(places.takes.length);
    this.matched = new NumberSet(patternCount);
  }

  /** What each symbol leads to from these starts of patterns. */
  beginningsOf(starts: readonly number[]): Beginnings {
    const { places } = this.places.reached(starts);
    return Array.from({ length: SYMBOL_COUNT }, (_, symbol) => {
      this.move(places, symbol);
      return { places: [...this.reached.members], patterns: [...this.matched.members] };
    });
  }

  /** Takes a symbol from these places, and from the places at which patterns begin. */
  move(from: readonly number[], symbol: number, beginnings?: Beginnings): void {
    const { takes } = this.places;
    this.clear();
    for (const place of from) if ((takes[place]! >>> symbol) & 1) this.add(this.places.behind(place));
    if (beginnings) this.add(beginnings[symbol]!);
  }

  /** Reaches and matches nothing. */
  clear(): void {
    this.reached.clear();
    this.matched.clear();
  }

  private add({ places, patterns }: Reached): void {
    for (const place of places) this.reached.add(place);
    for (const pattern of patterns) this.matched.add(pattern);
  }
}
