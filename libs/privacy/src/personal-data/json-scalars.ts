/** A string or number of a JSON object or array within a text; UTF-16, end exclusive. */
export interface JsonScalar {
  /** Behind the opening quotation mark of a string. */
  readonly start: number;
  /** At the closing quotation mark of a string. */
  readonly end: number;
  readonly isNumber: boolean;
}

// No two quantifiers here can take the same character.
const SPACE = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const LITERAL = /(?:true|false|null)(?!\w)/y;
const OPENING = /[[{]/g;

/** A text is read this many times at most; then nested beginnings of what is no JSON are passed over. */
const MOST_READINGS = 2;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Reads one object or array. */
class JsonReader {
  readonly scalars: JsonScalar[] = [];
  private readonly closers: string[] = [];

  constructor(
    private readonly text: string,
    /** Where the reading stands; behind the value, or where it ceased to be JSON. */
    public at: number,
  ) {}

  /** Whether a whole object or array was read. */
  read(): boolean {
    if (!this.value()) return false;
    while (this.closers.length > 0) {
      this.space();
      const closer = this.closers.at(-1)!;
      const character = this.text[this.at];
      if (character === closer) {
        this.closers.pop();
        this.at++;
      } else if (character !== ',' || !this.next(closer)) return false;
    }
    return true;
  }

  /** The member or item behind a comma. */
  private next(closer: string): boolean {
    this.at++;
    return (closer === ']' || this.key()) && this.value();
  }

  /** The name of a member and the colon behind it. */
  private key(): boolean {
    this.space();
    if (!this.scalar(STRING, false)) return false;
    this.space();
    if (this.text[this.at] !== ':') return false;
    this.at++;
    return true;
  }

  /** A scalar, or the beginnings of objects and arrays down to the first scalar or end; not by recursion, which has an end. */
  private value(): boolean {
    for (;;) {
      this.space();
      const character = this.text[this.at];
      if (character !== '[' && character !== '{') break;
      const closer = character === '{' ? '}' : ']';
      this.at++;
      this.closers.push(closer);
      this.space();
      if (this.text[this.at] === closer) return true;
      if (closer === '}' && !this.key()) return false;
    }
    if (this.scalar(STRING, false) || this.scalar(NUMBER, true)) return true;
    const end = matchAt(LITERAL, this.text, this.at);
    if (end === -1) return false;
    this.at = end;
    return true;
  }

  private scalar(pattern: RegExp, isNumber: boolean): boolean {
    const end = matchAt(pattern, this.text, this.at);
    if (end === -1) return false;
    const quote = isNumber ? 0 : 1;
    this.scalars.push({ start: this.at + quote, end: end - quote, isNumber });
    this.at = end;
    return true;
  }

  private space(): void {
    this.at = matchAt(SPACE, this.text, this.at);
  }
}

/** A stretch of a text that is a JSON object or array. */
export interface JsonPart {
  readonly start: number;
  readonly end: number;
  /** In order; the names of members are among them. */
  readonly scalars: readonly JsonScalar[];
}

/** The JSON objects and arrays in a text, outermost only, wherever they stand. Linear in the length of the text. */
export function jsonParts(text: string): JsonPart[] {
  const parts: JsonPart[] = [];
  let budget = MOST_READINGS * text.length;
  let at = 0;
  for (;;) {
    OPENING.lastIndex = at;
    const start = OPENING.exec(text)?.index;
    if (start === undefined) return parts;
    const reader = new JsonReader(text, start);
    const isWhole = reader.read();
    budget -= reader.at - start;
    if (isWhole) parts.push({ start, end: reader.at, scalars: reader.scalars });
    at = isWhole || budget < 0 ? Math.max(reader.at, start + 1) : start + 1;
  }
}
