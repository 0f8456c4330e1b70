import { AT_START, afterLongLine, type CodeRange, type CodeState, readCodeLine } from './code-regions';
import { type CountUnsafe, type OutputSink } from '../unsafe-output.options';

/** Encodes the markup of a text that comes in pieces. */
export interface MarkupEncoder {
  /** What of the text so far is decided. */
  write(piece: string): string;
  /** The text is complete: returns the rest of it. */
  end(): string;
}

const AS_HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Encodes everything that means something in HTML, in its text as in its attributes. */
class HtmlEncoder implements MarkupEncoder {
  constructor(private readonly count: CountUnsafe) {}

  write(piece: string): string {
    return piece.replace(/[&<>"']/g, (character) => {
      if (character === '<') this.count('MARKUP');
      return AS_HTML[character]!;
    });
  }

  end(): string {
    return '';
  }
}

/** Characters; a longer line is not read for code. */
const LONGEST_LINE = 2_048;
const BEGINS_TAG = /[a-z/!?]/i;
/** An address that Markdown marks as one; of what it may hold, nothing ends it or begins code. */
const AUTOLINK = /<https?:\/\/[^\s<>"'`]{1,2048}>/iy;

/** Encodes what begins a tag, but for code, where Markdown shows it as it stands. */
class MarkdownEncoder implements MarkupEncoder {
  private state: CodeState = AT_START;
  /** The line so far, and how much of it has gone on. */
  private line = '';
  private shown = 0;
  private isLong = false;
  private hasBacktick = false;

  constructor(private readonly count: CountUnsafe) {}

  write(piece: string): string {
    let out = '';
    for (let at = 0; at < piece.length;) {
      const lineEnd = piece.indexOf('\n', at);
      const room = this.isLong ? piece.length : LONGEST_LINE - this.line.length;
      const end = Math.min(lineEnd < 0 ? piece.length : lineEnd, at + room);
      this.take(piece.slice(at, end));
      at = end;
      if (!this.isLong && this.line.length >= LONGEST_LINE) out += this.cutLine();
      else if (piece[at] === '\n') {
        out += `${this.endLine()}\n`;
        at++;
      } else out += this.flow();
    }
    return out;
  }

  end(): string {
    return this.endLine();
  }

  private take(text: string): void {
    this.line += text;
    this.hasBacktick ||= text.includes('`');
  }

  /** What of the line nothing that follows can make code. */
  private flow(): string {
    let [out, open] = ['', this.line.indexOf('<', this.shown)];
    for (; open >= 0; open = this.line.indexOf('<', this.shown)) {
      out += this.line.slice(this.shown, open);
      this.shown = open;
      const next = this.line[open + 1];
      if (next === undefined || (BEGINS_TAG.test(next) && !this.isProse(next))) break;
      out += this.encode(open, []);
      this.shown = open + 1;
    }
    if (open < 0) {
      out += this.line.slice(this.shown);
      this.shown = this.line.length;
    }
    if (this.isLong) {
      this.line = this.line.slice(this.shown);
      this.shown = 0;
    }
    return out;
  }

  private isProse(next: string): boolean {
    if (this.isLong || this.state.isOdd) return this.isLong || !/h/i.test(next);
    return !this.state.fence && !this.hasBacktick && !/h/i.test(next);
  }

  /** A line that is too long: no tag in it is taken for code. */
  private cutLine(): string {
    const before = this.state;
    this.state = afterLongLine(this.line, before);
    // One that ends the piece waits for what follows it.
    const held = this.line.endsWith('<') ? 1 : 0;
    const out = this.rest([], this.line.length - held);
    this.line = this.line.slice(this.line.length - held);
    this.shown = 0;
    this.isLong = true;
    return out;
  }

  private endLine(): string {
    const { code, after } = this.isLong
      ? { code: [], after: this.state }
      : readCodeLine(this.line, this.state);
    const out = this.rest(code, this.line.length);
    this.state = after;
    this.line = '';
    this.shown = 0;
    this.isLong = this.hasBacktick = false;
    return out;
  }

  private rest(code: readonly CodeRange[], end: number): string {
    let [out, range] = ['', 0];
    for (let at = this.shown; at < end;) {
      const open = this.line.indexOf('<', at);
      const stop = open < 0 || open >= end ? end : open;
      out += this.line.slice(at, stop);
      if (stop < end) {
        while (range < code.length && code[range]!.end <= stop) range++;
        out += this.encode(stop, code.slice(range, range + 1));
      }
      at = stop + 1;
    }
    return out;
  }

  /** The `<` at a place, encoded unless it begins no tag, stands in code, or begins an address. */
  private encode(at: number, code: readonly CodeRange[]): string {
    const next = this.line[at + 1];
    // The end of a line may be the end of the text, and whoever joins it with another makes a tag.
    if (next !== undefined && !BEGINS_TAG.test(next)) return '<';
    if (code.some(({ start, end }) => at >= start && at < end)) return '<';
    AUTOLINK.lastIndex = at;
    if (!this.isLong && AUTOLINK.test(this.line)) return '<';
    this.count('MARKUP');
    return '&lt;';
  }
}

const AS_IT_STANDS: MarkupEncoder = { write: (piece) => piece, end: () => '' };

/** Makes the encoder of a text for whoever shows it. */
export const ENCODERS: Readonly<Record<OutputSink, (count: CountUnsafe) => MarkupEncoder>> = {
  text: () => AS_IT_STANDS,
  markdown: (count) => new MarkdownEncoder(count),
  html: (count) => new HtmlEncoder(count),
};
