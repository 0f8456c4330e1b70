/** A set of small numbers that is filled and emptied again and again, without making anything. */
export class NumberSet {
  readonly members: number[] = [];
  private readonly isIn: Uint8Array;

  /** @param size The numbers are below it. */
  constructor(size: number) {
    this.isIn = new Uint8Array(size);
  }

  add(number: number): void {
    if (this.isIn[number] === 1) return;
    this.isIn[number] = 1;
    this.members.push(number);
  }

  /** Whether these are the members, in whatever order; each stands there once. */
  equals(numbers: readonly number[]): boolean {
    return numbers.length === this.members.length && numbers.every((number) => this.isIn[number] === 1);
  }

  clear(): void {
    for (const member of this.members) this.isIn[member] = 0;
    this.members.length = 0;
  }
}
