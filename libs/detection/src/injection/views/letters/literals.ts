import { type TextView } from '../../../text/text-view';
import { ViewBuilder } from '../../../text/view-builder';
import { MOST_TRANSFORMED } from '../pieces';

/** What stands between two parts of one text: an operator between quotes, or the end of a line that goes on. */
const SEAM = /["'`] ?(?:\+|&|\|\||~|\.\.?)[ \n]?["'`]|[=\\-]\n/g;
/** The same where the parts of a list are joined. */
const LIST_SEAM = /["'`] ?(?:\+|,|&)?[ \n]?["'`]|[=\\-]\n/g;
/** Texts without any of these have no seam. */
const SIGNS = ['+', '&', '||', '" .', "' .", '".', "'.", '..', '=\n', '\\\n', '-\n'];
const LISTS = ['.join(', '.concat('];
/** So much of the text around a seam belongs to it, in characters. */
const NEAR = 64;

const hasAny = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));

/** The text around seams that are near each other, without the seams. */
function joined(text: string, seams: readonly RegExpExecArray[]): TextView {
  const start = Math.max(0, seams[0]!.index - NEAR);
  const lastSeam = seams.at(-1)!;
  const end = Math.min(text.length, lastSeam.index + lastSeam[0].length + NEAR);
  const builder = new ViewBuilder(end - start);
  let copied = start;
  for (const seam of seams) {
    builder.copy(text, Math.max(copied, start), seam.index);
    copied = seam.index + seam[0].length;
  }
  builder.copy(text, copied, end);
  return builder.done({ start, end });
}

/** The stretches of a normalised text in which literals are put together (`"ig" + "nore"`), or lines go on, read as one. */
export function joinLiterals(text: string): TextView[] {
  const isList = hasAny(text, LISTS);
  if (!isList && !hasAny(text, SIGNS)) return [];
  const groups: RegExpExecArray[][] = [];
  let last = -Infinity;
  for (const seam of text.slice(0, MOST_TRANSFORMED).matchAll(isList ? LIST_SEAM : SEAM)) {
    if (seam.index - last > NEAR) groups.push([]);
    groups.at(-1)!.push(seam);
    last = seam.index + seam[0].length;
  }
  return groups.map((group) => joined(text, group));
}
