/** What a JSON value begins with, alone or in a code fence. */
const HEAD = /^\s*(?:```[a-z]{0,8}[ \t]*\n\s*)?([^\s`])/i;
/** More white space than this before a value is none, in characters. */
const LONGEST_HEAD = 64;

/**
 * Follows a text that may be one JSON value, piece by piece, and writes values into its strings so that it stays one: a
 * quotation mark in a name would end the string.
 */
export class JsonPlace {
  private head = '';
  private state: 'head' | 'json' | 'text' = 'head';
  private depth = 0;
  private isInString = false;
  private isEscaped = false;

  /** Reads on. */
  read(piece: string): void {
    let rest = piece;
    if (this.state === 'head') rest = this.begin(piece);
    if (this.state !== 'json') return;
    for (const character of rest) this.take(character);
  }

  /** A value as it is written at the place up to which was read. */
  write(value: string): string {
    return this.state === 'json' && this.isInString ? JSON.stringify(value).slice(1, -1) : value;
  }

  /** Finds out whether it is JSON; answers what of it has to be read. */
  private begin(piece: string): string {
    this.head += piece;
    const [found = '', first] = HEAD.exec(this.head) ?? [];
    const length = first === undefined ? this.head.length : found.length - 1;
    if (length > LONGEST_HEAD) this.state = 'text';
    else if (first !== undefined) this.state = first === '{' || first === '[' ? 'json' : 'text';
    return this.state === 'json' ? this.head.slice(length) : '';
  }

  private take(character: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (this.isInString) {
      if (character === '\\') this.isEscaped = true;
      else if (character === '"') this.isInString = false;
    } else if (character === '"') this.isInString = true;
    else if (character === '{' || character === '[') this.depth++;
    // What follows the value is a text of its own.
    else if ((character === '}' || character === ']') && --this.depth <= 0) this.state = 'text';
  }
}

/** Writes values into a text, in order, and reads it to its end. */
export interface JsonWriting {
  readonly write: (value: string, at: number) => string;
  readonly end: () => void;
}

/** Follows a text, or the next piece of one, while values are written into it. */
export function writingInto(text: string, place = new JsonPlace()): JsonWriting {
  let read = 0;
  const readTo = (at: number): void => {
    place.read(text.slice(read, at));
    read = at;
  };
  return {
    write: (value, at) => {
      readTo(at);
      return place.write(value);
    },
    end: () => readTo(text.length),
  };
}
