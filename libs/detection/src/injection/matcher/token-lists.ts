import { type PhraseToken } from './phrase-node';
import { TokenIndex } from './token-index';

/** Texts that have a list, by its number. */
type Numbers = Map<string, number>;

/** Most texts have no prefix that is longer, which so many characters tell. */
const STEM = 3;
const stemOf = (text: string): string => text.slice(0, STEM);

/** Numbers that never fall, each once and the last first. */
const reversed = (numbers: readonly number[]): number[] =>
  numbers.filter((number, at) => number !== numbers[at - 1]).reverse();

/** The tokens of all patterns, and of each the positions that it matches. */
export class TokenLists {
  private readonly lists: number[][] = [];
  private readonly exact: Numbers = new Map();
  private readonly prefixes: Numbers = new Map();

  /** Adds a position that consumes a token; none may be less than the one before. */
  post({ text, isPrefix }: PhraseToken, position: number): void {
    const numbers = isPrefix ? this.prefixes : this.exact;
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, this.lists.push([position]) - 1);
    else (this.lists[known] as number[]).push(position);
  }

  /** Finds the number of a token's list. */
  index(): TokenIndex {
    return new TokenIndex(this.exact, this.prefixes);
  }

  /** The lists by their numbers, each position once and the last first; a token's has what its beginnings match as well. */
  complete(): readonly (readonly number[])[] {
    const { lists, exact, prefixes } = this;
    const lengths = [...new Set(Array.from(prefixes.keys(), ({ length }) => length))].sort((a, b) => a - b);
    const stems = new Set(Array.from(prefixes.keys(), stemOf));
    const complete = lists.map(reversed);
    for (const [text, number] of [...exact, ...prefixes]) {
      const longest = Math.min(text.length, stems.has(stemOf(text)) ? Infinity : STEM - 1);
      let all = lists[number] as number[];
      for (const length of lengths) {
        if (length > longest) break;
        const prefix = prefixes.get(text.slice(0, length));
        if (prefix !== undefined && prefix !== number) all = all.concat(lists[prefix] ?? []);
      }
      if (all !== lists[number]) complete[number] = reversed(all.sort((a, b) => a - b));
    }
    return complete;
  }
}
