import { decodeIslands } from '../../../text/embedded/embedded-texts';
import { composeViews, type TextView } from '../../../text/text-view';
import { type Survey } from '../survey';
import { ascii85Texts } from './ascii85';
import { base32Texts } from './base32';
import { codeLists } from './code-lists';
import { morseTexts } from './morse';

/** Six characters in bits. */
const BITS = /[01]{48}/;
/** Fewer numbers are no list. */
const FEWEST_NUMBERS = 4;

/** Base64, hexadecimal and escapes by `decodeIslands`, and Ascii85. */
const decodeRaw = (text: string): TextView[] => [
  ...decodeIslands(text).map(({ view }) => view),
  ...(text.includes('<~') ? ascii85Texts(text) : []),
];

/** What can be read in lower case. */
const decodeFolded = (text: string, { longRuns, numbers }: Survey): TextView[] => [
  ...(longRuns > 0 ? base32Texts(text) : []),
  ...(numbers >= FEWEST_NUMBERS || (longRuns > 0 && BITS.test(text)) ? codeLists(text) : []),
  ...morseTexts(text),
];

/** What is encoded in a text: the views lead back to the original, and are not normalised. */
export const decodedTexts = (text: string, clear: TextView, survey: Survey): TextView[] => [
  ...decodeRaw(text),
  ...decodeFolded(clear.text, survey).map((view) => composeViews(clear, view)),
];
