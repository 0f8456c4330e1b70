import { type AllowedHosts, decodedText, isAllowedAddress } from './allowed-address';

/** What stands where a link's address was. */
export const LINK_REMOVED = '[link removed]';
/** Addresses longer than this (characters) are removed without being read to their end. */
export const LONGEST_ADDRESS = 2_048;

/** Schemes that run or carry something, or read the disk. */
const DANGEROUS = [
  'javascript:(?=[^])',
  'vbscript:(?=[^])',
  'livescript:(?=[^])',
  'data:(?=[a-z]+/|[,;])',
  'file:(?=[/\\\\])',
];

/** Top-level names under which an address is linked even without a scheme; the two-letter ones that end file names are not. */
const TOP_LEVEL =
  '(?:com|net|org|info|biz|pro|edu|gov|name|shop|dev|app|xyz|top|site|online|cloud|store|tech|live|link|click|рф|' +
  'xn--[a-z0-9-]{2,59}|(?!js|ts|cs|hs|vb|rb|kt|ex)[a-z]{2})';
const LABELS = '(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,16}';
/** Letters of scripts that part words with spaces; behind others an address may begin. */
const LETTER = 'a-z0-9\\u00aa-\\u058f';
const NOT_IN_NAME = `(?<![${LETTER}_@-])(?<![${LETTER}_-]\\.)`;

/** A host that is one without a scheme, too. */
const SITE = `(?:[^/\\\\?#\\s]{0,255}@)?(?:${LABELS}[\\p{L}\\p{N}-]{2,63}|localhost\\b|\\d{1,10}[/?])`;

/** How an address begins in running text. */
const HEAD = new RegExp(
  [
    '[a-z][a-z0-9+.-]{1,31}:(?=[/\\\\]{2})',
    '(?:https?|ftps?|wss?):(?=[^\\s"\'`,)}])',
    ...DANGEROUS,
    `(?<![${LETTER}:/\\\\])[/\\\\]{2,}(?=${SITE})`,
    'www\\.(?=[^])',
    `${NOT_IN_NAME}${LABELS}${TOP_LEVEL}(?=(?::\\d{1,5})?[/?#])`,
  ].join('|'),
  'giu',
);
/** The rest of an address up to the end of its host. */
const AUTHORITY = /[/\\]*[^/\\?#]*/y;
/** The rest of an address that is removed; what follows is a text of its own. */
const REMOVED = /[^\s"'`{})\]]*/y;
/** What ends a sentence, not an address; not the colon, which behind the mark would define a link of its name. */
const TRAILING: ReadonlySet<string> = new Set('.,;!?*_~)]}|"\'`');

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const COULD_BE = /[:./\\&]/;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

function withoutTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.has(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Takes addresses that are not allowed out of a text without white space. */
function withoutAddresses(word: string, hosts: AllowedHosts, onRemoved: () => void): string {
  let [out, copied] = ['', 0];
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(word); head; head = HEAD.exec(word)) {
    const [start, after] = [head.index, head.index + head[0].length];
    const end = after + matchAt(AUTHORITY, word, after).length;
    const site = end === word.length ? withoutTrailing(word.slice(start)) : word.slice(start, end);
    const isRooted = HAS_SCHEME.test(head[0]) || /^[/\\]/.test(site);
    const isAllowed = isAllowedAddress(isRooted ? site : `https://${site}`, hosts);
    if (isAllowed) {
      HEAD.lastIndex = end;
      continue;
    }
    onRemoved();
    const gone = withoutTrailing(matchAt(REMOVED, word, start));
    out += word.slice(copied, start) + LINK_REMOVED;
    HEAD.lastIndex = copied = Math.max(start + gone.length, after);
  }
  return out + word.slice(copied);
}

/**
 * A text without white space, its addresses removed unless they are allowed.
 *
 * One that only its renderer reads as an address (entities, escapes) goes as a whole.
 */
export function filterWord(word: string, hosts: AllowedHosts, onRemoved: () => void): string {
  if (!COULD_BE.test(word)) return word;
  const decoded = decodedText(word);
  if (decoded === word) return withoutAddresses(word, hosts, onRemoved);
  let found = 0;
  withoutAddresses(decoded, hosts, () => found++);
  if (found === 0) return withoutAddresses(word, hosts, onRemoved);
  onRemoved();
  return LINK_REMOVED;
}

/** Where the first address of a text begins, 0 when only its renderer reads one there, -1 when there is none. */
export function firstAddress(word: string): number {
  HEAD.lastIndex = 0;
  const head = HEAD.exec(word);
  if (head) return head.index;
  HEAD.lastIndex = 0;
  return HEAD.test(decodedText(word)) ? 0 : -1;
}

const SPLIT = (scheme: string): string => scheme.replace(/^[a-z]+/, (name) => [...name].join('[\\t\\n]*'));
const DANGER = new RegExp(`(?:${DANGEROUS.map(SPLIT).join('|')})[^\\s"'<>)]*`, 'gi');
const DANGER_FIRST = new RegExp(`^(?:${DANGEROUS.join('|')})`, 'i');

/** A text without addresses of dangerous schemes, even when tabs and line breaks part their letters. */
export function withoutDangerousSchemes(text: string, onRemoved: () => void): string {
  const kept = text.replace(DANGER, () => {
    onRemoved();
    return LINK_REMOVED;
  });
  if (!DANGER_FIRST.test(decodedText(kept.slice(0, LONGEST_ADDRESS)).trim())) return kept;
  onRemoved();
  return LINK_REMOVED;
}
