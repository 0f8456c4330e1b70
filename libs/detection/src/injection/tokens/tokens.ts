/** What a token is. */
export const TokenKind = { WORD: 0, NUMBER: 1, IDEOGRAPH: 2, MARK: 3, BREAK: 4 } as const;

/** The tokens of a text, in columns; only the first `count` rows of a column count. */
export interface Tokens {
  /** The normalised text that was split. */
  readonly text: string;
  /** How many tokens there are. */
  readonly count: number;
  /** Where each begins in `text`, in UTF-16 code units. */
  readonly starts: Uint32Array;
  /** Where each ends, exclusive. */
  readonly ends: Uint32Array;
  /** FNV-1a of each token's UTF-16 code units, 32 bits. */
  readonly hashes: Uint32Array;
  /** A `TokenKind` each. */
  readonly kinds: Uint8Array;
}

/** Columns that grow as tokens are put in. */
export class TokenColumns implements Tokens {
  count = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  hashes: Uint32Array;
  kinds: Uint8Array;

  constructor(
    readonly text: string,
    private capacity: number,
  ) {
    // One buffer, because each costs a microsecond.
    const buffer = new ArrayBuffer(capacity * 13);
    this.starts = new Uint32Array(buffer, 0, capacity);
    this.ends = new Uint32Array(buffer, capacity * 4, capacity);
    this.hashes = new Uint32Array(buffer, capacity * 8, capacity);
    this.kinds = new Uint8Array(buffer, capacity * 12, capacity);
  }

  /** Adds one token. */
  put(start: number, end: number, hash: number, kind: number): void {
    if (this.count === this.capacity) this.grow();
    const row = this.count++;
    this.starts[row] = start;
    this.ends[row] = end;
    this.hashes[row] = hash;
    this.kinds[row] = kind;
  }

  private grow(): void {
    this.capacity *= 2;
    const wider = (column: Uint32Array): Uint32Array => {
      const copy = new Uint32Array(this.capacity);
      copy.set(column);
      return copy;
    };
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    this.hashes = wider(this.hashes);
    const kinds = new Uint8Array(this.capacity);
    kinds.set(this.kinds);
    this.kinds = kinds;
  }
}
