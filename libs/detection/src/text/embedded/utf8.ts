import { textOfCodes } from '../text-of-codes';
import { isControl } from './island';

/** What cannot be decoded. */
export const BAD = -1;

/** First and last lead byte, how many bytes follow, the bits of the lead byte, and the lowest code point so written. */
const LEADS: readonly (readonly [first: number, last: number, more: number, bits: number, lowest: number])[] =
  [
    [0x00, 0x7f, 0, 0x7f, 0],
    [0xc2, 0xdf, 1, 0x1f, 0x80],
    [0xe0, 0xef, 2, 0x0f, 0x800],
    [0xf0, 0xf4, 3, 0x07, 0x10000],
  ];

const rows = Int8Array.from({ length: 256 }, (_, byte) =>
  LEADS.findIndex(([first, last]) => byte >= first && byte <= last),
);

/** How many bytes follow a lead byte; `BAD` when it leads nothing. */
export function moreBytes(lead: number): number {
  if (lead >= 0 && lead < 0x80) return 0;
  const row = rows[lead] ?? BAD;
  return row < 0 ? BAD : LEADS[row]![2];
}

/** The code point written at `at`, of which `byteAt` gives the bytes (`BAD` beyond the end); `BAD` when it is none. */
export function pointAt(byteAt: (index: number) => number, at: number): number {
  const lead = byteAt(at);
  const row = rows[lead] ?? BAD;
  if (lead < 0 || row < 0) return BAD;
  const [, , more, bits, lowest] = LEADS[row]!;
  let point = lead & bits;
  for (let index = 1; index <= more; index++) {
    const byte = byteAt(at + index);
    if (byte >> 6 !== 2) return BAD;
    point = (point << 6) | (byte & 0x3f);
  }
  const isScalar = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isScalar && point >= lowest ? point : BAD;
}

/** One control character in so many bytes may stand in a text. */
const PRINTABLE_SHARE = 10;

/** Where texts are put together; one for all, because most runs are short and many. */
let units = new Uint16Array(1024);

/**
 * The text that the first `count` bytes stand for in UTF-8; undefined when they are none, or when more than a tenth of it cannot be printed.
 * A character cut off at the end is left out.
 */
export function textOf(bytes: Uint8Array, count = bytes.length): string | undefined {
  const byteAt = (index: number): number => (index < count ? bytes[index]! : BAD);
  if (units.length < count) units = new Uint16Array(2 * count);
  let length = 0;
  let controls = 0;
  for (let at = 0; at < count;) {
    const lead = bytes[at]!;
    const more = moreBytes(lead);
    if (more > 0 && at + more >= count) break;
    const point = more === 0 ? lead : pointAt(byteAt, at);
    if (point === BAD) return undefined;
    if (isControl(point) && ++controls * PRINTABLE_SHARE > count) return undefined;
    if (point > 0xffff) {
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
    } else units[length++] = point;
    at += more + 1;
  }
  return textOfCodes(units, length);
}
