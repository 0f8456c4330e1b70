import { INVISIBLE, LOOK_ALIKES } from './look-alikes';
import { type Span, type TextView } from './text-view';
import { assertScannable } from './text-too-long.error';
import { ViewBuilder } from './view-builder';

/** A text in the form in which rules read it, and the way back to the original. */
export type NormalisedText = TextView;

const MARKS = /[\u0300-\u036f]/g;
const folded = new Map<string, string>();
const MOST_FOLDED = 4096;
/** Some ligatures stand for whole phrases (U+FDFA: 18 characters); they stay as they are. */
const MOST_LETTERS = 4;

/** One character without its invisible, compatibility, accent, case and look-alike variants. */
function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const letters = INVISIBLE.test(character)
    ? ''
    : Array.from(character.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFC'))
        .map((letter) => LOOK_ALIKES.get(letter) ?? letter)
        .join('');
  const plain = letters.length > MOST_LETTERS ? character : letters;
  if (folded.size < MOST_FOLDED) folded.set(character, plain);
  return plain;
}

const SPACE = 32;
const LINE_FEED = 10;

const isBlank = (code: number): boolean =>
  code <= SPACE || code === 0x85 || code === 0x1680 || code === 0x2028 || code === 0x2029;
const breaksNoLine = (code: number): boolean => code === SPACE || code === 9 || code === 0x1680;

/** Builds the text, with each run of white space as one character. */
class Folder {
  private readonly builder: ViewBuilder;
  /** The white space that was put last, when nothing was put after it. */
  private blank = 0;

  constructor(length: number) {
    this.builder = new ViewBuilder(length);
  }

  /** Takes what one original character, at `start` to `end`, is read as. */
  take(plain: string, start: number, end: number): void {
    for (let index = 0; index < plain.length; index++) this.takeCode(plain.charCodeAt(index), start, end);
  }

  /** Takes one UTF-16 code unit of that. */
  takeCode(code: number, start: number, end: number): void {
    if (isBlank(code)) return this.space(breaksNoLine(code) ? SPACE : LINE_FEED, start, end);
    this.builder.put(code, start, end);
    this.blank = 0;
  }

  /** A run of white space becomes one space, or one line feed if it breaks the line. */
  private space(blank: number, start: number, end: number): void {
    const { builder } = this;
    if (this.blank === 0) builder.put(blank, start, end);
    else {
      builder.stretch(end);
      if (blank === LINE_FEED) builder.replace(builder.length - 1, LINE_FEED);
    }
    this.blank = this.blank === LINE_FEED ? LINE_FEED : blank;
  }

  done(original: string): TextView {
    return this.builder.done({ start: 0, end: original.length });
  }
}

/** Folds character by character. */
function foldAll(text: string): TextView {
  const folder = new Folder(text.length);
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    const isPlain = (code >= 32 && code < 127) || code === LINE_FEED;
    if (isPlain) folder.takeCode(code >= 65 && code <= 90 ? code + 32 : code, at, end);
    else folder.take(fold(text.slice(at, end)), at, end);
    at = end;
  }
  return folder.done(text);
}

const PLAIN = /^[\x20-\x7e\n]*$/;
const BLANKS = /[ \n]{2,}/g;

/** Plain ASCII needs no folding; where its characters came from is worked out only when somebody asks. */
class PlainFolding implements TextView {
  readonly text: string;
  private folded?: TextView;

  constructor(private readonly whole: string) {
    this.text = whole.toLowerCase().replace(BLANKS, (run) => (run.includes('\n') ? '\n' : ' '));
  }

  start(index: number): number {
    return this.view().start(index);
  }

  end(index: number): number {
    return this.view().end(index);
  }

  original(start: number, end: number): Span {
    return this.view().original(start, end);
  }

  private view(): TextView {
    return (this.folded ??= foldAll(this.whole));
  }
}

/**
 * Brings a text into the form in which rules read it: compatibility forms (NFKC) and accents folded, invisible
 * characters removed, look-alike letters made Latin, lower case, each run of white space one space or line feed.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export function normalise(text: string): NormalisedText {
  assertScannable(text);
  return PLAIN.test(text) ? new PlainFolding(text) : foldAll(text);
}
