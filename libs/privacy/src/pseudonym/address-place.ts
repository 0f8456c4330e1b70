/** How much text before a token is looked at, in UTF-16 units; a word that is longer counts as an address. */
export const LONGEST_ADDRESS = 4_096;
const ADDRESS = /\/\/|\\\\|https?:|www\.|\]\((?!mailto:|tel:)/i;
const CLICKED_LINK = /^\]\((?:mailto:|tel:)/;
const LINK_HEAD = 9;
const OPEN_TAG = /<[a-z][^<]*[=:/]/i;

/** Whether text ends in an address: a value there leaves with whoever loads it, and a picture needs no click. */
export function isInAddress(before: string): boolean {
  const recent = before.slice(-LONGEST_ADDRESS);
  const from = Math.max(...[' ', '\n', '\t'].map((space) => recent.lastIndexOf(space)));
  const word = recent.slice(from + 1);
  if (word.length >= LONGEST_ADDRESS || ADDRESS.test(word)) return true;
  const link = recent.lastIndexOf('](');
  const isOpenLink = link >= 0 && !recent.includes(')', link);
  if (isOpenLink && !CLICKED_LINK.test(recent.slice(link, link + LINK_HEAD))) return true;
  return OPEN_TAG.test(recent.slice(recent.lastIndexOf('>') + 1));
}
