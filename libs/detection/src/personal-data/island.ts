import {
  CUT,
  DIGIT,
  isAfterSpace,
  isBeforeSpace,
  KINDS,
  kindOf,
  LETTER,
  MARK,
  SPACE,
  TABLE_SIZE,
} from './alphabet';
import { isDigit } from './prefixes';

/** An island longer than this is read in steps of `STEP` characters. */
export const WINDOW = 1024;
/** Also the longest match that a recogniser may have. */
export const STEP = WINDOW / 2;
/** The longest IBAN with its spaces, and a little more. */
const IBAN_REACH = 44;

/** What the word before a space may be of a code that is written in groups: `PR 65 65 79 D`, `LB42 WUZ`. */
const NO_CODE = 0;
const LETTERS = 1;
const DIGITS = 2;
const FEW = 3;
const LONGEST_GROUP = 8;
const MOST_LETTERS = 4;
/** With a hyphen: `HH-RZ 5421`. */
const MOST_WITH_HYPHEN = 6;
/** Groups of letters that may be followed by letters: `M AB 1234`. */
const FEW_LETTERS = 3;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const HYPHEN = 0x2d;

/** What group of a code ends at `end`: up to four capital letters, or up to eight of them with digits. */
function codeBefore(text: string, from: number, end: number): number {
  let [hasDigit, hasHyphen] = [false, false];
  let at = end - 1;
  for (; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (kindOf(code) === SPACE) break;
    if (end - at > LONGEST_GROUP) return NO_CODE;
    if (isDigit(code)) hasDigit = true;
    else if (code === HYPHEN) hasHyphen = true;
    else if (!isCapital(code)) return NO_CODE;
  }
  const length = end - at - 1;
  if (length === 0) return NO_CODE;
  if (hasDigit) return DIGITS;
  if (hasHyphen) return length <= MOST_WITH_HYPHEN ? LETTERS : NO_CODE;
  return length <= FEW_LETTERS ? FEW : length <= MOST_LETTERS ? LETTERS : NO_CODE;
}

/**
 * Walks over a text from island to island.
 *
 * An island is a stretch that no match can cross the edge of: mostly a word, or a number with the spaces inside it.
 * Where an island ends is decided by its own characters and the one after it, so a text that arrives in pieces has
 * the same islands as the whole.
 */
export class IslandWalker {
  start = 0;
  end = 0;
  /** Which sets of trigger characters occur, one bit each. */
  triggers = 0;
  /** The text ends before it is certain that the island does. */
  isOpen = false;
  /** The island goes on beyond the window. */
  isLong = false;

  constructor(
    private readonly text: string,
    private readonly bits: Readonly<Uint32Array>,
    /** The sets of which a trigger counts only when a character other than a space follows it. */
    private readonly inner = 0,
  ) {}

  /** Moves to the first island at or after `from`; false when there is none. */
  next(from: number): boolean {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind !== CUT && kind !== SPACE) break;
    }
    this.start = at;
    if (at === text.length) return false;
    this.measure(at);
    return true;
  }

  private measure(from: number): void {
    const { text, bits } = this;
    const last = Math.min(text.length, from + WINDOW);
    let triggers = 0;
    let run = from;
    let reach = 0;
    let at = from;
    for (; at < last; at++) {
      const code = text.charCodeAt(at);
      // Most characters are small letters, which wake few rules.
      if (isSmall(code)) {
        triggers |= bits[code]!;
        continue;
      }
      const kind = code < TABLE_SIZE ? KINDS[code]! : kindOf(code);
      if (kind === LETTER || kind === DIGIT) {
        triggers |= bits[code]!;
        continue;
      }
      if (kind === CUT) break;
      if (kind === MARK) triggers |= code < TABLE_SIZE ? this.wokenAt(at, bits[code]!) : 0;
      else {
        if (at >= reach && this.isIbanHead(run, at)) reach = run + IBAN_REACH;
        if (!this.joins(at, reach)) break;
      }
      run = at + 1;
    }
    this.end = at;
    this.triggers = triggers;
    this.isLong = at - from === WINDOW;
    this.isOpen = at === text.length && !this.isLong;
  }

  /** What a mark wakes. */
  private wokenAt(at: number, bits: number): number {
    if ((bits & this.inner) === 0) return bits;
    const next = kindOf(this.text.charCodeAt(at + 1));
    return next === CUT || next === SPACE ? bits & ~this.inner : bits;
  }

  /** Whether the space at `at` stands inside a number or a code; at the end of the text it may. */
  private joins(at: number, reach: number): boolean {
    const { text } = this;
    const last = text.charCodeAt(at - 1);
    // Most words end so, and no number does.
    if (isSmall(last) && at >= reach) return false;
    const isNumber = isBeforeSpace(last);
    const isIban = at < reach;
    const code = codeBefore(text, this.start, at);
    if (!isNumber && !isIban && code === NO_CODE) return false;
    if (at + 1 === text.length) return true;
    const next = text.charCodeAt(at + 1);
    if (isNumber && isAfterSpace(next)) return true;
    if (code !== NO_CODE && code !== DIGITS && isDigit(next)) return true;
    if ((code === DIGITS || code === FEW) && isCapital(next)) return true;
    const kind = kindOf(next);
    return isIban && (kind === LETTER || kind === DIGIT);
  }

  /** Two letters and two digits begin an IBAN, the one number that has letters after spaces. */
  private isIbanHead(run: number, at: number): boolean {
    const { text } = this;
    if (at - run < 4 || !isDigit(text.charCodeAt(run + 2)) || !isDigit(text.charCodeAt(run + 3)))
      return false;
    return kindOf(text.charCodeAt(run)) === LETTER && kindOf(text.charCodeAt(run + 1)) === LETTER;
  }
}
