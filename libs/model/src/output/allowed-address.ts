import { matchesHost } from 'unseen-guardian/kernel';

const BELOW = '*.';
/** Stands for the page that shows the reply: a relative address stays on it. */
const OWN_PAGE = 'https://own-page.invalid/';
const OWN_HOST = new URL(OWN_PAGE).host;
const WEB: ReadonlySet<string> = new Set(['http:', 'https:']);

/** The entities that can hide a part of an address; letters are hidden with numbers. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  bsol: '\\',
  colon: ':',
  commat: '@',
  dash: '-',
  equals: '=',
  excl: '!',
  hyphen: '-',
  lowbar: '_',
  lpar: '(',
  newline: '\n',
  num: '#',
  percnt: '%',
  period: '.',
  quest: '?',
  rpar: ')',
  semi: ';',
  sol: '/',
  tab: '\t',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
// eslint-disable-next-line no-control-regex -- a browser ignores them in an address
const IGNORED = /[\u0000-\u001f]/g;

const characterOf = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');

/** A text as its renderer reads it: entities and Markdown escapes decoded, characters that an address ignores removed. */
export function decodedText(text: string): string {
  return text
    .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return characterOf(parseInt(decimal, 10));
      if (hex) return characterOf(parseInt(hex, 16));
      return ENTITIES[name!.toLowerCase()] ?? whole;
    })
    .replace(ESCAPED, '$1')
    .replace(IGNORED, '');
}

const percentDecoded = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The hosts that an address may name. */
export class AllowedHosts {
  private readonly patterns: string[] = [];

  /** @throws Error when a host is not a plain name, such as one with a scheme, a port or a path. */
  constructor(hosts: readonly string[] = []) {
    for (const host of hosts) {
      const isBelow = host.startsWith(BELOW);
      const name = isBelow ? host.slice(BELOW.length) : host;
      if (!/^[^\s/\\?#@:*%]+$/.test(name) || !URL.canParse(`https://${name}`)) {
        throw new Error(
          `unsafeOutput.hosts: "${host}" is no host. Write for example 'docs.example.com' or '*.example.com'.`,
        );
      }
      this.patterns.push(`${isBelow ? BELOW : ''}${new URL(`https://${name}`).hostname}`);
    }
  }

  /** Whether a host (as a browser spells it: lower case, Punycode) may be named. */
  has(hostname: string): boolean {
    return this.patterns.some((pattern) => matchesHost(pattern, hostname));
  }
}

function leadsToAllowed(address: string, hosts: AllowedHosts): boolean {
  if (URL.canParse(address)) {
    const { protocol, username, password, hostname } = new URL(address);
    return WEB.has(protocol) && !username && !password && hosts.has(hostname);
  }
  return URL.canParse(address, OWN_PAGE) && new URL(address, OWN_PAGE).host === OWN_HOST;
}

/**
 * Whether an address leads to an allowed host over HTTP, or to no other host at all (a relative address).
 *
 * It is read as a browser reads it, both as it stands and with its percent signs decoded.
 */
export function isAllowedAddress(address: string, hosts: AllowedHosts): boolean {
  const plain = decodedText(address).trim();
  // A Markdown escape is a slash to whoever does not know Markdown.
  const raw = address.trim();
  return [plain, raw, percentDecoded(plain)].every((variant) => leadsToAllowed(variant, hosts));
}
