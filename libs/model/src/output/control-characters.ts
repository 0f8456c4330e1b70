import { type CountUnsafe } from './unsafe-output.options';

/** First and last code of characters that nobody sees, or that command whoever shows them; all are removed. */
const UNSEEN: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f], // with C1
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // grapheme joiner
  [0x061c, 0x061c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5], // Khmer inherent vowels
  [0x180b, 0x180f], // Mongolian variation selectors
  [0x200b, 0x200b], // zero-width space
  [0x200e, 0x200f], // direction marks
  [0x2028, 0x202e], // separators, bidirectional embedding
  [0x2060, 0x206f], // word joiner, invisible operators, bidirectional isolates
  [0x3164, 0x3164], // Hangul filler
  [0xfeff, 0xfeff], // zero-width no-break space
  [0xffa0, 0xffa0], // half-width Hangul filler
  [0xfff0, 0xfffb], // reserved, annotation marks
  [0x1d173, 0x1d17a], // musical format controls
  [0xe0000, 0xe00ff], // tags
  [0xe01f0, 0xe0fff], // reserved for such
];

/** Joiners and variation selectors: one of a sort behind a character of a script or an emoji is spelling, more carry data. */
const JOINERS: readonly (readonly [first: number, last: number])[] = [[0x200c, 0x200d]];
const SELECTORS: readonly (readonly [first: number, last: number])[] = [
  [0xfe00, 0xfe0f],
  [0xe0100, 0xe01ef],
];

const isIn = (table: typeof UNSEEN, point: number): boolean =>
  table.some(([first, last]) => point >= first && point <= last);

const classOf = (table: typeof UNSEEN): string =>
  table.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('');
/** Whether a piece has anything to look at; half characters are among it. */
const REMARKABLE = new RegExp(
  `[${classOf([...UNSEEN, ...JOINERS, ...SELECTORS])}\\u{d800}-\\u{dfff}\\u{10000}-\\u{10ffff}]`,
  'u',
);

/** Where a reader is in an escape sequence of a terminal. */
type Sequence = 'none' | 'escape' | 'control' | 'string' | 'string-escape';

const ESCAPE = 0x1b;
const BELL = 0x07;
const STRING_END = 0x9c;
/** What begins a sequence, behind ESC and as one C1 character. */
const OPENERS: Readonly<Record<number, Sequence>> = {
  0x5b: 'control', // CSI
  0x50: 'string', // DCS
  0x58: 'string', // SOS
  0x5d: 'string', // OSC
  0x5e: 'string', // PM
  0x5f: 'string', // APC
};
const C1_OFFSET = 0x40;

/** Removes terminal sequences and control, bidirectional and invisible characters from text that comes in pieces. */
export class ControlCharacters {
  private sequence: Sequence = 'none';
  /** The first half of a character whose second half has not come. */
  private half = '';
  private previous = 0;

  constructor(private readonly count: CountUnsafe) {}

  /** What of the next piece stays. */
  write(piece: string): string {
    if (this.sequence === 'none' && !this.half && !REMARKABLE.test(piece)) {
      this.previous = piece ? piece.charCodeAt(piece.length - 1) : this.previous;
      return piece;
    }
    const text = this.half + piece;
    const last = text.charCodeAt(text.length - 1);
    this.half = last >= 0xd800 && last <= 0xdbff ? text.slice(-1) : '';
    let out = '';
    for (const character of text.slice(0, text.length - this.half.length)) out += this.take(character);
    return out;
  }

  /** The text is complete: half a character is dropped. */
  end(): string {
    if (this.half) this.count('CONTROL');
    this.half = '';
    return '';
  }

  private take(character: string): string {
    const point = character.codePointAt(0)!;
    if (this.sequence !== 'none' && this.isInSequence(point)) return '';
    const opened = point === ESCAPE ? 'escape' : point >= 0x80 && OPENERS[point - C1_OFFSET];
    if (opened) this.sequence = opened;
    if (opened || !this.isKept(point)) {
      this.count('CONTROL');
      return '';
    }
    this.previous = point;
    return character;
  }

  /** Whether the character belongs to the sequence that is open; ends the sequence when it is over. */
  private isInSequence(point: number): boolean {
    const sequence = this.sequence;
    if (sequence === 'string' || sequence === 'string-escape') return this.isInString(point);
    if (sequence === 'escape' && OPENERS[point]) {
      this.sequence = OPENERS[point];
      return true;
    }
    const isMiddle = point >= 0x20 && point <= (sequence === 'control' ? 0x3f : 0x2f);
    if (!isMiddle) this.sequence = 'none';
    return isMiddle || (point >= 0x30 && point <= 0x7e);
  }

  /** A string ends with its terminator, or with the line, so that one without an end takes no more than that. */
  private isInString(point: number): boolean {
    if (point === 0x0a) {
      this.sequence = 'none';
      return false;
    }
    const isOver = point === BELL || point === STRING_END || this.sequence === 'string-escape';
    this.sequence = isOver ? 'none' : point === ESCAPE ? 'string-escape' : 'string';
    return true;
  }

  private isKept(point: number): boolean {
    const isHalf = point >= 0xd800 && point <= 0xdfff;
    if (isHalf || isIn(UNSEEN, point)) return false;
    const [isJoiner, isSelector] = [isIn(JOINERS, point), isIn(SELECTORS, point)];
    if (!isJoiner && !isSelector) return true;
    const isJoined = isIn(JOINERS, this.previous);
    if (isJoiner) return this.previous > 0x7f && !isJoined;
    // The digits, the number sign and the asterisk have an emoji form.
    const hasForms = this.previous > 0x7f || /[\d#*]/.test(String.fromCharCode(this.previous));
    return hasForms && !isJoined && !isIn(SELECTORS, this.previous);
  }
}
