import { type CueIndex, LONGEST_PHRASE } from './cue-index';
import { type CueName } from './cue-name';
import { foldedLetter, isIdeographic } from './fold';
import { type Word, wordAt } from './words-of';

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

const COLON = 0x3a;
const EQUALS = 0x3d;
const SLASH = 0x2f;
const WIDE_COLON = 0xff1a;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** What ends a label or a list entry: a name before it belongs to something else. */
const ENDS_LABEL = new Set(Array.from('\n\t,;{}[]<>|&?', (character) => character.charCodeAt(0)));

/** Reads the text before a value from left to right and remembers the last cue that still holds. */
class CueReader {
  private readonly last: number[] = [];
  private cue: CueName | undefined;
  private cueEnd = 0;
  private distance = 0;
  private digits = 0;
  private isConsumed = false;
  private labelStart = 0;

  constructor(
    private readonly index: CueIndex,
    private readonly text: string,
  ) {}

  read(from: number): CueHit | undefined {
    for (let at = from; at < this.text.length;) at = this.step(at);
    const { cue, distance, isConsumed } = this;
    return cue && { cue, distance, isConsumed: isConsumed || this.digits >= VALUE_DIGITS };
  }

  private step(at: number): number {
    const code = this.text.charCodeAt(at);
    if (foldedLetter(code) !== 0) return this.takeWord(wordAt(this.text, at));
    if (isDigit(code)) this.digits++;
    else this.takeMark(code, at);
    return at + 1;
  }

  private takeWord(word: Word): number {
    const { text, index } = this;
    this.last.unshift(word.hash);
    this.last.length = Math.min(this.last.length, LONGEST_PHRASE);
    const isRun = isIdeographic(text.charCodeAt(word.start));
    const cue = isRun ? index.matchRun(text.slice(word.start, word.end)) : index.match(this.last);
    if (cue) this.set(cue, word.end);
    else if (!index.isFiller(word.hash) && !this.isPartOfCode(word)) {
      if (this.isConsumed || this.digits >= VALUE_DIGITS) this.cue = undefined;
      this.distance++;
    }
    return word.end;
  }

  /** Letters that touch a digit are part of a code, not a word. */
  private isPartOfCode({ start, end }: Word): boolean {
    return isDigit(this.text.charCodeAt(start - 1)) || isDigit(this.text.charCodeAt(end));
  }

  private set(cue: CueName, end: number): void {
    this.cue = cue;
    this.cueEnd = end;
    this.distance = 0;
    this.digits = 0;
    this.isConsumed = false;
  }

  private takeMark(code: number, at: number): void {
    if (this.digits >= VALUE_DIGITS) this.isConsumed = true;
    this.digits = 0;
    const isLabel = code === EQUALS || code === COLON || code === WIDE_COLON;
    if (isLabel && this.endsLabel(at) && this.cueEnd <= this.labelStart) this.cue = undefined;
    if (code === 10 && this.distance > 0) this.cue = undefined;
    if (ENDS_LABEL.has(code)) this.labelStart = at + 1;
  }

  /** A colon inside a time or before the slashes of an address ends no label. */
  private endsLabel(at: number): boolean {
    return !isDigit(this.text.charCodeAt(at - 1)) && this.text.charCodeAt(at + 1) !== SLASH;
  }
}

/**
 * The nearest cue in the text before a value. A name that labels something else (`"zip": …`), a line break after other
 * words and a word after another value end what a cue announces.
 *
 * @param isCut the text may begin inside a word, which is then not read
 */
export function nearestCue(index: CueIndex, before: string, isCut: boolean): CueHit | undefined {
  let from = 0;
  if (isCut) while (from < before.length && foldedLetter(before.charCodeAt(from)) !== 0) from++;
  return new CueReader(index, before).read(from);
}
