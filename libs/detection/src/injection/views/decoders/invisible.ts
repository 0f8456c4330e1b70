import { type Span, type TextView } from '../../../text/text-view';
import { ViewBuilder } from '../../../text/view-builder';
import { opaqueView } from '../../../text/text-view';
import { textOf } from '../../../text/embedded/utf8';
import { MOST_TRANSFORMED } from '../pieces';

const TAG_HALF = 0xdb40;
const isTagHalf = (code: number): boolean => code === TAG_HALF;
/** Flags of parts of countries are shorter. */
const FEWEST_TAGS = 8;
/** One selector chooses the form of a character. */
const FEWEST_SELECTORS = 4;
/** Eight bits each for so many characters. */
const FEWEST_BITS = 32;

/** The ASCII character that a tag stands for; 0 when it is none. */
const tagOf = (point: number): number => (point >= 0xe0020 && point <= 0xe007e ? point - 0xe0000 : 0);

/** The byte that a variation selector stands for; -1 when it is none. */
function selectorOf(point: number): number {
  if (point >= 0xfe00 && point <= 0xfe0f) return point - 0xfe00;
  return point >= 0xe0100 && point <= 0xe01ef ? point - 0xe0100 + 16 : -1;
}

const isZeroWidth = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff ||
  code === 0x180e;

/** What is written with characters that nobody sees, by kind. */
interface Unseen {
  readonly tags: { code: number; start: number }[];
  readonly bytes: { byte: number; start: number; end: number }[];
  readonly bits: { code: number; start: number }[];
}

function unseenOf(text: string): Unseen {
  const unseen: Unseen = { tags: [], bytes: [], bits: [] };
  const last = Math.min(text.length, 4 * MOST_TRANSFORMED);
  for (let at = 0; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x180e) continue;
    if (isZeroWidth(code)) unseen.bits.push({ code, start: at });
    const point = isTagHalf(code) ? text.codePointAt(at)! : code;
    const tag = tagOf(point);
    const byte = selectorOf(point);
    const end = at + (point > 0xffff ? 2 : 1);
    if (tag) unseen.tags.push({ code: tag, start: at });
    else if (byte >= 0) unseen.bytes.push({ byte, start: at, end });
    at = end - 1;
  }
  return unseen;
}

function readTags(tags: Unseen['tags']): TextView | undefined {
  if (tags.length < FEWEST_TAGS) return undefined;
  const builder = new ViewBuilder(tags.length);
  for (const { code, start } of tags) builder.put(code, start, start + 2);
  return builder.done({ start: tags[0]!.start, end: tags.at(-1)!.start + 2 });
}

function readSelectors(bytes: Unseen['bytes']): TextView | undefined {
  if (bytes.length < FEWEST_SELECTORS) return undefined;
  const text = textOf(Uint8Array.from(bytes, ({ byte }) => byte));
  return text ? opaqueView(text, { start: bytes[0]!.start, end: bytes.at(-1)!.end }) : undefined;
}

/** The bytes that bits stand for, eight bits each. */
function bytesOfBits(bits: readonly number[], one: number): Uint8Array {
  const bytes = new Uint8Array(bits.length >> 3);
  for (let at = 0; at < bytes.length * 8; at++) {
    if (bits[at] === one) bytes[at >> 3]! |= 0x80 >> (at & 7);
  }
  return bytes;
}

/** Reads two sorts of zero-width characters as bits, either way round; other sorts only part them. */
function readBits(bits: Unseen['bits'], span: Span): TextView[] {
  if (bits.length < FEWEST_BITS) return [];
  const counts = new Map<number, number>();
  for (const { code } of bits) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorts = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code)
    .slice(0, 2);
  const codes = bits.map(({ code }) => code).filter((code) => sorts.includes(code));
  return sorts
    .map((one) => textOf(bytesOfBits(codes, one)))
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text) => opaqueView(text, span));
}

/**
 * What a text says in characters that nobody sees: tags (U+E0020 to U+E007E) read as ASCII, variation selectors read as
 * bytes, two sorts of zero-width characters read as bits.
 */
export function invisibleTexts(text: string): TextView[] {
  const { tags, bytes, bits } = unseenOf(text);
  const span = { start: bits[0]?.start ?? 0, end: (bits.at(-1)?.start ?? -1) + 1 };
  const views = [readTags(tags), readSelectors(bytes), ...readBits(bits, span)];
  return views.filter((view): view is TextView => view !== undefined);
}
