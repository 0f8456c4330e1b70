/** What the scan makes of a character that masks: `INVISIBLE` ones it passes over, `FULL_WIDTH` ones it reads as ASCII. */
const INVISIBLE = 1;
const FULL_WIDTH = 2;
const FULL_WIDTH_OFFSET = 0xfee0;

/** First and last character code of each range. */
const RANGES: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x00ad, 0x00ad, INVISIBLE], // soft hyphen
  [0x200b, 0x200f, INVISIBLE], // zero-width and direction marks
  [0x202a, 0x202e, INVISIBLE], // bidirectional embedding
  [0x2060, 0x2069, INVISIBLE], // word joiner, invisible operators, bidirectional isolates
  [0xfe00, 0xfe0f, INVISIBLE], // variation selectors
  [0xfeff, 0xfeff, INVISIBLE], // zero-width no-break space
  [0xff05, 0xff05, FULL_WIDTH], // %
  [0xff08, 0xff09, FULL_WIDTH], // ( )
  [0xff0b, 0xff0b, FULL_WIDTH], // +
  [0xff0d, 0xff19, FULL_WIDTH], // - . / and digits; not the colon, which prose puts before a value
  [0xff20, 0xff3a, FULL_WIDTH], // @ and capital letters
  [0xff3f, 0xff3f, FULL_WIDTH], // _
  [0xff41, 0xff5a, FULL_WIDTH], // small letters
];
const FIRST_MASK = RANGES[0]![0];
/** A longer run of invisible characters is kept beyond this, so that what must be held back of a stream stays small. */
const MOST_INVISIBLE = 16;

const kinds = new Uint8Array(0x10000);
for (const [first, last, kind] of RANGES) kinds.fill(kind, first, last + 1);

/** A text without what masks numbers, and the way back to the original. */
export class UnmaskedText {
  constructor(
    readonly text: string,
    /** Where each character came from, and the length of the original; absent when nothing was masked. */
    private readonly origins?: Uint32Array,
  ) {}

  /** The index in the original at which the character at `index` stands. */
  start(index: number): number {
    return this.origins ? this.origins[index]! : index;
  }

  /** The index in the original just after the character before `index`. */
  end(index: number): number {
    return this.origins && index > 0 ? this.origins[index - 1]! + 1 : index;
  }
}

function hasMask(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_MASK && kinds[code] !== 0) return true;
  }
  return false;
}

/** Removes invisible characters and makes full-width ones ASCII. Most texts have none, and stay as they are. */
export function unmask(original: string): UnmaskedText {
  if (!hasMask(original)) return new UnmaskedText(original);
  const origins = new Uint32Array(original.length + 1);
  let text = '';
  let copied = 0;
  let length = 0;
  let invisible = 0;
  for (let at = 0; at < original.length; at++) {
    const kind = kinds[original.charCodeAt(at)];
    invisible = kind === INVISIBLE ? invisible + 1 : 0;
    const isKept = invisible === 0 || invisible > MOST_INVISIBLE;
    if (isKept) origins[length++] = at;
    if (isKept && kind !== FULL_WIDTH) continue;
    if (copied < at) text += original.slice(copied, at);
    if (isKept) text += String.fromCharCode(original.charCodeAt(at) - FULL_WIDTH_OFFSET);
    copied = at + 1;
  }
  origins[length] = original.length;
  return new UnmaskedText(text + original.slice(copied), origins);
}
