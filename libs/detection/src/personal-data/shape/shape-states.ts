import { type NumberSet } from './number-set';
import { SYMBOL_COUNT } from './shape-symbols';

/** The state behind another is not known yet. */
export const UNKNOWN = 0;

/** Spreads numbers over 32 bits: multiplied by 2^32 divided by the golden ratio (Knuth, TAOCP 6.4). */
const spread = (number: number): number => {
  const product = Math.imul(number + 1, 0x9e3779b1);
  return product ^ (product >>> 15);
};

/** Where a text may stand in all patterns at once, by number, each kept once. */
export class ShapeStates {
  /** The state behind each state and symbol. */
  readonly next: Uint16Array;
  /** The answer that each state adds. */
  readonly added: Uint16Array;
  private readonly places: (readonly number[])[] = [[]];
  /** Which patterns may begin there besides. */
  private readonly beginnings: number[] = [0];
  private readonly numbers = new Map<number, number[]>();

  constructor(most: number) {
    this.next = new Uint16Array(most * SYMBOL_COUNT);
    this.added = new Uint16Array(most);
  }

  /** How many there are. */
  get size(): number {
    return this.places.length;
  }

  /** The places of a state that may take the next symbol. */
  placesOf(state: number): readonly number[] {
    return this.places[state]!;
  }

  beginningsOf(state: number): number {
    return this.beginnings[state]!;
  }

  /** The number of a state. */
  of(places: NumberSet, beginnings: number, added: number): number {
    let key = spread(added * 4 + beginnings);
    for (const place of places.members) key = (key + spread(place)) | 0;
    const alike = this.numbers.get(key) ?? [];
    const isSame = (state: number): boolean =>
      this.added[state] === added &&
      this.beginnings[state] === beginnings &&
      places.equals(this.places[state]!);
    const known = alike.find(isSame);
    if (known !== undefined) return known;
    const number = this.size;
    this.places.push([...places.members]);
    this.beginnings.push(beginnings);
    this.added[number] = added;
    this.numbers.set(key, [...alike, number]);
    return number;
  }

  /** Forgets all states. */
  clear(): void {
    this.next.fill(UNKNOWN, 0, this.size * SYMBOL_COUNT);
    this.places.length = this.beginnings.length = 1;
    this.numbers.clear();
  }
}
