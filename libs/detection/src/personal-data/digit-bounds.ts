/** What every match of a pattern holds at least: where a text has less, the pattern need not be tried. */
export interface DigitBounds {
  /** Digits 0 to 9. */
  readonly digits: number;
  /** Digits that stand together. */
  readonly run: number;
}

const NONE: DigitBounds = { digits: 0, run: 0 };
const ONE: DigitBounds = { digits: 1, run: 1 };

/** Reads the source of a pattern. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** The bounds of what stands up to the end of the group. */
  alternatives(): DigitBounds {
    let { digits, run } = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      const other = this.sequence();
      digits = Math.min(digits, other.digits);
      run = Math.min(run, other.run);
    }
    return { digits, run };
  }

  private sequence(): DigitBounds {
    let [digits, run, open] = [0, 0, 0];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const piece = this.piece();
      const times = this.repeats();
      digits += piece.digits * times;
      // Only single digits side by side are sure to stand together.
      open = piece === ONE ? open + times : 0;
      run = Math.max(run, open, times > 0 ? piece.run : 0);
    }
    return { digits, run };
  }

  private piece(): DigitBounds {
    const character = this.source[this.at];
    if (character === '(') return this.group();
    if (character === '[') return this.set();
    if (character === '\\') return this.escape();
    this.at++;
    return character !== undefined && character >= '0' && character <= '9' ? ONE : NONE;
  }

  private escape(): DigitBounds {
    const name = this.source[this.at + 1];
    this.at += name === 'u' ? 6 : name === 'x' ? 4 : 2;
    return name === 'd' ? ONE : NONE;
  }

  /** What is looked ahead or back at is no part of the match. */
  private group(): DigitBounds {
    const head = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at))![0];
    this.at += head.length;
    const bounds = this.alternatives();
    this.at++;
    return /[=!]$/.test(head) ? NONE : { ...bounds };
  }

  /** A set counts when it holds digits alone. */
  private set(): DigitBounds {
    const from = this.at + 1;
    for (this.at++; this.at < this.source.length && this.source[this.at] !== ']'; this.at++) {
      if (this.source[this.at] === '\\') this.at++;
    }
    const members = this.source.slice(from, this.at++);
    return /^(?:\d|\\d|\d-\d)+$/.test(members) ? ONE : NONE;
  }

  /** How often the piece is repeated at least. */
  private repeats(): number {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!quantifier) return 1;
    this.at += quantifier[0].length;
    if (quantifier[1] !== undefined) return Number(quantifier[1]);
    return quantifier[0].startsWith('+') ? 1 : 0;
  }
}

/** Lower bounds of the digits in a match of a pattern. */
export const digitBounds = (source: string): DigitBounds => new PatternReader(source).alternatives();

/** The digits of a text, and the most that stand together. */
export function digitsIn(text: string): DigitBounds {
  let [digits, run, open] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) {
      open = 0;
      continue;
    }
    digits++;
    if (++open > run) run = open;
  }
  return { digits, run };
}
