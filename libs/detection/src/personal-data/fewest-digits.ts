/** Reads the source of a pattern and counts the digits that every match of it holds. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** The fewest digits of what stands up to the end of the group. */
  alternatives(): number {
    let fewest = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      fewest = Math.min(fewest, this.sequence());
    }
    return fewest;
  }

  private sequence(): number {
    let digits = 0;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      digits += this.piece() * this.repeats();
    }
    return digits;
  }

  private piece(): number {
    const character = this.source[this.at];
    if (character === '(') return this.group();
    if (character === '[') return this.set();
    if (character === '\\') return this.escape();
    this.at++;
    return character !== undefined && character >= '0' && character <= '9' ? 1 : 0;
  }

  private escape(): number {
    const name = this.source[this.at + 1];
    this.at += name === 'u' ? 6 : name === 'x' ? 4 : 2;
    return name === 'd' ? 1 : 0;
  }

  /** What is looked ahead or back at is no part of the match. */
  private group(): number {
    const head = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at))![0];
    this.at += head.length;
    const digits = this.alternatives();
    this.at++;
    return /[=!]$/.test(head) ? 0 : digits;
  }

  /** A set counts when it holds digits alone. */
  private set(): number {
    const from = this.at + 1;
    for (this.at++; this.at < this.source.length && this.source[this.at] !== ']'; this.at++) {
      if (this.source[this.at] === '\\') this.at++;
    }
    const members = this.source.slice(from, this.at++);
    return /^(?:\d|\\d|\d-\d)+$/.test(members) ? 1 : 0;
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

/** A lower bound of how many digits 0 to 9 every match of a pattern holds: elsewhere it need not be tried. */
export const fewestDigits = (source: string): number => new PatternReader(source).alternatives();
