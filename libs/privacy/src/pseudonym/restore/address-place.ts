/** How much text before a token is looked at, in UTF-16 units; a word that is longer counts as an address. */
export const LONGEST_ADDRESS = 4_096;

/** The end of what stands before a place; no more than is looked at, or many tokens would copy the text as often. */
export const textBefore = (before: string, text: string, at: number): string =>
  at < LONGEST_ADDRESS ? before + text.slice(0, at) : text.slice(at - LONGEST_ADDRESS, at);

/**
 * The end of a text that goes on, as far as it matters to what follows it. Where no tag and no link can be open these are
 * the last two lines: the name of an address may stand in the line before it.
 */
export function addressContext(text: string): string {
  const recent = text.slice(-LONGEST_ADDRESS);
  const line = recent.lastIndexOf('\n');
  const from = line > 0 ? recent.lastIndexOf('\n', line - 1) : -1;
  if (from <= 0) return recent;
  const gone = recent.slice(0, from);
  return gone.includes('<') || gone.includes('](') ? recent : recent.slice(from);
}

const SPACES = [' ', '\n', '\t'];
/** An address that is loaded or linked, also one without a scheme but with a path or a query. */
const ADDRESS =
  /\/\/|\\\\|https?:|www\.|\]\(|(?<![\p{L}\p{N}])mailto:|[\p{L}\p{N}]\.[\p{L}\p{N}-]{2,63}(?::\d{1,5})?[/\\?#]/iu;
/** A person's own address behind a link: it is clicked, and goes to them and to nobody else. */
const OWN_ADDRESS = /(?:^|\]\(|[^\p{L}\p{N}/\\?#&=%.:-])(?:mailto|tel):$/iu;
/** What stands before the bracket around an address of a link in Markdown, which then may hold spaces. */
const LINK = /\]\(\s{0,8}$/;
const LINK_LENGTH = 10;
/** The name of an address that is said once in a document of Markdown, in front of the address. */
const DEFINITION = /(?:^|\n)[ >]{0,12}\[[^\]\n]{1,256}\]:[ \t]{0,8}\n?[ \t]{0,8}$/;

/** Whether text ends in an address: a value there leaves with whoever loads it, and a picture needs no click. */
export function isInAddress(before: string): boolean {
  const recent = before.slice(-LONGEST_ADDRESS);
  if (isInTag(recent) || isInAngledLink(recent)) return true;
  const from = Math.max(...SPACES.map((space) => recent.lastIndexOf(space))) + 1;
  const word = recent.slice(from);
  const own = OWN_ADDRESS.exec(word);
  if (own && !ADDRESS.test(word.slice(0, own.index))) return false;
  if (word.length >= LONGEST_ADDRESS || ADDRESS.test(word)) return true;
  const link = recent.lastIndexOf('](');
  if (link >= 0 && !recent.includes(')', link)) return true;
  return /[/?#]/.test(word) && DEFINITION.test(recent.slice(0, from));
}

function isInAngledLink(recent: string): boolean {
  const from = Math.max(recent.lastIndexOf('>'), recent.lastIndexOf('\n')) + 1;
  for (let at = recent.indexOf('<', from); at >= 0; at = recent.indexOf('<', at + 1))
    if (LINK.test(recent.slice(Math.max(0, at - LINK_LENGTH), at))) return true;
  return false;
}

const TAG = /<[a-z][^\s<>/=:]*/giy;
const HAS_VALUE = /[=:/]/;

/** Whether text ends within a tag of HTML; one that closes for a reader of quotation marks and for one who knows none. */
const isInTag = (recent: string): boolean => isOpen(recent, true) || isOpen(recent, false);

/** Walks over the tags of a text, and says whether the last of them is open and has begun an attribute or an address. */
function isOpen(text: string, readsQuotes: boolean): boolean {
  for (let at = text.indexOf('<'); at >= 0;) {
    TAG.lastIndex = at;
    if (!TAG.test(text)) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    const end = endOfTag(text, TAG.lastIndex, readsQuotes);
    if (end < 0) return HAS_VALUE.test(text.slice(at));
    at = text.indexOf('<', end);
  }
  return false;
}

/** The place of the `>` that ends a tag, or -1. */
function endOfTag(text: string, from: number, readsQuotes: boolean): number {
  let mayQuote = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '>') return at;
    if (readsQuotes && mayQuote && (character === '"' || character === "'")) {
      at = text.indexOf(character, at + 1);
      if (at < 0) return -1;
      mayQuote = false;
    } else if (!/\s/.test(character)) mayQuote = character === '=';
  }
  return -1;
}
