import { ANY, covered, type SymbolSet, touched } from './shape-symbols';

/** One character: the symbols that it may have, and those of which every character fits. */
export interface One {
  readonly kind: 'one';
  readonly some: SymbolSet;
  readonly all: SymbolSet;
}

/** A part of a pattern as it shows in shapes. A `look` takes no character. */
export type ShapeNode =
  | One
  | { readonly kind: 'sequence'; readonly parts: readonly ShapeNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly ShapeNode[] }
  | { readonly kind: 'repeat'; readonly part: ShapeNode; readonly min: number; readonly max: number }
  | { readonly kind: 'look'; readonly sign: string; readonly branches: readonly ShapeNode[] };

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
const DIGIT_CODES = range(0x30, 0x39);
const CLASSES: Readonly<Record<string, readonly number[]>> = {
  d: DIGIT_CODES,
  w: [...DIGIT_CODES, ...range(0x41, 0x5a), ...range(0x61, 0x7a), 0x5f],
  s: [
    ...range(9, 13),
    0x20,
    0xa0,
    0x1680,
    ...range(0x2000, 0x200a),
    0x2028,
    0x2029,
    0x202f,
    0x205f,
    0x3000,
    0xfeff,
  ],
};
/** Takes no character: it is found in every text. */
const NOTHING: ShapeNode = { kind: 'sequence', parts: [] };
const GROUP = /\((?:\?(?:(<?[=!])|(:)|<\w+>))?/y;
const BACK_REFERENCE = /\\([1-9])/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const CODE = /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2}))/y;

const one = (codes: ReadonlySet<number>): One => ({ kind: 'one', some: touched(codes), all: covered(codes) });
const SET = /\[(?:\\.|[^\]\\])*\]/y;
const ANYTHING: One = { kind: 'one', some: ANY, all: 0 };

const ones = new Map<string, One>();

/** The characters that some source stands for: patterns share theirs, and some sets hold hundreds. */
function known(source: string, read: () => One): One {
  let characters = ones.get(source);
  if (!characters) ones.set(source, (characters = read()));
  return characters;
}

/** Reads the source of a regular expression. */
class ShapeParser {
  private at = 0;
  /** What stands in each group that is numbered. */
  private readonly groups: ShapeNode[] = [];

  constructor(private readonly source: string) {}

  parse(): ShapeNode {
    const branches = this.branches();
    if (this.at < this.source.length) this.refuse();
    return branches.length === 1 ? branches[0]! : { kind: 'choice', branches };
  }

  private branches(): ShapeNode[] {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    return branches;
  }

  private sequence(): ShapeNode {
    const parts: ShapeNode[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      parts.push(this.repeated(this.part()));
    }
    return { kind: 'sequence', parts };
  }

  private repeated(part: ShapeNode): ShapeNode {
    const match = this.take(QUANTIFIER);
    if (!match) return part;
    const [, sign, low, comma, high] = match;
    if (sign !== undefined)
      return { kind: 'repeat', part, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    const min = Number(low);
    const max = comma === undefined ? min : high === '' ? Infinity : Number(high);
    return { kind: 'repeat', part, min, max };
  }

  private part(): ShapeNode {
    const character = this.source[this.at]!;
    if (character === '(') return this.group();
    if (character === '[') return this.set();
    if (character === '.') {
      this.at++;
      return ANYTHING;
    }
    if (this.source.startsWith('\\b', this.at)) {
      this.at += 2;
      return { kind: 'look', sign: 'b', branches: [] };
    }
    const reference = this.take(BACK_REFERENCE);
    if (reference) return { kind: 'repeat', part: this.groups[Number(reference[1]) - 1]!, min: 0, max: 1 };
    if ('^$*+?{}]'.includes(character)) this.refuse();
    const start = this.at;
    const codes = this.codes();
    return known(this.source.slice(start, this.at), () => one(new Set(codes)));
  }

  private group(): ShapeNode {
    const [, sign, unnumbered] = this.take(GROUP) ?? this.refuse();
    const isNumbered = sign === undefined && unnumbered === undefined;
    const number = isNumbered ? this.groups.push(NOTHING) - 1 : -1;
    const branches = this.branches();
    if (this.source[this.at++] !== ')') this.refuse();
    const choice: ShapeNode = { kind: 'choice', branches };
    if (isNumbered) this.groups[number] = choice;
    return sign === undefined ? choice : { kind: 'look', sign, branches };
  }

  private set(): ShapeNode {
    const start = this.at;
    const [source] = this.take(SET) ?? this.refuse();
    return known(source, () => {
      this.at = start;
      return this.readSet();
    });
  }

  private readSet(): One {
    this.at++;
    const isInverted = this.source[this.at] === '^';
    const codes = new Set<number>();
    while (this.source[this.at] !== ']') {
      const from = this.codes();
      const isRange = from.length === 1 && this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      if (isRange) this.at++;
      const to = isRange ? this.codes() : from;
      for (const code of isRange ? range(from[0]!, to[0]!) : from) codes.add(code);
    }
    this.at++;
    return isInverted ? ANYTHING : one(codes);
  }

  /** The characters that the next one or the next escape stands for. */
  private codes(): readonly number[] {
    const code = this.take(CODE);
    if (code) return [parseInt((code[1] ?? code[2])!, 16)];
    if (this.at >= this.source.length) this.refuse();
    if (this.source[this.at] !== '\\') return [this.source.charCodeAt(this.at++)];
    const name = this.source[this.at + 1] ?? '';
    this.at += 2;
    if (Object.hasOwn(CLASSES, name)) return CLASSES[name]!;
    if (/^[A-Za-z0-9]?$/.test(name)) this.refuse();
    return [name.charCodeAt(0)];
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  private refuse(): never {
    throw new SyntaxError(`No shape is known of ${this.source} at ${this.at}.`);
  }
}

/**
 * A pattern as it shows in shapes. Of what is not understood, such as classes of Unicode, it says what every text holds:
 * a shape may promise a match that there is not, and must never miss one.
 */
export function shapeOf({ source, flags }: RegExp): ShapeNode {
  if (/[^dgy]/.test(flags)) return NOTHING;
  try {
    return new ShapeParser(source).parse();
  } catch (error) {
    if (error instanceof SyntaxError) return NOTHING;
    throw error;
  }
}
