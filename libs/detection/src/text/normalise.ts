import { INVISIBLE, LOOK_ALIKES } from './look-alikes';
import { assertScannable } from './text-too-long.error';

/** A text in the form in which rules read it, and the way back to the original. */
export interface NormalisedText {
  readonly text: string;
  /** The span of the original that a span of the normalised text stands for. */
  original(start: number, end: number): { start: number; end: number };
}

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

/** Builds the text and remembers for each character where it came from. */
class Folder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private blank = '';

  /** Takes one original character, at `start` to `end`. */
  take(plain: string, start: number, end: number): void {
    for (let index = 0; index < plain.length; index++) {
      const code = plain.charCodeAt(index);
      const isBlank = code <= 32 || code === 0x85 || code === 0x1680 || code === 0x2028 || code === 0x2029;
      if (isBlank) this.space(code === 32 || code === 9 || code === 0x1680 ? ' ' : '\n', start, end);
      else this.put(plain[index]!, start, end);
    }
  }

  /** A run of white space becomes one space, or one line feed if it breaks the line. */
  private space(blank: string, start: number, end: number): void {
    if (!this.blank) this.put(blank, start, end);
    else {
      this.ends[this.ends.length - 1] = end;
      if (blank === '\n' && this.blank === ' ') this.text = this.text.slice(0, -1) + '\n';
    }
    this.blank = this.blank === '\n' ? '\n' : blank;
  }

  private put(character: string, start: number, end: number): void {
    this.text += character;
    this.starts.push(start);
    this.ends.push(end);
    if (character !== ' ' && character !== '\n') this.blank = '';
  }

  done(): NormalisedText {
    const { text, starts, ends } = this;
    const original = (start: number, end: number): { start: number; end: number } =>
      end > start
        ? { start: starts[start]!, end: ends[end - 1]! }
        : { start: starts[start] ?? ends.at(-1) ?? 0, end: starts[start] ?? ends.at(-1) ?? 0 };
    return { text, original };
  }
}

/** Folds character by character. */
function foldAll(text: string): NormalisedText {
  const folder = new Folder();
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    const character = text.slice(at, end);
    const isPlain = code >= 32 && code < 127;
    folder.take(isPlain ? character.toLowerCase() : code === 10 ? '\n' : fold(character), at, end);
    at = end;
  }
  return folder.done();
}

const PLAIN = /^[\x20-\x7e\n]*$/;
const BLANKS = /[ \n]{2,}/g;

/** Plain ASCII needs no folding; where its characters came from is worked out only when somebody asks. */
function foldPlain(text: string): NormalisedText {
  const plain = text.toLowerCase().replace(BLANKS, (run) => (run.includes('\n') ? '\n' : ' '));
  let folded: NormalisedText | undefined;
  const original = (start: number, end: number) => (folded ??= foldAll(text)).original(start, end);
  return { text: plain, original };
}

/**
 * Brings a text into the form in which rules read it: compatibility forms (NFKC) and accents folded, invisible
 * characters removed, look-alike letters made Latin, lower case, each run of white space one space or line feed.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export function normalise(text: string): NormalisedText {
  assertScannable(text);
  return PLAIN.test(text) ? foldPlain(text) : foldAll(text);
}
