/** Where a stand-in lies in a text; UTF-16, end exclusive. */
export interface StandInSpan {
  readonly start: number;
  readonly end: number;
}

/** What a reading of a text found, and where its undecided end begins. */
export interface StandInReading {
  readonly spans: readonly StandInSpan[];
  /** More text may change what begins here; the length of the text when nothing is open. */
  readonly open: number;
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
/** Whether the character that begins here, in UTF-16 units, is one of a word. */
export const isWordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && WORD.test(String.fromCodePoint(text.codePointAt(at)!));
const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
/** Whether the character before this place is one of a word. */
export const isAfterWord = (text: string, at: number): boolean =>
  isWordAt(text, at - (isLowSurrogate(text, at - 1) ? 2 : 1));
const endsInWord = (text: string): boolean => isAfterWord(text, text.length);

/** Stand-ins that are longer cannot be waited for in a stream; UTF-16 units. */
export const LONGEST_STAND_IN = 128;

/**
 * Finds the surrogates of a vault in a text: whole words, the longest first, from left to right.
 *
 * One step of hashing for each length that occurs, so that time is linear in the text.
 */
export class StandInFinder {
  private readonly texts = new Set<string>();
  private readonly firsts = new Set<string>();
  private lengths: readonly number[] = [];
  private sorted?: readonly string[];

  /** Whether there is nothing to find. */
  get isEmpty(): boolean {
    return this.texts.size === 0;
  }

  /** Takes a stand-in of 1 to `LONGEST_STAND_IN` units. */
  add(text: string): void {
    this.texts.add(text);
    this.firsts.add(text[0]!);
    this.lengths = [...new Set([...this.lengths, text.length])].sort((a, b) => b - a);
    delete this.sorted;
  }

  /** Reads a text that nothing follows, or of which more may come; `previous` is the character before it. */
  read(text: string, previous = '', mayGrow = false): StandInReading {
    const spans: StandInSpan[] = [];
    if (this.isEmpty) return { spans, open: text.length };
    let insideWord = previous !== '' && endsInWord(previous);
    for (let at = 0; at < text.length;) {
      if (this.firsts.has(text[at]!) && !(insideWord && isWordAt(text, at))) {
        if (mayGrow && text.length - at <= LONGEST_STAND_IN && this.isPrefix(text.slice(at)))
          return { spans, open: at };
        const end = this.endOf(text, at);
        if (end > at) {
          spans.push({ start: at, end });
          insideWord = endsInWord(text.slice(at, end));
          at = end;
          continue;
        }
      }
      const width = text.codePointAt(at)! > 0xffff ? 2 : 1;
      insideWord = isWordAt(text, at);
      at += width;
    }
    return { spans, open: text.length };
  }

  private endOf(text: string, at: number): number {
    for (const length of this.lengths) {
      const end = at + length;
      const part = text.slice(at, end);
      if (!this.texts.has(part)) continue;
      if (!(endsInWord(part) && isWordAt(text, end))) return end;
    }
    return at;
  }

  /** Whether more text could make this a stand-in; a whole one counts too, because a word character may follow. */
  private isPrefix(start: string): boolean {
    const sorted = (this.sorted ??= [...this.texts].sort());
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sorted[middle]! < start) from = middle + 1;
      else to = middle;
    }
    return sorted[from]?.startsWith(start) ?? false;
  }
}
