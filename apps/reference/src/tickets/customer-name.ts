const SHORTEST_PART = 3;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A name, or a part of it, and what stands for it while a model works on the text. */
interface Stand {
  readonly value: string;
  readonly token: string;
}

/** The whole name first, so that its parts do not take it to pieces. */
function standsFor(name: string): Stand[] {
  const parts = name.split(/\s+/).filter((part) => part.length >= SHORTEST_PART);
  return [
    { value: name.trim(), token: '[CUSTOMER]' },
    ...parts.map((value, index) => ({ value, token: `[CUSTOMER-${index + 1}]` })),
  ].filter(({ value }) => value);
}

/** A name as whole words, in any case; not inside of an e-mail address, which has a pseudonym of its own. */
const wholeWords = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}]|@[\\w.-]{0,64})${name.replace(SPECIAL, '\\$&')}(?![\\p{L}\\p{N}]|[\\w.+-]{0,64}@)`,
    'giu',
  );

/**
 * Hides the name of the customer from the model: the framework finds most names, this one is known for certain.
 *
 * E-mail addresses, phone and card numbers are hidden by the framework.
 */
export class CustomerName {
  /** What the model is told instead of the name. */
  readonly token = '[CUSTOMER]';
  private readonly stands: readonly Stand[];

  constructor(name: string) {
    this.stands = standsFor(name);
  }

  /** The text without the name, in whatever case it is written. */
  hideIn(text: string): string {
    return this.stands.reduce((rest, { value, token }) => rest.replace(wholeWords(value), token), text);
  }

  /** The text with the name. */
  restoreIn(text: string): string {
    return this.stands.reduce((rest, { value, token }) => rest.replaceAll(token, () => value), text);
  }
}
