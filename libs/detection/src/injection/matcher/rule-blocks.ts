/** Rule `r` is bit `r % 32` of word `r / 32`. */
export const WORD_BITS = 5;

/**
 * Lists of positions, arranged so that those of rules which await nothing are passed over 32 rules at a time.
 * `xStarts[n]` to `xStarts[n + 1]` are the rows of `x` that belong to `n`.
 */
export interface RuleBlocks {
  /** Blocks of each list: one for each word of rules that has any of its positions, the last first. */
  readonly blockStarts: Uint32Array;
  /** The word of each block. */
  readonly words: Uint32Array;
  /** Bits of the rules of which the block has positions. */
  readonly members: Int32Array;
  /** Bits of those which may begin with one of them. */
  readonly openers: Int32Array;
  /** Bits of those which, when they begin so, go on with the next token or not at all. */
  readonly hasty: Int32Array;
  /** Bits of those which may go on with one of them. */
  readonly followers: Int32Array;
  /** The group of the last rule of each block; those of the rules before follow. */
  readonly firstGroups: Uint32Array;
  readonly groupStarts: Uint32Array;
  /** Positions by group, that is by list and rule, the last first. */
  readonly positions: Uint32Array;
}

/** What a position is to its rule: one of the first; one of these that more than the next token may follow; no first one. */
export const Role = { START: 1, PATIENT: 2, FOLLOWER: 4 } as const;

/** How many bits are set (Warren, Hacker's Delight, 2003). */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The columns while they grow. */
class BlockBuilder {
  private readonly blockStarts: number[] = [];
  private readonly words: number[] = [];
  private readonly members: number[] = [];
  private readonly openers: number[] = [];
  private readonly patient: number[] = [];
  private readonly followers: number[] = [];
  private readonly firstGroups: number[] = [];
  private readonly groupStarts: number[] = [];
  private readonly positions: number[] = [];
  private rule = -1;

  /** What is put next belongs to the next list. */
  beginList(): void {
    this.blockStarts.push(this.words.length);
    this.rule = -1;
  }

  put(position: number, rule: number, roles: number): void {
    const word = rule >>> WORD_BITS;
    if (this.rule < 0 || this.rule >>> WORD_BITS !== word) this.beginBlock(word);
    if (this.rule !== rule) this.groupStarts.push(this.positions.length);
    this.rule = rule;
    this.mark(this.members, rule);
    if (roles & Role.START) this.mark(this.openers, rule);
    if (roles & Role.PATIENT) this.mark(this.patient, rule);
    if (roles & Role.FOLLOWER) this.mark(this.followers, rule);
    this.positions.push(position);
  }

  done(): RuleBlocks {
    return {
      blockStarts: Uint32Array.from([...this.blockStarts, this.words.length]),
      words: Uint32Array.from(this.words),
      members: Int32Array.from(this.members),
      openers: Int32Array.from(this.openers),
      hasty: Int32Array.from(this.openers, (bits, block) => bits & ~(this.patient[block] as number)),
      followers: Int32Array.from(this.followers),
      firstGroups: Uint32Array.from(this.firstGroups),
      groupStarts: Uint32Array.from([...this.groupStarts, this.positions.length]),
      positions: Uint32Array.from(this.positions),
    };
  }

  private mark(column: number[], rule: number): void {
    const block = column.length - 1;
    column[block] = (column[block] as number) | (1 << rule);
  }

  private beginBlock(word: number): void {
    this.words.push(word);
    this.members.push(0);
    this.openers.push(0);
    this.patient.push(0);
    this.followers.push(0);
    this.firstGroups.push(this.groupStarts.length);
  }
}

/** Arranges lists of positions, each with the last first, by the rules to which they belong; `roles` are bits of `Role`. */
export function arrange(
  lists: readonly (readonly number[])[],
  rules: Readonly<Uint32Array>,
  roles: Readonly<Uint8Array>,
): RuleBlocks {
  const builder = new BlockBuilder();
  for (const list of lists) {
    builder.beginList();
    for (const position of list) builder.put(position, rules[position] as number, roles[position] as number);
  }
  return builder.done();
}
