import { textOfCodes } from './text-of-codes';
import { mappedView, type Span, type TextView } from './text-view';

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Builds a view character by character, and remembers where each came from. */
export class ViewBuilder {
  private codes: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  /** How many UTF-16 code units there are so far. */
  length = 0;

  /** `expected` code units fit without growing. */
  constructor(expected: number) {
    this.codes = new Uint16Array(expected);
    this.starts = new Uint32Array(expected);
    this.ends = new Uint32Array(expected);
  }

  /** Adds one UTF-16 code unit, which stands for `start` to `end` of the original. */
  put(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  /** Adds one code point, which stands for `start` to `end` of the original. */
  putPoint(point: number, start: number, end: number): void {
    if (point < 0x10000) return this.put(point, start, end);
    this.put(0xd7c0 + (point >> 10), start, end);
    this.put(0xdc00 | (point & 0x3ff), start, end);
  }

  /** Adds a piece of the original as it is. */
  copy(original: string, start: number, end: number): void {
    while (this.length + end - start > this.codes.length) this.grow();
    const { codes, starts, ends } = this;
    let to = this.length;
    for (let at = start; at < end; at++, to++) {
      codes[to] = original.charCodeAt(at);
      starts[to] = at;
      ends[to] = at + 1;
    }
    this.length = to;
  }

  /** The code unit at `index`. */
  at(index: number): number {
    return this.codes[index]!;
  }

  /** Puts another code unit at `index`; what it stands for stays the same. */
  replace(index: number, code: number): void {
    this.codes[index] = code;
  }

  /** The last character stands for the original up to `end`. */
  stretch(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }

  /** The view, which as a whole stands for `span`. */
  done(span: Span): TextView {
    return mappedView(textOfCodes(this.codes, this.length), this.starts, this.ends, span);
  }

  private grow(): void {
    const size = 2 * this.codes.length + 16;
    this.codes = grown(this.codes, new Uint16Array(size));
    this.starts = grown(this.starts, new Uint32Array(size));
    this.ends = grown(this.ends, new Uint32Array(size));
  }
}
