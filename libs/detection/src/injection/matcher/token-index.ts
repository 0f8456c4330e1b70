import { TokenKind, type Tokens } from '../tokens/tokens';
import { hashOf, hashUnit } from '../tokens/tokenise';

const NOTHING = -1;
const SEED = hashOf('');

/** Open addressing from a text to a number; the texts are compared, so that hashes may collide. */
class TextTable {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly texts: string[];

  constructor(entries: ReadonlyMap<string, number>) {
    const size = 1 << Math.ceil(Math.log2(Math.max(entries.size, 2) * 4));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(NOTHING);
    // Filled, because a row with holes is looked up like a map.
    this.texts = new Array<string>(size).fill('');
    for (const [text, value] of entries) this.set(text, value);
  }

  private set(text: string, value: number): void {
    const hash = hashOf(text);
    let slot = hash & this.mask;
    while (this.values[slot] !== NOTHING) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    this.values[slot] = value;
    this.texts[slot] = text;
  }

  /** The number of the stretch of `text` from `start` to `end`, whose hash is given, or -1. */
  get(hash: number, text: string, start: number, end: number): number {
    const { mask, keys, values } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const value = values[slot] as number;
      if (value === NOTHING || (keys[slot] === hash && this.isAt(slot, text, start, end))) return value;
    }
  }

  private isAt(slot: number, text: string, start: number, end: number): boolean {
    const known = this.texts[slot] as string;
    if (known.length !== end - start) return false;
    for (let index = 0; index < known.length; index++) {
      if (known.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
    }
    return true;
  }
}

const lengthsOf = (texts: Iterable<string>): number[] => [
  ...new Set(Array.from(texts, ({ length }) => length)),
];

/** Finds the list of a token: by the token itself, or else by the longest of its beginnings that has one. */
export class TokenIndex {
  private readonly exact: TextTable;
  private readonly prefixes: TextTable;
  private readonly longestPrefix: number;
  private readonly shortestPrefix: number;

  constructor(exact: ReadonlyMap<string, number>, prefixes: ReadonlyMap<string, number>) {
    this.exact = new TextTable(exact);
    this.prefixes = new TextTable(prefixes);
    this.longestPrefix = Math.max(0, ...lengthsOf(prefixes.keys()));
    this.shortestPrefix = Math.min(this.longestPrefix, ...lengthsOf(prefixes.keys()));
  }

  /** The number of the list of a token, or -1. */
  listOf({ text, hashes, starts, ends, kinds }: Tokens, token: number): number {
    const start = starts[token] as number;
    const end = ends[token] as number;
    const list = this.exact.get((hashes[token] as number) | 0, text, start, end);
    return list !== NOTHING || kinds[token] !== TokenKind.WORD ? list : this.byPrefix(text, start, end);
  }

  private byPrefix(text: string, start: number, end: number): number {
    const last = Math.min(end, start + this.longestPrefix);
    let hash = SEED;
    let found = NOTHING;
    for (let at = start; at < last;) {
      hash = hashUnit(hash, text.charCodeAt(at++));
      if (at - start < this.shortestPrefix) continue;
      const list = this.prefixes.get(hash, text, start, at);
      if (list !== NOTHING) found = list;
    }
    return found;
  }
}
