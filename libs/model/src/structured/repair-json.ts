/** A longer reply is not looked at, in characters. */
export const LONGEST_JSON = 1_000_000;
/** Deeper than this nobody reads. */
const DEEPEST = 200;

// One character of a string at a time: nothing in it can be matched in two ways.
const TOKEN = /\s+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d[\d.eE+-]*|[A-Za-z]+|[[\]{}:,]/gsy;
const BRACKET = /[[\]{}]/;
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
]);
/** Words that mean one value, in JSON and in Python. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
]);
/** What a cut text may end with: more digits could follow a number, and anything an open string, a comma or a colon. */
const COMPLETE = /["\]}el]$/;

/** A JSON value; nothing when a text is none. */
export type ParsedJson = { readonly value: unknown } | undefined;

/** Reads JSON as it is written. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // A model may write anything.
    return undefined;
  }
}

const inDoubleQuotes = (string: string): string =>
  string[0] === '"'
    ? string
    : `"${string.slice(1, -1).replace(/\\.|"/gs, (found) => (found === '"' ? '\\"' : found.replace("\\'", "'")))}"`;

const withoutLineBreaks = (string: string): string =>
  string.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));

/** How a token is to be written, by its first character; `undefined` when nobody can say what it means. */
const REPAIRS: readonly (readonly [begins: RegExp, repair: (token: string) => string | undefined])[] = [
  [/^\s/, () => ''],
  [/^["']/, (token) => withoutLineBreaks(inDoubleQuotes(token))],
  [/^[A-Za-z]/, (token) => WORDS.get(token)],
  [/^./, (token) => token],
];

const written = (token: string): string | undefined =>
  REPAIRS.find(([begins]) => begins.test(token))![1](token);

/** Reads tokens from the first bracket on, to the one that closes it. */
class BadlyWritten {
  private readonly pieces: string[] = [];
  private readonly open: string[] = [];
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.search(/[[{]/);
  }

  repair(isComplete: boolean): string | undefined {
    if (this.at < 0) return undefined;
    for (const [token] of this.text.slice(this.at).matchAll(TOKEN)) {
      if (!this.take(token)) return undefined;
      this.at += token.length;
      if (!this.open.length) break;
    }
    const rest = this.text.slice(this.at).trim();
    if (!this.open.length) return BRACKET.test(rest) ? undefined : this.pieces.join('');
    const isCut = rest === '' || rest === '```';
    if (!isCut || !isComplete || !COMPLETE.test(this.pieces.at(-1)!)) return undefined;
    return [...this.pieces, ...this.open.reverse()].join('');
  }

  /** Whether the token has a place here. */
  private take(token: string): boolean {
    const piece = written(token);
    if (piece === undefined) return false;
    const closer = CLOSERS.get(piece);
    if (closer) this.open.push(closer);
    if (piece === '}' || piece === ']') {
      if (this.open.pop() !== piece) return false;
      if (this.pieces.at(-1) === ',') this.pieces.pop();
    }
    if (piece) this.pieces.push(piece);
    return this.open.length <= DEEPEST;
  }
}

/**
 * Writes the one JSON object or list in a text as it should have been written: without a code fence or words around it,
 * without a comma after the last item, in double quotes, with its line breaks escaped and its last brackets closed.
 * Linear in the length of the text.
 *
 * No value is guessed: a number or a string that was cut, a missing item, two values, and whatever else needs an opinion
 * give nothing.
 *
 * @param isComplete whether the provider says that the reply has come to its end; else no bracket is added
 */
export function repairJson(text: string, isComplete = true): string | undefined {
  if (text.length > LONGEST_JSON) return undefined;
  const repaired = new BadlyWritten(text).repair(isComplete);
  return repaired !== undefined && parseJson(repaired) ? repaired : undefined;
}
