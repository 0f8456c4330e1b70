import { isDigit } from '../prefixes';
import { CONTEXT_LENGTH } from '../recognizer';
import { type CueIndex, type CueMatch, LONGEST_PHRASE } from './cue-index';
import { type CueName } from './cue-name';
import { foldedLetter, isIdeographic } from './fold';
import { beginsWord, readWord, wordRead } from './words-of';

/** The nearest cue before a value. */
export interface CueHit {
  readonly cue: CueName;
  /** Words between the cue and the value that say something of their own. */
  readonly distance: number;
  /** Another value stands between, so that this may be one more of the same kind. */
  readonly isConsumed: boolean;
}

/** A number of so many digits between cue and value is taken for the value that the cue announced. */
const VALUE_DIGITS = 3;

/** How far back a cue may begin; the character before tells whether a word is whole. */
const REACH = CONTEXT_LENGTH - 1;

const LINE_FEED = 10;
const SPACE = 32;
const COLON = 0x3a;
const EQUALS = 0x3d;
const SLASH = 0x2f;
const WIDE_COLON = 0xff1a;
/** What ends a label or a list entry: a name before it belongs to something else. */
const ENDS_LABEL = new Uint8Array(128);
for (const character of '\n\t,;{}[]<>|&?') ENDS_LABEL[character.charCodeAt(0)] = 1;

/**
 * Reads a text from left to right and remembers the last cue that still holds: what stands before a value says what it is.
 *
 * A name that labels something else (`"zip": …`), a line break after other words, and a word after another value end what
 * a cue announces. Only cues that lie in the `CONTEXT_LENGTH` characters before a value count, so that a text that arrives
 * in pieces says the same as the whole.
 */
export class CueReader {
  private position = 0;
  /** The last words by their hashes and where they begin, each in the place of its number. */
  private readonly hashes = new Int32Array(LONGEST_PHRASE);
  private readonly starts = new Int32Array(LONGEST_PHRASE);
  /** The number of the last word; it begins where no phrase reaches back beyond the first. */
  private words = LONGEST_PHRASE;
  private cue: CueName | undefined;
  private cueStart = 0;
  private cueEnd = 0;
  private distance = 0;
  private digits = 0;
  private isConsumed = false;
  private labelStart = 0;

  constructor(
    private readonly index: CueIndex,
    private readonly text: string,
  ) {}

  /** The nearest cue before an index; asking for growing indices reads the text once. */
  before(at: number): CueHit | undefined {
    const from = at - REACH;
    if (this.isInsideWord(at)) return this.aside(at);
    if (from > this.position || at < this.position) this.restart(from);
    this.readTo(at);
    if (this.cue && this.cueStart <= from && from > 0) {
      // A part of the phrase may be a cue of its own: what a reader finds who sees no more than the context.
      this.restart(from);
      this.readTo(at);
    }
    const { cue, distance, isConsumed, digits } = this;
    return cue && { cue, distance, isConsumed: isConsumed || digits >= VALUE_DIGITS };
  }

  private isInsideWord(at: number): boolean {
    const { text } = this;
    return at > 0 && foldedLetter(text.charCodeAt(at)) !== 0 && foldedLetter(text.charCodeAt(at - 1)) !== 0;
  }

  /** A word that is read in part would be lost for what follows, so that another reader looks at it. */
  private aside(at: number): CueHit | undefined {
    const from = Math.max(0, at - CONTEXT_LENGTH);
    return new CueReader(this.index, this.text.slice(from, at)).before(at - from);
  }

  /** Forgets everything and goes on from an index, after the word that stands there. */
  private restart(from: number): void {
    this.hashes.fill(0);
    this.cue = undefined;
    this.digits = 0;
    this.position = Math.max(0, from);
    if (from <= 0) return;
    const { text } = this;
    while (foldedLetter(text.charCodeAt(this.position)) !== 0) {
      if (this.position > from && beginsWord(text, this.position)) break;
      this.position++;
    }
  }

  private readTo(end: number): void {
    const { text } = this;
    let at = this.position;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (foldedLetter(code) !== 0) {
        const start = at;
        at = readWord(text, start, end);
        this.takeWord(wordRead.hash, start, at);
        continue;
      }
      if (isDigit(code)) this.digits++;
      else if (code !== SPACE || this.digits > 0) this.readMark(code, at);
      at++;
    }
    this.position = Math.max(this.position, at);
  }

  private takeWord(hash: number, start: number, end: number): void {
    const { index } = this;
    this.words++;
    this.hashes[this.words % LONGEST_PHRASE] = hash;
    this.starts[this.words % LONGEST_PHRASE] = start;
    const match = this.matchOf(hash, start, end);
    if (match) this.set(match.cue, this.starts[(this.words - match.words + 1) % LONGEST_PHRASE]!, end);
    else if (this.cue && !index.isFiller(hash) && !this.isPartOfCode(start, end)) {
      if (this.isConsumed || this.digits >= VALUE_DIGITS) this.cue = undefined;
      this.distance++;
    }
  }

  private matchOf(hash: number, start: number, end: number): CueMatch | undefined {
    const { index, text } = this;
    if (isIdeographic(text.charCodeAt(start))) return index.matchRun(text.slice(start, end));
    return index.mayEnd(hash) ? index.match(this.hashes, this.words) : undefined;
  }

  /** Letters that touch a digit are part of a code, not a word. */
  private isPartOfCode(start: number, end: number): boolean {
    return isDigit(this.text.charCodeAt(start - 1)) || isDigit(this.text.charCodeAt(end));
  }

  private set(cue: CueName, start: number, end: number): void {
    this.cue = cue;
    this.cueStart = start;
    this.cueEnd = end;
    this.distance = 0;
    this.digits = 0;
    this.isConsumed = false;
  }

  private readMark(code: number, at: number): void {
    if (this.digits >= VALUE_DIGITS) this.isConsumed = true;
    this.digits = 0;
    const isLabel = code === EQUALS || code === COLON || code === WIDE_COLON;
    if (isLabel && this.endsLabel(at) && this.cueEnd <= this.labelStart) this.cue = undefined;
    if (code === LINE_FEED && this.distance > 0) this.cue = undefined;
    if (code < 128 && ENDS_LABEL[code] === 1) this.labelStart = at + 1;
  }

  /** A colon inside a time or before the slashes of an address ends no label. */
  private endsLabel(at: number): boolean {
    return !isDigit(this.text.charCodeAt(at - 1)) && this.text.charCodeAt(at + 1) !== SLASH;
  }
}

/** The nearest cue in a text of its own, such as the heading of a column. */
export const cueOf = (index: CueIndex, text: string): CueHit | undefined =>
  new CueReader(index, text.slice(-CONTEXT_LENGTH)).before(Math.min(text.length, CONTEXT_LENGTH));
