import { type PhraseNode, type PhraseToken } from './phrase-node';
import { TokenLists } from './token-lists';

/** What a position is. */
export const PositionFlag = { START: 1, END: 2, LINE_START: 4 } as const;

/** Where a reading of the pattern has come to, and what the next token has to respect. */
interface Reached {
  /** `START` before the first token. */
  readonly position: number;
  readonly gap: number;
  readonly atLineStart: boolean;
}

const START = -1;

/** Ways with the same gap. */
type Group = readonly [Reached, ...Reached[]];

/** Most ways have no gap at all, so that there is nothing to part. */
function isUniform(from: readonly Reached[]): from is Group {
  const [first] = from;
  if (!first) return false;
  for (const { gap, atLineStart } of from)
    if (gap !== first.gap || atLineStart !== first.atLineStart) return false;
  return true;
}

/**
 * The positions of patterns (Glushkov, 1961), each of which consumes one token. A pattern has no loops, so that every
 * position comes after those it follows. Columns of numbers, because thousands of objects are work for the garbage collector.
 */
export class PhraseGraph {
  /** Words that may stand between a position and what it follows. */
  readonly gaps: number[] = [];
  /** Bits of `PositionFlag`, by position. */
  readonly flags: number[] = [];
  /** Position `targets[i]` may follow `sources[i]`. */
  readonly sources: number[] = [];
  readonly targets: number[] = [];
  /** The positions by the tokens that they consume. */
  readonly lists = new TokenLists();

  /**
   * Adds a pattern.
   *
   * @throws Error when the pattern begins or ends with a gap, or matches nothing at all.
   */
  add(phrase: PhraseNode): void {
    const ends = this.walk(phrase, [{ position: START, gap: 0, atLineStart: false }]);
    for (const { position, gap, atLineStart } of ends) {
      if (gap || atLineStart) throw new Error('nothing follows the last gap or "^"');
      if (position === START) throw new Error('every part may be missing');
      this.flags[position] = (this.flags[position] as number) | PositionFlag.END;
    }
  }

  private walk(node: PhraseNode, from: readonly Reached[]): readonly Reached[] {
    switch (node.kind) {
      case 'token':
        return this.consume([node], from);
      case 'gap':
        if (from.some(({ position }) => position === START)) throw new Error('nothing stands before a gap');
        return from.map((reached) => ({ ...reached, gap: reached.gap + node.most }));
      case 'line-start':
        return from.map((reached) => ({ ...reached, atLineStart: true }));
      case 'optional':
        return [...from, ...this.walk(node.item, from)];
      case 'choice':
        return this.choose(node.options, from);
      case 'sequence':
        return node.items.reduce((reached, item) => this.walk(item, reached), from);
    }
  }

  /** Alternatives of one token share a position: most of the speed comes from this. */
  private choose(options: readonly PhraseNode[], from: readonly Reached[]): readonly Reached[] {
    const single: PhraseToken[] = [];
    for (const option of options) if (option.kind === 'token') single.push(option);
    const reached: Reached[] = single.length > 0 ? this.consume(single, from) : [];
    for (const option of options) if (option.kind !== 'token') reached.push(...this.walk(option, from));
    return reached;
  }

  /** One position for each distinct gap, so that the latest way to it is always the best one. */
  private consume(tokens: readonly PhraseToken[], from: readonly Reached[]): Reached[] {
    if (isUniform(from)) return [this.put(tokens, from)];
    const groups: [Reached, ...Reached[]][] = [];
    for (const reached of from) {
      const { gap, atLineStart } = reached;
      const group = groups.find(([first]) => first.gap === gap && first.atLineStart === atLineStart);
      if (group) group.push(reached);
      else groups.push([reached]);
    }
    return groups.map((group) => this.put(tokens, group));
  }

  private put(tokens: readonly PhraseToken[], group: Group): Reached {
    const [{ gap, atLineStart }] = group;
    const target = this.gaps.length;
    let flags: number = atLineStart ? PositionFlag.LINE_START : 0;
    for (const { position } of group) {
      if (position === START) flags |= PositionFlag.START;
      else {
        this.sources.push(position);
        this.targets.push(target);
      }
    }
    this.gaps.push(gap);
    this.flags.push(flags);
    for (const token of tokens) this.lists.post(token, target);
    return { position: target, gap: 0, atLineStart: false };
  }
}
