/** Text from outside: made by `untrusted`, taken by `prompt`. */
export class Untrusted {
  // A private field makes the type nominal: a plain string, or a look-alike, does not compile.
  readonly #text: string;
  /** Where the text came from, such as `ticket` or `document:42`. */
  readonly source: string | undefined;

  constructor(text: string, source?: string) {
    this.#text = text;
    this.source = source;
  }

  /** The text itself. */
  get text(): string {
    return this.#text;
  }

  /** Never the text: joining it into a plain string would lose the mark. */
  toString(): string {
    return '[untrusted]';
  }
}

/** Says that a text comes from outside and must be treated as data, wherever it came from. */
export const untrusted = (text: string, source?: string): Untrusted => new Untrusted(text, source);
