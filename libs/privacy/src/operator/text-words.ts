const WORDS = /[\p{L}\p{M}\p{N}_]+/gu;

/** The words of some texts, made when they are first asked for. */
export class TextWords {
  private known?: ReadonlySet<string>;

  constructor(private readonly texts: readonly string[]) {}

  /** Whether a word occurs, in this case. */
  has(word: string): boolean {
    return this.all.has(word);
  }

  /** Whether the texts may hold this text as whole words: they do not when one of its words is missing. */
  mayHold(text: string): boolean {
    const words = text.match(WORDS);
    return words === null || words.every((word) => this.all.has(word));
  }

  private get all(): ReadonlySet<string> {
    return (this.known ??= new Set(this.texts.flatMap((text) => text.match(WORDS) ?? [])));
  }
}
