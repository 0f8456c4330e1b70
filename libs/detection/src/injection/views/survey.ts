import { type Span } from '../../text/text-view';
import { DIGIT, IDEOGRAPH, KINDS, LETTER, OTHER } from './words/letters';
import { BACKWARDS, COMMON, hashOn, PIG_LATIN, placeOf, SPELLS, WORD_SIGNS } from './words/word-table';
import { isTurnedPair } from './words/pairs';

/** So many places are kept. */
const MOST_MIXED = 4096;
/** So many words are looked at together. */
const WINDOW = 6;
/** A window with fewer letters says nothing. */
const FEWEST_LETTERS = 10;
/** Words from which on there may be something without spaces, in letters. */
const LONG_WORD = 17;
/** Runs without white space from which on they may be an encoding, in characters. */
const LONG_RUN = 20;
/** Words that are shorter on average, in letters, may have been torn. */
const TORN_WORD = 2.8;
/** So many single letters in a row are no enumeration. */
const FEWEST_SINGLES = 4;

/** What a normalised text gives reason to look for. */
export interface Survey {
  /** The stretches in which hardly any word is known, with a window around; sorted, they do not touch. */
  readonly unread: readonly Span[];
  /** The stretches in which more words are known when read from their end or as pig latin; the same holds for them. */
  readonly turnedRound: readonly Span[];
  /** Frequent words in pig latin. */
  readonly pigLatin: number;
  /** Names of letters (`alpha`, `bravo`). */
  readonly spells: number;
  /** Pairs of words that stand in orders the other way round (`instructions previous`). */
  readonly turnedPairs: number;
  /** Places at which a letter stands beside a digit or a mark that is used for a letter, or a third time; some thousand at most. */
  readonly mixed: readonly number[];
  /** Single letters, of runs of at least four in a row. */
  readonly singles: number;
  /** Words of at least 17 letters. */
  readonly longWords: number;
  /** Runs of at least 20 characters without white space. */
  readonly longRuns: number;
  /** The longest row of numbers with no word of three letters between. */
  readonly numbers: number;
  /** Characters of scripts without spaces. */
  readonly ideographs: number;
}

/** Keeps some of the windows of a text, each with the windows before and after it. */
class Stretches {
  readonly spans: Span[] = [];
  private start = 0;
  private before = 0;
  private isKeptBefore = false;

  /** The next window ends at `end`. */
  next(end: number, isKept: boolean): void {
    if (isKept || this.isKeptBefore) this.keep(end);
    this.isKeptBefore = isKept;
    this.before = this.start;
    this.start = end;
  }

  private keep(end: number): void {
    const { spans, before } = this;
    const last = spans.at(-1);
    if (last && last.end >= before) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: before, end });
  }
}

/** Reads a text once, and counts. */
class Surveyor implements Survey {
  private readonly unreadWindows = new Stretches();
  private readonly turnedWindows = new Stretches();
  readonly unread = this.unreadWindows.spans;
  readonly turnedRound = this.turnedWindows.spans;
  readonly mixed: number[] = [];
  pigLatin = 0;
  spells = 0;
  turnedPairs = 0;
  singles = 0;
  longWords = 0;
  longRuns = 0;
  numbers = 0;
  ideographs = 0;
  private words = 0;
  private known = 0;
  private turned = 0;
  private letters = 0;
  private singlesHere = 0;
  private singleRow = 0;
  private numberRow = 0;
  private lastHash = 0;

  constructor(private readonly text: string) {}

  read(): this {
    const { text } = this;
    const { length } = text;
    const kinds = KINDS;
    let blank = -1;
    for (let at = 0; at < length;) {
      const code = text.charCodeAt(at);
      const kind = kinds[code]!;
      if (kind === LETTER) {
        at = this.word(at);
        continue;
      }
      if (kind !== OTHER) this.sign(kind, at);
      else if (code <= 32) {
        if (at - blank > LONG_RUN) this.longRuns++;
        blank = at;
      }
      at++;
    }
    if (length - blank > LONG_RUN) this.longRuns++;
    this.endOfSingles();
    this.endOfWindow(length);
    return this;
  }

  /** Reads a word, and returns where it ends. */
  private word(start: number): number {
    const { text } = this;
    const { length } = text;
    const kinds = KINDS;
    let hash = 0;
    let last = 0;
    let same = 0;
    let at = start;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (kinds[code] !== LETTER) break;
      hash = hashOn(hash, code);
      if (code !== last) same = 0;
      else if (++same === 2) this.mix(at);
      last = code;
    }
    if (at - start > 1) this.endOfWord(hash, start, at);
    else {
      this.singleRow++;
      this.singlesHere++;
    }
    return at;
  }

  private endOfWord(hash: number, start: number, end: number): void {
    const length = end - start;
    const signs = WORD_SIGNS[placeOf(hash)]!;
    if (this.singleRow > 0) this.endOfSingles();
    this.letters += length;
    if (length > 2) this.numberRow = 0;
    if (length >= LONG_WORD) this.longWords++;
    if (signs !== 0) this.know(signs);
    if (isTurnedPair(this.lastHash, hash)) this.turnedPairs++;
    this.lastHash = hash;
    if (++this.words === WINDOW) this.endOfWindow(end);
  }

  private know(signs: number): void {
    if (signs & COMMON) this.known++;
    if (signs < BACKWARDS) return;
    if (signs & (BACKWARDS | PIG_LATIN)) this.turned++;
    if (signs & PIG_LATIN) this.pigLatin++;
    if (signs & SPELLS) this.spells++;
  }

  private sign(kind: number, at: number): void {
    if (kind === IDEOGRAPH) {
      this.ideographs++;
      return;
    }
    const before = at > 0 ? KINDS[this.text.charCodeAt(at - 1)]! : OTHER;
    const after = at + 1 < this.text.length ? KINDS[this.text.charCodeAt(at + 1)]! : OTHER;
    if (after === LETTER || (kind === DIGIT && before === LETTER)) this.mix(at);
    if (kind !== DIGIT || before === DIGIT) return;
    if (++this.numberRow > this.numbers) this.numbers = this.numberRow;
  }

  private mix(at: number): void {
    if (this.mixed.length < MOST_MIXED) this.mixed.push(at);
  }

  private endOfSingles(): void {
    if (this.singleRow >= FEWEST_SINGLES) this.singles += this.singleRow;
    this.singleRow = 0;
  }

  private endOfWindow(end: number): void {
    const { words, known, letters, turned, singlesHere } = this;
    const isTurned = turned > 1 && turned >= known;
    const isTorn = words === WINDOW && letters + singlesHere < (words + singlesHere) * TORN_WORD;
    const isStrange = letters >= FEWEST_LETTERS && known * 4 < words;
    this.unreadWindows.next(end, isTurned || isTorn || isStrange);
    this.turnedWindows.next(end, isTurned);
    this.words = this.known = this.letters = this.turned = this.singlesHere = 0;
  }
}

/** Reads a normalised text once. Time is linear. */
export const survey = (text: string): Survey => new Surveyor(text).read();
