import { ASTRAL_MASK, astralMask, INVISIBLE_MASK, MASKS, NO_MASK, TWIN_MASK } from './mask-table';
import { plainView, type TextView } from './text-view';
import { ViewBuilder } from './view-builder';

/** A longer run of invisible characters is kept beyond this, so that what must be held back of a stream stays small. */
const MOST_INVISIBLE = 64;
/** A longer run of letters that look Latin is a word of its own. */
const MOST_TWINS = 16;
/** How much of the text before is read to know what a piece of a stream begins with. */
const LEAD = 256;

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 64 && code <= 90);
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The kinds by which a text is searched for something to unmask. */
const WORD = 1;
const TWIN = 2;
const MASKED = 4;
const kinds = MASKS.map((mask, code) =>
  mask >= TWIN_MASK ? TWIN : mask !== NO_MASK ? MASKED : isWord(code) ? WORD : 0,
);

const BEYOND_LATIN_1 = /[\u0100-\uffff]/;
const SOFT_HYPHEN = '\u00ad';

/** Whether anything is masked. Latin-1, which the engine keeps in bytes, can hide a soft hyphen only. */
function hasMask(text: string): boolean {
  if (!BEYOND_LATIN_1.test(text)) return text.includes(SOFT_HYPHEN);
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === MASKED || (kind | previous) === (WORD | TWIN)) return true;
    previous = kind;
  }
  return false;
}

/** Reads a text from left to right and builds what it says. */
class Unmasker {
  /** How many invisible characters there were just before. */
  private invisible = 0;
  /** How many letters there were just before that look Latin, and whether a Latin word is before them. */
  private twins = 0;
  private isInWord = false;

  constructor(private builder: ViewBuilder) {}

  /** Reads on into another builder. */
  into(builder: ViewBuilder): void {
    this.builder = builder;
  }

  read(text: string): void {
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      const mask = MASKS[code]!;
      if (mask !== ASTRAL_MASK) this.take(code, mask, at, ++at);
      else at = this.takeAstral(text, at);
    }
  }

  /** What follows is no letter: ends a run of letters that look Latin. */
  finish(): void {
    this.settle(false);
  }

  private takeAstral(text: string, at: number): number {
    const point = text.codePointAt(at)!;
    const mask = point > 0xffff ? astralMask(point) : NO_MASK;
    if (mask === NO_MASK) {
      this.take(text.charCodeAt(at), NO_MASK, at, at + 1);
      return at + 1;
    }
    this.take(point, mask, at, at + 2);
    return at + 2;
  }

  private take(code: number, mask: number, start: number, end: number): void {
    if (mask === INVISIBLE_MASK) {
      if (++this.invisible <= MOST_INVISIBLE) return;
      this.settle(false);
      if (code <= 0xffff) return this.builder.put(code, start, end);
      // A pair that is kept is kept unit by unit: every index has a place of its own.
      this.builder.put(0xd7c0 + (code >> 10), start, start + 1);
      return this.builder.put(0xdc00 | (code & 0x3ff), start + 1, end);
    }
    this.invisible = 0;
    if (mask >= TWIN_MASK) this.twins++;
    else {
      const shown = mask === NO_MASK ? code : mask;
      this.settle(isWord(shown));
      return this.builder.put(shown, start, end);
    }
    this.builder.put(code, start, end);
  }

  /** Letters that look Latin are read as Latin ones where they touch a Latin word. */
  private settle(isWordNext: boolean): void {
    const { twins, builder } = this;
    if (twins > 0 && twins <= MOST_TWINS && (this.isInWord || isWordNext)) {
      for (let at = Math.max(0, builder.length - twins); at < builder.length; at++) {
        builder.replace(at, MASKS[builder.at(at)]! & ~TWIN_MASK);
      }
    }
    this.twins = 0;
    this.isInWord = isWordNext;
  }
}

/**
 * Takes off what masks values: invisible characters are passed over, full-width and mathematical forms and the digits of
 * other scripts are read as ASCII, and so are Cyrillic and Greek letters that look Latin, where they touch Latin letters,
 * digits or an at sign. Most texts have none of these, and stay as they are.
 *
 * `before` is what stands before the text when that is a piece of a longer one; it is not part of the view.
 */
export function unmask(original: string, before = ''): TextView {
  if (!hasMask(original) && (before === '' || kinds[original.charCodeAt(0)] !== TWIN)) {
    return plainView(original);
  }
  const lead = before.slice(-LEAD);
  const unmasker = new Unmasker(new ViewBuilder(lead.length));
  unmasker.read(lead);
  const builder = new ViewBuilder(original.length);
  unmasker.into(builder);
  unmasker.read(original);
  unmasker.finish();
  return builder.done({ start: 0, end: original.length });
}

function pointBefore(text: string, at: number): number {
  const point = at > 1 ? text.codePointAt(at - 2)! : 0;
  return point > 0xffff ? point : text.charCodeAt(at - 1);
}

/**
 * The index before which a text reads the same whatever is appended: half a character and letters that may yet turn out
 * to be part of a Latin word are beyond it. Only masking can make it shorter than the text by more than 16 letters.
 */
export function settledLength(text: string): number {
  let end = text.length;
  if (end > 0 && isHighSurrogate(text.charCodeAt(end - 1))) end--;
  let settled = end;
  let twins = 0;
  let invisible = 0;
  for (let at = end; at > 0;) {
    const point = pointBefore(text, at);
    at -= point > 0xffff ? 2 : 1;
    const mask = point > 0xffff ? astralMask(point) : MASKS[point]!;
    if (mask >= TWIN_MASK) {
      if (++twins > MOST_TWINS) return end;
      settled = at;
      invisible = 0;
    } else if (mask !== INVISIBLE_MASK || ++invisible > MOST_INVISIBLE) break;
  }
  return settled;
}
